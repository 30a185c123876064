import { Button, Loader, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { OptimiseRequest } from '../../analysis/optimise-messages';
import { useOptimiser } from '../../analysis/use-optimiser';
import { useFormatter, usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { Panel } from '../../layout/Panel';
import { SpecChart } from '../../layout/PlanChart';
import { useResolvedPlan } from '../../results/SettledResults';
import { haveSameSimulation } from '../../results/same-simulation';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import { BestPlanAnswer } from './BestPlanAnswer';
import styles from './Controls.module.css';
import { frontierChart } from './frontier-chart';

type Objective = 'mean' | 'loss';

/** Asks the optimiser for the best plan within a cap on yearly cash, and draws what every budget could do. */
export function BestPlan() {
  const text = useText();
  const { frame } = text;
  const words = text.controls.best;
  const plan = usePlan();
  const format = useFormatter();
  const resolved = useResolvedPlan();
  const context = useReportContext();
  const dearest = Math.max(0, ...(context?.chosen?.result.cashByYear ?? []));
  const [cap, setCap] = useState<number | null>(null);
  const [objective, setObjective] = useState<Objective>('mean');
  const { run, stop, running, best, progress, frontier, failure, request } = useOptimiser();
  const budget = cap ?? Number(dearest.toPrecision(2));
  const search = (plan: ResolvedPlan) => {
    // What was asked stays in the field, whatever the proposal to approve costs after that.
    setCap(budget);
    run({ plan, budget, objective });
  };
  const spec = useMemo(
    () => (context && frontier.length > 1 ? frontierChart(frontier, context, text) : null),
    [context, frontier, text],
  );
  if (!resolved || !context) return <p className="faint">{frame.working}</p>;
  return (
    <div className={styles.best}>
      <Panel title={words.title} hint={words.hint}>
        <div className={styles.answer}>
          <div className={styles.ask}>
            <div>
              <QuantityField
                notInPlan
                label={words.cap}
                kind="amount"
                min={0}
                value={budget}
                onCommit={(value) => typeof value === 'number' && setCap(value)}
              />
            </div>
            <NativeSelect
              label={words.objective}
              classNames={{ label: fieldStyles.label }}
              value={objective}
              data={(['mean', 'loss'] as const).map((value) => ({ value, label: words.objectives[value] }))}
              onChange={(event) => setObjective(event.currentTarget.value as Objective)}
            />
            {running ? (
              <Button variant="default" onClick={stop}>
                {words.stop}
              </Button>
            ) : (
              <Button onClick={() => search(resolved)}>{words.run}</Button>
            )}
          </div>
          {running && (
            <p className={styles.proven} role="status">
              <Loader size={14} />
              {progress
                ? words.frontierRunning(format.number(progress.done), format.number(progress.of))
                : words.running}
            </p>
          )}
          {failure && (
            <p className="bad" role="alert">
              {words.failed}: {failure}
            </p>
          )}
          {best && request && !isSameQuestion(request, { plan: resolved, budget, objective }) && (
            <p role="status">{words.outdated}</p>
          )}
          {best && request && <BestPlanAnswer best={best} searched={request.plan} />}
        </div>
      </Panel>
      {spec && (
        <Panel>
          <SpecChart spec={spec} locale={plan.locale} currency={plan.currency} height={340} />
        </Panel>
      )}
    </div>
  );
}

/** Whether an answer to one question is one to the other: which proposals there are makes no difference to the search. */
function isSameQuestion(one: OptimiseRequest, other: OptimiseRequest): boolean {
  if (one.budget !== other.budget || one.objective !== other.objective) return false;
  return haveSameSimulation({ ...one.plan, proposals: [] }, { ...other.plan, proposals: [] });
}
