import type { Plan } from '#models/plan/schema';
import { edit, useDocument } from '../../document/document-store';
import { tell } from '../../document/message-store';
import { useFormatter } from '../../document/use-plan';
import { useText } from '../../text/use-text';
import type { SideEffects } from './proposal-edits';

/** An edit of what proposals hold, as one step of the history; says which other controls it put in or took out. */
export function useProposalEdit(): (step: string, recipe: (draft: Plan) => SideEffects) => void {
  const { controls: words, words: common } = useText();
  const format = useFormatter();
  const nameOf = (id: string) => useDocument.getState().history?.plan.controls.find((one) => one.id === id)?.name;
  const names = (ids: string[]) => format.list(ids.map((id) => nameOf(id) || common.unnamed));
  return (step, recipe) => {
    let effects: SideEffects = { added: [], removed: [] };
    edit(step, (draft) => {
      effects = recipe(draft as Plan);
    });
    if (effects.added.length > 0) tell({ tone: 'neutral', title: words.alsoAdded(names(effects.added)) });
    if (effects.removed.length > 0) tell({ tone: 'neutral', title: words.alsoRemoved(names(effects.removed)) });
  };
}
