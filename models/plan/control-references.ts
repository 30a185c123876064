import type { PlanProblem } from './problem';
import type { ResolvedPlan } from './resolved';
import { unknownId } from './unknown-id';

/** The first way from a control through what it requires back to itself, or null. */
function findRequirementCycle(start: string, requires: ReadonlyMap<string, readonly string[]>): string[] | null {
  const visited = new Set<string>();
  const trail: string[][] = [[start]];
  while (trail.length > 0) {
    const way = trail.pop() as string[];
    for (const next of requires.get(way[way.length - 1]) ?? []) {
      if (next === start) return [...way, next];
      if (visited.has(next)) continue;
      visited.add(next);
      trail.push([...way, next]);
    }
  }
  return null;
}

function findListProblems(plan: ResolvedPlan): PlanProblem[] {
  const controls = plan.controls.map(({ id }) => id);
  const scenarios = plan.scenarios.map(({ id }) => id);
  return plan.controls.flatMap((control, i) => {
    const problems: PlanProblem[] = [];
    const acted = control.effects.map(({ scenario }) => scenario);
    acted.forEach((scenario, j) => {
      const path = `controls[${i}].effects[${j}].scenario`;
      if (scenario !== '*' && !scenarios.includes(scenario))
        problems.push({ path, message: unknownId('scenario', scenario, scenarios) });
      // Only one of two rows for a scenario could count, and nobody could see which.
      if (acted.indexOf(scenario) < j)
        problems.push({ path, message: `${JSON.stringify(scenario)} has an effect above; put both into one` });
    });
    for (const list of ['requires', 'excludes'] as const) {
      control[list].forEach((id, j) => {
        const path = `controls[${i}].${list}[${j}]`;
        if (!controls.includes(id)) problems.push({ path, message: unknownId('control', id, controls) });
        else if (list === 'excludes' && id === control.id)
          problems.push({ path, message: 'a control cannot exclude itself' });
        else if (list === 'excludes' && control.requires.includes(id))
          problems.push({
            path,
            message: `${JSON.stringify(id)} is required and excluded at once; take it out of one list`,
          });
      });
    }
    return problems;
  });
}

function findCycles(plan: ResolvedPlan): PlanProblem[] {
  const requires = new Map(plan.controls.map((control) => [control.id, control.requires]));
  const told = new Set<string>();
  return plan.controls.flatMap((control, i) => {
    if (told.has(control.id)) return [];
    const cycle = findRequirementCycle(control.id, requires);
    if (cycle === null) return [];
    for (const id of cycle) told.add(id);
    return [
      {
        path: `controls[${i}].requires`,
        message: `goes round in a circle: ${cycle.join(' → ')}; one of them must not require the next`,
      },
    ];
  });
}

function findProposalProblems(plan: ResolvedPlan): PlanProblem[] {
  const controls = new Map(plan.controls.map((control) => [control.id, control]));
  const existing = plan.controls.filter((control) => control.existing).map(({ id }) => id);
  return plan.proposals.flatMap((proposal, i) => {
    const problems: PlanProblem[] = [];
    const chosen = proposal.controls.map(({ control }) => control);
    const inPlace = new Set([...existing, ...chosen]);
    chosen.forEach((id, j) => {
      const path = `proposals[${i}].controls[${j}].control`;
      const control = controls.get(id);
      if (control === undefined) {
        problems.push({ path, message: unknownId('control', id, [...controls.keys()]) });
        return;
      }
      if (chosen.indexOf(id) < j)
        problems.push({ path, message: `${JSON.stringify(id)} is in this proposal twice; take one out` });
      for (const required of control.requires)
        if (!inPlace.has(required))
          problems.push({
            path,
            message: `${JSON.stringify(id)} requires ${JSON.stringify(required)}, which this proposal lacks; add it`,
          });
      for (const other of inPlace) {
        const excludedBy =
          control.excludes.includes(other) || (existing.includes(other) && controls.get(other)?.excludes.includes(id));
        if (other !== id && excludedBy)
          problems.push({
            path,
            message: `${JSON.stringify(id)} and ${JSON.stringify(other)} exclude each other; take one out`,
          });
      }
    });
    if (proposal.insurance && plan.insurance === null)
      problems.push({
        path: `proposals[${i}].insurance`,
        message: 'is true, but the plan describes no insurance; give its terms or say false',
      });
    return problems;
  });
}

/** Problems of controls and proposals: unknown ids, circles, and proposals that break `requires` or `excludes`. */
export function findControlProblems(plan: ResolvedPlan): PlanProblem[] {
  return [...findListProblems(plan), ...findCycles(plan), ...findProposalProblems(plan)];
}
