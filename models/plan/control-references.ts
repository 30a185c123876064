import type { Fault } from './problem';
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

function findListProblems(plan: ResolvedPlan): Fault[] {
  const controls = plan.controls.map(({ id }) => id);
  const scenarios = plan.scenarios.map(({ id }) => id);
  return plan.controls.flatMap((control, i) => {
    const faults: Fault[] = [];
    const acted = control.effects.map(({ scenario }) => scenario);
    acted.forEach((scenario, j) => {
      const path = `controls[${i}].effects[${j}].scenario`;
      if (scenario !== '*' && !scenarios.includes(scenario))
        faults.push({ path, say: unknownId('scenario', scenario, scenarios) });
      // Only one of two rows for a scenario could count, and nobody could see which.
      if (acted.indexOf(scenario) < j)
        faults.push({ path, say: ({ problems }) => problems.effectTwice(JSON.stringify(scenario)) });
    });
    for (const list of ['requires', 'excludes'] as const) {
      control[list].forEach((id, j) => {
        const path = `controls[${i}].${list}[${j}]`;
        if (!controls.includes(id)) faults.push({ path, say: unknownId('control', id, controls) });
        else if (list === 'excludes' && id === control.id)
          faults.push({ path, say: ({ problems }) => problems.excludesItself });
        else if (list === 'excludes' && control.requires.includes(id))
          faults.push({
            path,
            say: ({ problems }) => problems.requiredAndExcluded(JSON.stringify(id)),
          });
      });
    }
    return faults;
  });
}

function findCycles(plan: ResolvedPlan): Fault[] {
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
        say: ({ problems }) => problems.circle(cycle),
      },
    ];
  });
}

function findProposalProblems(plan: ResolvedPlan): Fault[] {
  const controls = new Map(plan.controls.map((control) => [control.id, control]));
  const existing = plan.controls.filter((control) => control.existing).map(({ id }) => id);
  return plan.proposals.flatMap((proposal, i) => {
    const faults: Fault[] = [];
    const chosen = proposal.controls.map(({ control }) => control);
    const inPlace = new Set([...existing, ...chosen]);
    chosen.forEach((id, j) => {
      const path = `proposals[${i}].controls[${j}].control`;
      const control = controls.get(id);
      if (control === undefined) {
        faults.push({ path, say: unknownId('control', id, [...controls.keys()]) });
        return;
      }
      if (chosen.indexOf(id) < j)
        faults.push({ path, say: ({ problems }) => problems.twiceInProposal(JSON.stringify(id)) });
      for (const required of control.requires)
        if (!inPlace.has(required))
          faults.push({
            path,
            say: ({ problems }) => problems.requirementMissing(JSON.stringify(id), JSON.stringify(required)),
            ofRule: true,
          });
      for (const other of inPlace) {
        const excludedBy =
          control.excludes.includes(other) || (existing.includes(other) && controls.get(other)?.excludes.includes(id));
        if (other !== id && excludedBy)
          faults.push({
            path,
            say: ({ problems }) => problems.excludeEachOther(JSON.stringify(id), JSON.stringify(other)),
            ofRule: true,
          });
      }
    });
    if (proposal.insurance && plan.insurance === null)
      faults.push({
        path: `proposals[${i}].insurance`,
        say: ({ problems }) => problems.noInsurance,
      });
    return faults;
  });
}

/** Problems of controls and proposals: unknown ids, circles, and proposals that break `requires` or `excludes`. */
export function findControlProblems(plan: ResolvedPlan): Fault[] {
  return [...findListProblems(plan), ...findCycles(plan), ...findProposalProblems(plan)];
}
