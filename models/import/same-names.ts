import type { ReadRow } from './read-rows';

const key = (name: unknown): string => String(name).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** How many rows have a name that an earlier row has too. */
export const repeatedNames = (rows: readonly ReadRow[]): number =>
  rows.length - new Set(rows.map(({ values }) => key(values.name))).size;

/**
 * Rows of the same name as one: amounts and counts added up, everything else as the first of them says. A ledger of
 * thousands of bookings becomes one line per name.
 */
export function addUpSameNames(rows: readonly ReadRow[]): ReadRow[] {
  const sums = new Map<string, ReadRow>();
  for (const row of rows) {
    const name = key(row.values.name);
    const first = sums.get(name);
    if (!first) {
      sums.set(name, { rows: [...row.rows], values: { ...row.values }, questions: [...row.questions] });
      continue;
    }
    first.rows.push(...row.rows);
    first.questions.push(...row.questions);
    for (const field of ['annual', 'count'] as const) {
      const value = row.values[field];
      const sum = first.values[field];
      // Cents are exact: 0.1 + 0.2 must not become a line of $0.30000000000000004.
      if (typeof value === 'number') {
        first.values[field] = Number(((typeof sum === 'number' ? sum : 0) + value).toPrecision(15));
      }
    }
  }
  return [...sums.values()];
}

/** For each row the index of the plan's entry of the same name that it changes, or null for a new one. */
export function sameInPlan(rows: readonly ReadRow[], entries: readonly { name: string }[]): (number | null)[] {
  const known = new Map<string, number>();
  entries.forEach(({ name }, index) => {
    if (name.trim() !== '' && !known.has(key(name))) known.set(key(name), index);
  });
  return rows.map(({ values }) => {
    const index = known.get(key(values.name)) ?? null;
    // A second row of that name is an entry of its own.
    known.delete(key(values.name));
    return index;
  });
}
