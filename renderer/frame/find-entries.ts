/** Something the command palette can go to or do. */
export interface PaletteEntry {
  id: string;
  label: string;
  group: string;
  keys?: string;
  /** What its button is called, where that is something else: it is found by that too. */
  also?: string;
  run: () => void;
}

/** Entries whose label holds every word of the query, those that begin with it first. */
export function findEntries(entries: PaletteEntry[], query: string): PaletteEntry[] {
  const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return entries;
  const rank = ({ label }: PaletteEntry) => (label.toLowerCase().startsWith(parts[0]) ? 0 : 1);
  return entries
    .filter(({ label, group, also = '' }) =>
      parts.every((part) => `${label} ${group} ${also}`.toLowerCase().includes(part)),
    )
    .sort((a, b) => rank(a) - rank(b));
}
