import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newId } from '#models/plan/new-id';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { goTo, useScreen } from '../../frame/screen-store';
import { EmptyNote } from '../../layout/EmptyNote';
import split from '../../layout/master-detail.module.css';
import { Screen } from '../../layout/Screen';
import { TableActions } from '../../tables/TableActions';
import { threatsTable } from '../../tables/threats-table';
import { useText } from '../../text/use-text';
import { DriversView } from './DriversView';
import { ThreatDetail } from './ThreatDetail';
import { ThreatList } from './ThreatList';

/** Stands in the address for the view of what drives the threats. */
const driversItem = ':drivers';

/** The scenarios: a list with each one's weight, and the picked one in full. */
export default function ThreatsScreen() {
  const { threats: words } = useText();
  const scenarios = usePlan((plan) => plan.scenarios);
  const { item } = useScreen();
  const view = item === driversItem ? 'drivers' : 'list';
  const index = Math.max(
    0,
    scenarios.findIndex(({ id }) => id === item),
  );
  const picked = scenarios[index];
  const add = () => {
    const id = newId('threat', scenarios);
    edit(words.steps.add, (plan) => {
      plan.scenarios.push({
        id,
        name: words.newName,
        description: '',
        enabled: true,
        frequency: { kind: 'interval', low: 0.05, high: 0.5 },
        susceptibility: 1,
        losses: [
          {
            id: 'response',
            form: 'response',
            order: 'primary',
            probability: 1,
            basis: 'event',
            quantity: 1,
            amount: { kind: 'interval', low: 20_000, high: 400_000 },
          },
        ],
      });
    });
    goTo('threats', id);
  };
  return (
    <Screen
      fill
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <SegmentedControl
            aria-label={words.view}
            value={view}
            data={[
              { value: 'list', label: words.views.list },
              { value: 'drivers', label: words.views.drivers },
            ]}
            onChange={(next) => goTo('threats', next === 'drivers' ? driversItem : null)}
          />
          <TableActions name={words.title} build={threatsTable} />
          <Button variant="default" leftSection={<IconPlus size={14} />} data-at="scenarios" onClick={add}>
            {words.add}
          </Button>
        </>
      }
    >
      {view === 'drivers' ? (
        <DriversView />
      ) : picked ? (
        <div className={split.split}>
          <ThreatList picked={picked.id} />
          <ThreatDetail key={picked.id} scenario={picked} index={index} />
        </div>
      ) : (
        <EmptyNote title={words.none}>{words.noneHelp}</EmptyNote>
      )}
    </Screen>
  );
}
