import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Law, lawOf, lawOfShare } from './law';

/** What an incident of a scenario exposes: a drawn number, and the records, people and stolen records by type per unit. */
export interface Exposure {
  drawn: Law;
  records: number;
  people: number;
  types: { count: number; price: Law }[];
}

/** docs/models.md, "Records and people". Null where the scenario exposes none. */
export function exposureOf(plan: ResolvedPlan, { recordsExposed }: ResolvedScenario): Exposure | null {
  if (!recordsExposed) return null;
  const { types: named, share, count } = recordsExposed;
  const types = plan.records.filter(({ id }) => named.length === 0 || named.includes(id));
  const held = types.reduce((sum, type) => sum + type.count, 0);
  const people = peopleOf(types);
  const priced = (unit: number) => types.map((type) => ({ count: type.count * unit, price: lawOf(type.resalePrice) }));
  if (share !== undefined) return { drawn: lawOfShare(share), records: held, people, types: priced(1) };
  if (types.length === 0) return { drawn: lawOf(count!), records: 1, people: 1, types: [] };
  const drawn = lawOf(count!, Number.POSITIVE_INFINITY, held);
  return { drawn, records: 1, people: people / held, types: priced(1 / held) };
}

/** People of the types: of types of the same people those of the type with most records, of different people all. */
function peopleOf(types: ResolvedPlan['records']): number {
  const most = new Map<string, number>();
  for (const { id, peopleOf: whose, count } of types)
    most.set(whose ?? id, Math.max(count, most.get(whose ?? id) ?? 0));
  return [...most.values()].reduce((sum, people) => sum + people, 0);
}
