import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Distribution, distributionOf, distributionWithin } from '#models/probability/distribution';

/**
 * What one incident exposes: a draw, and what one unit of it means. `records` and `people` are per unit of the draw
 * (people: of types that are of the same people the one with most records, since one person has at most one record of a
 * type; of different people all together); `priced` gives for each
 * exposed type its records per unit and the distribution of its resale price.
 */
export interface ExposedRecords {
  draw: Distribution;
  records: number;
  people: number;
  priced: { count: number; price: Distribution }[];
}

/** Less than this of a record is none: its reciprocal would be no number. */
const minimumHeld = 1e-9;

/** People whose records are among those of the types. */
function peopleIn(types: ResolvedPlan['records']): number {
  const most = new Map<string, number>();
  for (const { id, peopleOf = id, count } of types) most.set(peopleOf, Math.max(most.get(peopleOf) ?? 0, count));
  return [...most.values()].reduce((sum, people) => sum + people, 0);
}

/**
 * Records exposed by one incident of the scenario; null where none are. No type named means all types held; a share
 * takes precedence over a count, and a count is never more than the records held of those types.
 */
export function exposedRecordsOf(plan: ResolvedPlan, scenario: ResolvedScenario): ExposedRecords | null {
  const { recordsExposed } = scenario;
  if (!recordsExposed) return null;
  const { types, share, count } = recordsExposed;
  const exposed = types.length === 0 ? plan.records : plan.records.filter((type) => types.includes(type.id));
  const held = exposed.reduce((sum, type) => sum + type.count, 0);
  const people = peopleIn(exposed);
  const perUnit = share !== undefined ? 1 : held >= minimumHeld ? 1 / held : 0;
  const priced = exposed.map((type) => ({ count: type.count * perUnit, price: distributionOf(type.resalePrice) }));
  if (share !== undefined) return { draw: distributionWithin(share, 1), records: held, people, priced };
  if (count === undefined) return null;
  // A plan that names no inventory still may say how many records an incident exposes.
  const unlimited = exposed.length === 0;
  return {
    draw: distributionOf(count, unlimited ? Number.POSITIVE_INFINITY : held),
    records: 1,
    people: unlimited ? 1 : people * perUnit,
    priced,
  };
}
