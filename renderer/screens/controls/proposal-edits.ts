import type { Plan } from '#models/plan/schema';
import { chosenProposalOf } from '../../results/chosen-proposal';

type Proposal = Plan['proposals'][number];

/** What putting a control into a proposal, or taking it out, brings with it. */
export interface SideEffects {
  added: string[];
  removed: string[];
}

/**
 * Puts a control into a proposal with everything it requires, and takes out what these rule out; or takes it out.
 * Existing controls are in every proposal already. Changes the draft it is given.
 */
export function setMembership(plan: Plan, proposal: Proposal, id: string, included: boolean): SideEffects {
  const effects: SideEffects = { added: [], removed: [] };
  if (!included) {
    proposal.controls = proposal.controls.filter(({ control }) => control !== id);
    return effects;
  }
  const byId = new Map(plan.controls.map((control) => [control.id, control]));
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
      if (control === next.id) continue;
      effects.removed.push(control);
      proposal.controls = proposal.controls.filter((entry) => entry.control !== control);
    }
  }
  return effects;
}

/** Deletes a proposal; the plan to approve becomes the usual one where it was this. Changes the draft. */
export function deleteProposal(plan: Plan, id: string): void {
  plan.proposals = plan.proposals.filter((proposal) => proposal.id !== id);
  if (plan.chosenProposal === id) plan.chosenProposal = chosenProposalOf({ ...plan, chosenProposal: null })?.id ?? null;
}

/** Deletes a control from the plan and from everything that names it. Changes the draft. */
export function deleteControl(plan: Plan, id: string): void {
  plan.controls = plan.controls.filter((control) => control.id !== id);
  for (const control of plan.controls) {
    control.requires = control.requires.filter((other) => other !== id);
    control.excludes = control.excludes.filter((other) => other !== id);
  }
  for (const proposal of plan.proposals) {
    proposal.controls = proposal.controls.filter(({ control }) => control !== id);
  }
}
