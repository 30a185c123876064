import type { Plan } from '#models/plan/schema';
import { type SideEffects, setMembership } from './proposal-edits';

/** Ids of the controls that `id` may require: not itself, none that requires it in turn, none that it rules out. */
export function requirable(plan: Plan, id: string): string[] {
  const dependents = new Set([id]);
  for (const dependent of dependents)
    for (const control of plan.controls) if (control.requires.includes(dependent)) dependents.add(control.id);
  const own = plan.controls.find((control) => control.id === id);
  return plan.controls
    .map((control) => control.id)
    .filter((other) => !dependents.has(other) && !own?.excludes.includes(other));
}

/** Ids of the controls that `id` may rule out: not itself, none that it requires. */
export function excludable(plan: Plan, id: string): string[] {
  const own = plan.controls.find((control) => control.id === id);
  return plan.controls.map((control) => control.id).filter((other) => other !== id && !own?.requires.includes(other));
}

/** Applies one change to every proposal, and says what that brought with it, once each. */
function inEachProposal(plan: Plan, act: (proposal: Plan['proposals'][number]) => SideEffects[]): SideEffects {
  const all = plan.proposals.flatMap(act);
  const once = (ids: string[]) => [...new Set(ids)];
  return { added: once(all.flatMap(({ added }) => added)), removed: once(all.flatMap(({ removed }) => removed)) };
}

const holds = (proposal: Plan['proposals'][number], id: string) =>
  proposal.controls.some(({ control }) => control === id);

/** Sets what a control requires, and puts it into the proposals that hold the control. Changes the draft. */
export function setRequires(plan: Plan, id: string, requires: string[]): SideEffects {
  const own = plan.controls.find((control) => control.id === id);
  if (own) own.requires = requires;
  return inEachProposal(plan, (proposal) => {
    if (!holds(proposal, id)) return [];
    return requires
      .filter((other) => !holds(proposal, other) && !plan.controls.some((one) => one.id === other && one.existing))
      .map((other) => {
        const { added, removed } = setMembership(plan, proposal, other, true);
        return { added: [other, ...added], removed };
      });
  });
}

/**
 * Sets what a control rules out, and takes that out of the proposals that hold the control; where it is in place
 * already, the control itself goes. Changes the draft.
 */
export function setExcludes(plan: Plan, id: string, excludes: string[]): SideEffects {
  const own = plan.controls.find((control) => control.id === id);
  if (own) own.excludes = excludes;
  return inEachProposal(plan, (proposal) =>
    excludes.flatMap((other) => {
      const inPlace = plan.controls.some((one) => one.id === other && one.existing);
      const goes = inPlace || own?.existing ? (inPlace ? id : other) : other;
      const clash = holds(proposal, id) ? inPlace || holds(proposal, other) : own?.existing && holds(proposal, other);
      if (!clash || !holds(proposal, goes)) return [];
      const { added, removed } = setMembership(plan, proposal, goes, false);
      return [{ added, removed: [goes, ...removed] }];
    }),
  );
}
