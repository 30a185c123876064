import { produce } from 'immer';
import { useMemo } from 'react';
import { addThreats, threatFor, threatsOnOffer } from '#models/library/add-threats';
import { type ThreatId, threatLibrary } from '#models/library/threats/index';
import { kindOfThreat, type ThreatKind, threatKinds } from '#models/library/threats/kinds';
import { resolvePartly } from '#models/plan/resolve-partly';
import type { Plan } from '#models/plan/schema';
import { baselineMoments } from '#models/simulation/moments';
import { edit } from '../document/document-store';
import { tell } from '../document/message-store';
import { useFormatter, usePlan } from '../document/use-plan';
import { frequencyWords } from '../fields/frequency-words';
import { goTo } from '../navigation/screen-store';
import { useText } from '../text/use-text';
import { fewNames, firstSentence, type LibraryEntry } from './entry';
import { LibraryDialog } from './LibraryDialog';
import { usePlanWords } from './use-plan-words';

/** Adds threats of the library to the open plan. */
export default function ThreatLibrary({ onClose }: { onClose: () => void }) {
  const text = useText();
  const { library, words: common } = text;
  const words = library.threats;
  const plan = usePlan();
  const format = useFormatter();
  const spoken = usePlanWords();

  // As the plan would be with all of them: the same figures as afterwards on the list, and what acts on each.
  const whole = useMemo(
    () => spoken && produce(plan, (draft) => addThreats(draft as Plan, threatsOnOffer(plan), spoken)),
    [plan, spoken],
  );
  const moments = useMemo(() => {
    const resolved = whole && resolvePartly(whole).resolved;
    return resolved ? baselineMoments(resolved).byScenario : [];
  }, [whole]);
  const actingOn = (ids: string[]) =>
    (whole?.controls ?? [])
      .filter(({ effects }) => effects.some(({ scenario }) => ids.includes(scenario)))
      .map(({ name }) => name || common.unnamed);
  const few = (names: string[]) =>
    fewNames(names, format.list, (some, left) => library.moreNames(some, format.number(left)));

  const entryOf = (id: ThreatId): LibraryEntry<ThreatKind> => {
    const { name, description } = spoken ? threatFor(plan, id, spoken) : { name: '', description: '' };
    const moment = moments.find((one) => one.id === id);
    const acting = actingOn([id]);
    return {
      id,
      kind: kindOfThreat[id],
      name,
      description: firstSentence(description),
      bearing: acting.length > 0 ? words.lowered(few(acting)) : words.notLowered,
      isIdle: false,
      needs: [],
      figures: moment
        ? [frequencyWords(moment.meanFrequency, format, text), format.money(moment.meanSeverity)]
        : ['', ''],
      isThere: plan.scenarios.some((scenario) => scenario.id === id),
    };
  };
  const entries = spoken && (Object.keys(threatLibrary) as ThreatId[]).map(entryOf);

  const add = (ids: string[]) => {
    if (!spoken || !entries) return;
    const chosen = entries.filter(({ id }) => ids.includes(id));
    const acting = actingOn(ids);
    edit(words.step(chosen.length), (draft) => addThreats(draft as Plan, ids as ThreatId[], spoken));
    tell({
      tone: 'neutral',
      title: words.added(format.list(chosen.map(({ name }) => name))),
      details: acting.length > 0 ? [words.broughtEffects(few(acting))] : undefined,
    });
    goTo('threats', chosen[0].id);
    onClose();
  };

  return (
    <LibraryDialog
      words={words}
      columns={[words.frequency, words.loss]}
      kinds={threatKinds}
      entries={entries}
      onAdd={add}
      onClose={onClose}
    />
  );
}
