import { Button, SegmentedControl } from '@mantine/core';
import { newId } from '#models/plan/new-id';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { deferred } from '../../layout/deferred';
import { EmptyNote } from '../../layout/EmptyNote';
import split from '../../layout/master-detail.module.css';
import { Screen } from '../../layout/Screen';
import { AddMenu } from '../../library/AddMenu';
import { useLibrary } from '../../library/use-library';
import { goTo, useScreen } from '../../navigation/screen-store';
import { TableActions } from '../../tables/TableActions';
import { threatsTable } from '../../tables/threats-table';
import { useText } from '../../text/use-text';
import { DriversView } from './DriversView';
import { ThreatDetail } from './ThreatDetail';
import { ThreatList } from './ThreatList';

// Fetched as its menu opens; where it cannot be had, showing it says so.
const ThreatLibrary = deferred(() => import('../../library/ThreatLibrary'));

/** Stands in the address for the view of what drives the threats. */
const driversItem = ':drivers';

/** The scenarios: a list with each one's weight, and the picked one in full. */
export default function ThreatsScreen() {
  const text = useText();
  const { threats: words } = text;
  const library = useLibrary();
  const { item } = useScreen();
  const view = item === driversItem ? 'drivers' : 'list';
  const picked = usePlan(({ scenarios }) => (scenarios.find(({ id }) => id === item) ?? scenarios[0])?.id);
  const add = () => {
    let id = '';
    edit(words.steps.add, (plan) => {
      id = newId('threat', plan.scenarios);
      plan.scenarios.push({
        id,
        name: words.newName,
        description: '',
        enabled: true,
        frequency: { kind: 'interval', low: 0.05, high: 0.5 },
        population: [],
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
          <AddMenu
            ref={library.button}
            label={words.add}
            at="scenarios"
            onOpen={() => ThreatLibrary.load().catch(() => {})}
            onLibrary={library.open}
            onBlank={add}
          />
        </>
      }
    >
      {view === 'drivers' ? (
        <DriversView />
      ) : picked !== undefined ? (
        <div className={split.split}>
          <ThreatList picked={picked} />
          <ThreatDetail key={picked} id={picked} />
        </div>
      ) : (
        <EmptyNote title={words.none} action={<Button onClick={library.open}>{text.library.addFromLibrary}</Button>}>
          {words.noneHelp}
        </EmptyNote>
      )}
      {library.isOpen && <ThreatLibrary onClose={library.close} />}
    </Screen>
  );
}
