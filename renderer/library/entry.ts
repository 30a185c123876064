/** A threat or control of the library, as it is offered for the open plan. */
export interface LibraryEntry<Kind extends string> {
  id: string;
  kind: Kind;
  name: string;
  description: string;
  /** What it has to do with the rest of the plan. */
  bearing: string;
  /** It would change nothing here. */
  isIdle: boolean;
  /** Others of the library that it relies on and that the plan does not have. */
  needs: { id: string; name: string }[];
  /** In the order of the columns; empty where the plan has faults and they cannot be worked out. */
  figures: [string, string];
  isThere: boolean;
}

/** The first sentence; a full stop after an abbreviation ends none. */
export const firstSentence = (text: string): string => /^.*?\p{L}{2,}[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;

/** Entries whose name, description or bearing hold every word of the query. */
export function findEntries<Kind extends string>(entries: readonly LibraryEntry<Kind>[], query: string) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ name, description, bearing }) => {
    const text = `${name} ${description} ${bearing}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Names one after the other, the first few of many. */
export const fewNames = (
  names: string[],
  list: (names: string[]) => string,
  more: (few: string, left: number) => string,
) => (names.length > 4 ? more(names.slice(0, 3).join(', '), names.length - 3) : list(names));
