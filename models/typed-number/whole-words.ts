/** Source of a pattern (flag `u`) that finds any of these words, also within longer ones. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${words.map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('|')})`;

/** The same that finds them as words of their own only. */
export const wholeWords = (words: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}_])${anyOf(words)}(?![\\p{L}\\p{N}_])`;
