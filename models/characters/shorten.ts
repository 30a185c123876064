const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The start of a text: as much as `longest` UTF-16 units hold of what a reader sees as whole characters (UAX 29,
 * grapheme clusters), so that no emoji or accented letter is cut.
 */
export function startOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of characters.segment(text)) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** The text, or where it is longer than `longest` UTF-16 units its start and "…" within them. */
export const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${startOf(text, longest - 1).trimEnd()}…`;
