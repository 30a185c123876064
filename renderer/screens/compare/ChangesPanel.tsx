import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { planChanges } from '#models/finance/plan-changes';
import { resolvePlan } from '#models/plan/resolve';
import type { ResolvedPlan } from '#models/plan/resolved';
import { isEdited, useDocument } from '../../document/document-store';
import { takeDrops } from '../../document/drop-store';
import { tell } from '../../document/message-store';
import { chooseOtherPlan, type OtherPlan, readOtherFile } from '../../document/read-other-plan';
import { useFormatter, usePlan } from '../../document/use-plan';
import { Panel } from '../../layout/Panel';
import { currentProblemWords, useText } from '../../text/use-text';
import { ChangesTable } from './ChangesTable';
import { changeLines } from './change-words';
import { PlanFigures } from './PlanFigures';
import styles from './Since.module.css';
import { typedChanges } from './typed-changes';

/** The plan compared with, kept while the app is open so that one can look elsewhere in between. */
const useOther = create<{ other: OtherPlan | null }>(() => ({ other: null }));
const show = (other: OtherPlan | null) => {
  if (other) useOther.setState({ other });
};

/** The open plan against another file of it: the headline figures, then every difference. */
export function ChangesPanel({ plan }: { plan: ResolvedPlan }) {
  const text = useText();
  const words = text.since;
  const format = useFormatter();
  const { other } = useOther();
  const open = usePlan();
  const saved = useDocument((state) => (isEdited(state) ? state.saved : null));
  useEffect(
    () => takeDrops({ words: words.dropHere, take: (file) => void readOtherFile(file).then(show) }),
    [words.dropHere],
  );
  const lines = useMemo(() => {
    if (!other) return null;
    const changes = planChanges(other.resolved, plan);
    const written = { before: other.written, after: open };
    return changeLines(typedChanges(changes, written), { before: other.resolved, after: plan }, format, text);
  }, [other, plan, open, format, text]);
  const compareWithSaved = () => {
    if (!saved) return;
    const resolution = resolvePlan(saved, currentProblemWords());
    if (resolution.ok) show({ name: words.savedVersion, written: saved, resolved: resolution.resolved });
    else {
      const details = resolution.problems.slice(0, 4).map(({ path, message }) => `${path}: ${message}`);
      tell({ tone: 'bad', title: words.cannotRead(words.savedVersion), details });
    }
  };
  return (
    <Panel
      title={words.changes}
      hint={words.changesHint}
      actions={
        <>
          {saved && (
            <Button variant="default" onClick={compareWithSaved}>
              {words.againstSaved}
            </Button>
          )}
          <Button variant={other ? 'default' : 'filled'} onClick={() => void chooseOtherPlan().then(show)}>
            {other ? words.chooseOther : words.choose}
          </Button>
        </>
      }
    >
      {other && lines ? (
        <div className={styles.stack}>
          <p className="faint" role="status">
            {words.against(other.name)}. {words.leftOut}
          </p>
          {other.resolved.currency === plan.currency ? (
            <PlanFigures before={other.resolved} after={plan} />
          ) : (
            <p>{words.otherCurrency(other.resolved.currency, plan.currency)}</p>
          )}
          {lines.length > 0 ? <ChangesTable lines={lines} /> : <p>{words.same}</p>}
        </div>
      ) : (
        <p className="faint">{words.none}</p>
      )}
    </Panel>
  );
}
