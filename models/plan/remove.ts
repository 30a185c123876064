import type { Plan } from './schema';

/** Deletes a scenario and every effect on it. Changes the draft it is given. */
export function removeScenario(plan: Plan, id: string): void {
  plan.scenarios = plan.scenarios.filter((scenario) => scenario.id !== id);
  for (const holder of [...plan.controls, ...plan.drivers]) {
    const { effects }: { effects: { scenario: string }[] } = holder;
    for (let index = effects.length - 1; index >= 0; index--)
      if (effects[index].scenario === id) effects.splice(index, 1);
  }
}

/**
 * Deletes a kind of record. A scenario that exposed nothing else exposes no records any more. Changes the draft; a
 * formula that names `records_<id>` is left to the user, as only they know what should stand there.
 */
export function removeRecordType(plan: Plan, id: string): void {
  plan.records = plan.records.filter((record) => record.id !== id);
  const sharing = plan.records.filter(({ peopleOf }) => peopleOf === id);
  for (const [i, record] of sharing.entries()) {
    // Their people stay the same: those of the first of them.
    if (i === 0) delete record.peopleOf;
    else record.peopleOf = sharing[0].id;
  }
  for (const scenario of plan.scenarios) {
    const exposed = scenario.recordsExposed;
    if (!exposed?.types.includes(id)) continue;
    exposed.types = exposed.types.filter((type) => type !== id);
    if (exposed.types.length === 0) delete scenario.recordsExposed;
  }
}

/** Deletes a control from the plan, from what requires or excludes it, and from every proposal. Changes the draft. */
export function removeControl(plan: Plan, id: string): void {
  plan.controls = plan.controls.filter((control) => control.id !== id);
  for (const control of plan.controls) {
    control.requires = control.requires.filter((other) => other !== id);
    control.excludes = control.excludes.filter((other) => other !== id);
  }
  for (const proposal of plan.proposals) {
    proposal.controls = proposal.controls.filter(({ control }) => control !== id);
  }
}

/** Deletes a proposal; where it was the chosen one, the usual one takes its place. Changes the draft. */
export function removeProposal(plan: Plan, id: string): void {
  plan.proposals = plan.proposals.filter((proposal) => proposal.id !== id);
  if (plan.chosenProposal === id) plan.chosenProposal = null;
}
