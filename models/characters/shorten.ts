let segmenter: Intl.Segmenter | undefined;

/** Made with the first text that is too long: its data takes ten milliseconds, which no start has to wait for. */
function charactersOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/**
 * The start of a text: as much as `longest` UTF-16 units hold of what a reader sees as whole characters (UAX 29,
 * grapheme clusters), so that no emoji or accented letter is cut.
 */
export function startOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of charactersOf(text)) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** Bytes of UTF-8 of a character; a half of one is written as U+FFFD. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The start of a text in whole characters (as `startOf`), of at most so many bytes of UTF-8. */
export function startOfBytes(text: string, most: number): string {
  let end = 0;
  let size = 0;
  for (const { index, segment } of charactersOf(text.slice(0, most))) {
    for (const character of segment) size += bytesOf(character);
    if (size > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** The text, or where it is longer than `longest` UTF-16 units its start and "…" within them. */
export const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${startOf(text, longest - 1).trimEnd()}…`;
