import { Button, SegmentedControl } from '@mantine/core';
import { newId } from '#models/plan/new-id';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { ImportButton } from '../../import/ImportButton';
import { deferred } from '../../layout/deferred';
import { EmptyNote } from '../../layout/EmptyNote';
import { Screen } from '../../layout/Screen';
import { AddMenu } from '../../library/AddMenu';
import { useLibrary } from '../../library/use-library';
import { goTo, useScreen } from '../../navigation/screen-store';
import { controlsTable } from '../../tables/controls-table';
import { TableActions } from '../../tables/TableActions';
import { useText } from '../../text/use-text';
import { BestPlan } from './BestPlan';
import { ControlDetail } from './ControlDetail';
import styles from './Controls.module.css';
import { ControlsTable } from './ControlsTable';
import { InsurancePopover } from './InsurancePopover';

// Fetched as its menu opens; where it cannot be had, showing it says so.
const ControlLibrary = deferred(() => import('../../library/ControlLibrary'));
const WorthView = deferred(() => import('./worth/WorthView'));

/** Views beside the list; in the address they stand behind a colon. */
const views = ['worth', 'best'] as const;

/** All controls with what they cost and avoid, who is in which proposal, and the optimiser's answer. */
export default function ControlsScreen() {
  const text = useText();
  const { controls: words, worth, frame } = text;
  const library = useLibrary();
  const { item } = useScreen();
  const isEmpty = usePlan(({ controls }) => controls.length === 0);
  const picked = usePlan(({ controls }) => controls.find(({ id }) => id === item)?.id ?? null);
  const view = views.find((name) => item === `:${name}`) ?? 'list';
  const setView = (next: string) => goTo('controls', next === 'list' ? null : `:${next}`);
  const add = () => {
    let id = '';
    edit(words.steps.add, (draft) => {
      id = newId('control', draft.controls);
      draft.controls.push({
        id,
        name: words.newName,
        description: '',
        existing: false,
        mustHave: false,
        costs: { oneTime: 0, annual: 0, perUnit: [], fte: 0, frictionMinutesPerUserWeek: 0, timing: 'advance' },
        effects: [],
        coverage: [1],
        reliability: 1,
        overlapGroup: null,
        requires: [],
        excludes: [],
        frameworks: { csf: [], hipaa: [] },
      });
    });
    goTo('controls', id);
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
              { value: 'worth', label: worth.view },
              { value: 'best', label: words.views.best },
            ]}
            onChange={setView}
          />
          <InsurancePopover />
          <TableActions name={words.title} build={controlsTable} />
          <ImportButton target="controls" />
          <AddMenu
            ref={library.button}
            label={words.add}
            at="proposals"
            onOpen={() => ControlLibrary.load().catch(() => {})}
            onLibrary={library.open}
            onBlank={add}
          />
        </>
      }
    >
      {isEmpty ? (
        <EmptyNote title={words.none} action={<Button onClick={library.open}>{text.library.addFromLibrary}</Button>}>
          {words.noneHelp}
        </EmptyNote>
      ) : view === 'worth' ? (
        <div className={styles.scroll}>
          <WorthView onOpen={(id) => goTo('controls', id)} waiting={<p className="faint">{frame.working}</p>} />
        </div>
      ) : view === 'best' ? (
        <div className={styles.scroll}>
          <BestPlan />
        </div>
      ) : (
        <div className={styles.split} data-detail={picked !== null}>
          <ControlsTable picked={picked} />
          {picked !== null && <ControlDetail key={picked} id={picked} />}
        </div>
      )}
      {library.isOpen && <ControlLibrary onClose={library.close} />}
    </Screen>
  );
}
