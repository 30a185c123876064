import { Button, Chip, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import { usePlan } from '../../document/use-plan';
import { deferred } from '../../layout/deferred';
import { EmptyNote } from '../../layout/EmptyNote';
import { Screen } from '../../layout/Screen';
import { goTo, useScreen } from '../../navigation/screen-store';
import { useReportContext } from '../../results/use-report-context';
import { compareTable } from '../../tables/compare-table';
import { TableActions } from '../../tables/TableActions';
import { useText } from '../../text/use-text';
import styles from './Compare.module.css';
import { CompareCharts } from './CompareCharts';
import { CompareTable } from './CompareTable';
import { DifferencesPanel } from './DifferencesPanel';
import { KnownBetter } from './KnownBetter';

const SensitivityView = deferred(() => import('./SensitivityView'));
const ComplianceView = deferred(() => import('./ComplianceView'));
const SinceView = deferred(() => import('./SinceView'));

const most = 3;
const views = ['options', 'sensitivity', 'compliance', 'since'] as const;

/** Doing nothing and up to three proposals side by side; what would change that; safeguards; what changed. */
export default function CompareScreen() {
  const { compare: words, words: common, frame } = useText();
  const plan = usePlan();
  const context = useReportContext();
  const [picked, setPicked] = useState<string[] | null>(null);
  const { item } = useScreen();
  const view = views.find((name) => name === item) ?? 'options';
  const known = plan.proposals.map(({ id }) => id);
  // The plan to approve is always among those compared, unless the user says otherwise.
  const approved = chosenProposalOf(plan)?.id;
  const others = known.filter((id) => id !== approved).slice(0, most - 1);
  const usual = known.filter((id) => id === approved || others.includes(id));
  const shown = (picked ?? usual).filter((id) => known.includes(id)).slice(0, most);
  if (plan.proposals.length === 0 && view !== 'since') {
    return (
      <Screen title={words.title} lead={words.lead}>
        <EmptyNote title={words.none} action={<Button onClick={() => goTo('controls')}>{words.toControls}</Button>}>
          {words.noneHelp}
        </EmptyNote>
      </Screen>
    );
  }
  const working = <p className="faint">{frame.working}</p>;
  const choice = plan.proposals.length > most && (
    <Chip.Group multiple value={shown} onChange={(ids) => setPicked(ids.slice(-most))}>
      <Group gap={6} role="group" aria-label={words.shown}>
        {plan.proposals.map(({ id, name }) => (
          <Chip key={id} value={id} size="xs">
            {name || common.unnamed}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      actions={
        view === 'options' && (
          <>
            {choice}
            <TableActions name={words.title} build={compareTable} />
          </>
        )
      }
    >
      <SegmentedControl
        className={styles.views}
        aria-label={words.view}
        value={view}
        data={views.map((value) => ({ value, label: words.views[value] }))}
        onChange={(value) => goTo('compare', value)}
      />
      {context ? (
        <>
          {view === 'options' && (
            <>
              <CompareTable context={context} shown={shown} />
              <KnownBetter context={context} />
              <DifferencesPanel context={context} shown={shown} />
              <CompareCharts />
            </>
          )}
          {view === 'sensitivity' && <SensitivityView context={context} waiting={working} />}
          {view === 'compliance' && <ComplianceView context={context} waiting={working} />}
          {view === 'since' && <SinceView context={context} waiting={working} />}
        </>
      ) : (
        working
      )}
    </Screen>
  );
}
