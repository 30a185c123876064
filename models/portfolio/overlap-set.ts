import type { EffectTable } from '#models/controls/effect-table';
import { exponent } from './exponent';
import type { OverlapSet } from './problem';

/** A control of the effect table at the coverage that an option gives it. */
export interface GroupOption {
  control: number;
  coverage: number;
}

/** What members of one overlap group do to one term. */
export interface GroupTerm {
  /** The same where every member does the same. */
  key: string;
  /** Share of the term that these options leave together, of what the group leaves today; of one control the furthest counts. */
  kept(options: readonly number[]): number;
}

/** One group's part in a term, a form of a scenario's loss in one year; null where no two of its members act on it. */
export function groupTerm(
  table: EffectTable,
  group: number,
  { scenario, form }: { scenario: number; form: number },
  options: readonly GroupOption[],
): GroupTerm | null {
  const { members, key } = table.actingInGroup(group, scenario, form);
  if (members.length < 2) return null;
  const coverages = options.flatMap(({ control, coverage }) => (members.includes(control) ? [coverage] : []));
  const today = table.keptInGroup(group, new Map(), scenario, form).loss;
  return {
    key: `${key} ${coverages.join()}`,
    kept(chosen) {
      const coverage = new Map<number, number>();
      for (const option of chosen) {
        const { control, coverage: own } = options[option];
        coverage.set(control, Math.max(own, coverage.get(control) ?? 0));
      }
      return table.keptInGroup(group, coverage, scenario, form).loss / today;
    },
  };
}

/** The set of an overlap group's options over all terms, each combination worked out when it is first asked for. */
export function overlapSet(members: Int32Array, terms: readonly (GroupTerm | null)[]): OverlapSet {
  const known = new Map<string, Float64Array>();
  return {
    members,
    of(positions) {
      const key = positions.toSorted((a, b) => a - b).join();
      const before = known.get(key);
      if (before) return before;
      const options = positions.map((position) => members[position]);
      const together = Float64Array.from(terms, (term) => (term ? exponent(term.kept(options)) : 0));
      known.set(key, together);
      return together;
    },
  };
}
