import type { Plan } from '#models/plan/schema';

type Proposal = Plan['proposals'][number];

/** What putting a control into a proposal, or taking it out, brings with it. */
export interface SideEffects {
  added: string[];
  removed: string[];
}

/**
 * Puts a control into a proposal with everything it requires, and takes out what these rule out; or takes it out. What
 * requires a control that goes, goes with it.
 * Existing controls are in every proposal already. Changes the draft it is given.
 */
export function setMembership(plan: Plan, proposal: Proposal, id: string, included: boolean): SideEffects {
  const effects: SideEffects = { added: [], removed: [] };
  const byId = new Map(plan.controls.map((control) => [control.id, control]));
  if (!included) {
    const leaving = [id];
    while (leaving.length > 0) {
      const gone = leaving.pop();
      proposal.controls = proposal.controls.filter(({ control }) => control !== gone);
      const stranded = proposal.controls.filter(({ control }) => byId.get(control)?.requires.includes(gone ?? ''));
      effects.removed.push(
        ...stranded.map(({ control }) => control).filter((other) => !effects.removed.includes(other)),
      );
      leaving.push(...stranded.map(({ control }) => control));
    }
    return effects;
  }
  const isIn = (other: string) =>
    proposal.controls.some(({ control }) => control === other) || byId.get(other)?.existing === true;
  const waiting = [id];
  while (waiting.length > 0) {
    const next = byId.get(waiting.pop() ?? '');
    if (!next || isIn(next.id)) continue;
    proposal.controls.push({ control: next.id, startYear: 1 });
    if (next.id !== id) effects.added.push(next.id);
    waiting.push(...next.requires);
    const ruledOut = proposal.controls.filter(
      ({ control }) => next.excludes.includes(control) || byId.get(control)?.excludes.includes(next.id),
    );
    for (const { control } of ruledOut) {
      if (control === next.id || !isIn(control)) continue;
      effects.removed.push(control, ...setMembership(plan, proposal, control, false).removed);
    }
  }
  return effects;
}
