import type { FieldId, ImportField } from './fields';

/** For each field the index of the column it is read from. */
export type ColumnMatch = Partial<Record<FieldId, number>>;

/** A heading reduced to its words: no case, no brackets and units, no punctuation. */
const bare = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well a heading says a field: 3 the same words, 2 begins with them or ends with them, 1 holds them, 0 not. */
export function headingFit(heading: string, { headings }: ImportField): number {
  const text = bare(heading);
  if (text === '') return 0;
  const fits = headings.map((known) => {
    const words = bare(known);
    if (text === words) return 3;
    if (text.startsWith(`${words} `) || text.endsWith(` ${words}`)) return 2;
    return ` ${text} `.includes(` ${words} `) ? 1 : 0;
  });
  return Math.max(...fits);
}

/** The likely column of each field: the best fits first, no column twice, of equals the leftmost. */
export function matchColumns(headings: readonly string[], fields: readonly ImportField[]): ColumnMatch {
  const pairs = fields.flatMap((field, order) =>
    headings.map((heading, column) => ({ field, order, column, fit: headingFit(heading, field) })),
  );
  const match: ColumnMatch = {};
  const used = new Set<number>();
  pairs.sort((a, b) => b.fit - a.fit || a.order - b.order || a.column - b.column);
  for (const { field, column, fit } of pairs) {
    if (fit === 0 || used.has(column) || match[field.id] !== undefined) continue;
    match[field.id] = column;
    used.add(column);
  }
  return match;
}
