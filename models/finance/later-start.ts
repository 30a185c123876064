import type { ResolvedPlan } from '#models/plan/resolved';
import { chunkPaths } from '#models/simulation/chunk-result';
import { type Course, courseMeans, isCovered, type Sample } from './course-means';
import type { ExpectedLoss } from './expected-loss';

/** Most years on which a later start is simulated: what is taken from them is a difference on the same incidents. */
const mostYears = 8192;

/**
 * Mean loss avoided by year (index t − 1 is year t) by each proposal of a plan started a year later, insurance too, where
 * insurance acts; null where it does not and the later start follows from growth alone. `avoided` is that of the
 * proposals as they start. A run of one chunk, as a first look is, is left with growth too: it is not to wait.
 */
export function laterReductions(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  avoided: readonly (readonly number[])[],
  { seed, years }: Sample,
): (number[] | null)[] {
  const covered = plan.proposals.flatMap((proposal, index) =>
    isCovered(plan, [proposal]) ? [{ proposal, index }] : [],
  );
  const courses = covered.flatMap(({ proposal }): Course[] => [
    proposal,
    { ...proposal, controls: proposal.controls.map((entry) => ({ ...entry, startYear: entry.startYear + 1 })) },
  ]);
  const results: (number[] | null)[] = plan.proposals.map(() => null);
  if (covered.length === 0 || years <= chunkPaths) return results;
  const means = courseMeans(plan, loss, courses, { seed, years: Math.min(years, mostYears) });
  covered.forEach(({ index }, at) => {
    const [asPlanned, later] = means.courses.slice(2 * at, 2 * at + 2);
    results[index] = avoided[index].map((reduction, year) =>
      // In the first year nothing is there yet, cover that the proposal buys included.
      year === 0 ? 0 : reduction + asPlanned.lossByYear[year] - later.lossByYear[year],
    );
  });
  return results;
}
