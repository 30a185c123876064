import type { ResolvedControl, ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import { coverageInYear, finalCoverage } from './effects';

type Chosen = ResolvedProposal['controls'];

/**
 * The plan year from which each control works that is in place or chosen: its own start, or that of the last of what it
 * requires. A control without something that it requires is not among them, nor is one that starts after the horizon.
 */
function workingFrom({ controls, budget }: ResolvedPlan, chosen: Chosen): ReadonlyMap<string, number> {
  const own = new Map(chosen.map(({ control, startYear }) => [control, startYear]));
  const byId = new Map(controls.map((control) => [control.id, control]));
  const known = new Map<string, number>();
  const startOf = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const control = byId.get(id);
    const start = control?.existing ? 1 : (own.get(id) ?? Number.POSITIVE_INFINITY);
    // Until it is known: no control works by requiring itself.
    known.set(id, Number.POSITIVE_INFINITY);
    const works = Math.max(start, ...(control?.requires.map(startOf) ?? []));
    known.set(id, works);
    return works;
  };
  return new Map(
    controls.flatMap(({ id }): [string, number][] => {
      const start = startOf(id);
      return start <= budget.horizonYears ? [[id, start]] : [];
    }),
  );
}

/** Ids of the existing controls that work whatever is bought: those whose requirements are in place too. */
export const controlsInPlace = (plan: ResolvedPlan): ReadonlySet<string> => new Set(workingFrom(plan, []).keys());

/**
 * How far each control is in place, and at work, with `chosen` bought: by plan year (1 is the first), or in the steady
 * year, when all is rolled out. Existing controls are fully rolled out; a control does nothing before what it requires.
 */
export function coverageWith(
  plan: ResolvedPlan,
  chosen: Chosen,
): (control: ResolvedControl, year: number | 'steady') => number {
  const works = workingFrom(plan, chosen);
  const starts = new Map(chosen.map(({ control, startYear }) => [control, startYear]));
  return (control, year) => {
    const from = works.get(control.id);
    if (from === undefined) return 0;
    if (year === 'steady') return finalCoverage(control);
    if (year < from) return 0;
    return control.existing ? finalCoverage(control) : coverageInYear(control, starts.get(control.id) ?? from, year);
  };
}
