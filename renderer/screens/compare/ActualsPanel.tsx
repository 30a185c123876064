import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { actualsAgainstPlan } from '#models/finance/actuals';
import type { ResolvedPlan } from '#models/plan/resolved';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import { ActualYear } from './ActualYear';
import styles from './Since.module.css';

/** Past years with what was spent and what happened, held against the plan. */
export function ActualsPanel({ resolved }: { resolved: ResolvedPlan }) {
  const { since: words } = useText();
  const actuals = usePlan((plan) => plan.actuals);
  const against = useMemo(() => actualsAgainstPlan(resolved), [resolved]);
  const add = () =>
    edit(words.steps.addYear, (plan) => {
      const years = plan.actuals.map(({ year }) => year);
      const year = years.length > 0 ? Math.max(...years) + 1 : new Date().getFullYear() - 1;
      plan.actuals.push({ year: Math.min(2200, year), securitySpend: 0, incidents: [] });
    });
  return (
    <Panel
      title={words.actuals}
      hint={words.actualsHint}
      actions={
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
          {words.addYear}
        </Button>
      }
    >
      {actuals.length === 0 ? (
        <p className="faint">{words.noActuals}</p>
      ) : (
        <div className={styles.years}>
          {Object.entries(actuals).map(([place, actual]) => (
            <ActualYear key={place} actual={actual} index={Number(place)} against={against[Number(place)] ?? null} />
          ))}
        </div>
      )}
    </Panel>
  );
}
