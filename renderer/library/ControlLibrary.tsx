import { produce } from 'immer';
import { useMemo } from 'react';
import { controlCosts } from '#models/controls/costs';
import { addControls, controlFor, controlsOnOffer } from '#models/library/add-controls';
import { controlLibrary } from '#models/library/controls/index';
import { type ControlKind, controlKinds, kindOfControl } from '#models/library/controls/kinds';
import { resolvePartly } from '#models/plan/resolve-partly';
import type { Plan } from '#models/plan/schema';
import { edit } from '../document/document-store';
import { tell } from '../document/message-store';
import { useFormatter, usePlan } from '../document/use-plan';
import { goTo } from '../navigation/screen-store';
import { useText } from '../text/use-text';
import { fewNames, firstSentence, type LibraryEntry } from './entry';
import { LibraryDialog } from './LibraryDialog';
import { usePlanWords } from './use-plan-words';

const everyId: ReadonlySet<string> = new Set(controlLibrary.map(({ id }) => id));

/** Adds controls of the library to the open plan. */
export default function ControlLibrary({ onClose }: { onClose: () => void }) {
  const { library, words: common } = useText();
  const words = library.controls;
  const plan = usePlan();
  const format = useFormatter();
  const spoken = usePlanWords();

  const costs = useMemo(() => {
    if (!spoken) return new Map();
    const whole = produce(plan, (draft) => addControls(draft as Plan, controlsOnOffer(plan), spoken));
    const { resolved } = resolvePartly(whole);
    return new Map(resolved?.controls.map((control) => [control.id, controlCosts(resolved, control)]));
  }, [plan, spoken]);

  const entries = useMemo(() => {
    if (!spoken) return null;
    const said = new Map(controlLibrary.map((control) => [control.id, controlFor(plan, control, spoken, everyId)]));
    const there = new Set(plan.controls.map(({ id }) => id));
    return Object.entries(kindOfControl).map(([id, kind]): LibraryEntry<ControlKind> => {
      const { name, description, effects, requires } = said.get(id) as Plan['controls'][number];
      const lowered = plan.scenarios.filter((one) => effects.some(({ scenario }) => [one.id, '*'].includes(scenario)));
      const names = lowered.map((one) => one.name || common.unnamed);
      const cost = costs.get(id);
      return {
        id,
        kind,
        name,
        description: firstSentence(description),
        bearing:
          names.length > 0
            ? words.actsOn(fewNames(names, format.list, (some, left) => library.moreNames(some, format.number(left))))
            : words.actsOnNothing,
        isIdle: names.length === 0,
        needs: requires
          .filter((other) => !there.has(other))
          .map((other) => ({ id: other, name: said.get(other)?.name ?? other })),
        figures: cost ? [format.money(cost.oneTime), format.money(cost.running)] : ['', ''],
        isThere: there.has(id),
      };
    });
  }, [plan, spoken, costs, format, words, library, common]);

  const add = (ids: string[]) => {
    if (!spoken || !entries) return;
    const chosen = entries.filter(({ id }) => ids.includes(id));
    edit(words.step(chosen.length), (draft) => addControls(draft as Plan, ids, spoken));
    tell({
      tone: 'neutral',
      title: words.added(format.list(chosen.map(({ name }) => name))),
      details: plan.proposals.length > 0 ? [words.tickNow] : undefined,
    });
    goTo('controls', chosen.length === 1 ? chosen[0].id : null);
    onClose();
  };

  return (
    <LibraryDialog
      words={words}
      columns={[words.oneTime, words.running]}
      kinds={controlKinds}
      entries={entries}
      onAdd={add}
      onClose={onClose}
    />
  );
}
