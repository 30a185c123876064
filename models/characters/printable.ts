/** What ends a line (UAX 14, classes CR, BK and NL): vertical tab is the soft line break that PowerPoint copies. */
const lineEnds = /\r\n?|[\v\f\u0085]/g;
/** Controls but tab and line feed, halves of characters and two that are none: no XML 1.0 document can hold them all. */
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as any file can hold it: every line ends with a line feed, and what no reader could see is left out. */
export const printableText = (text: string): string => text.replace(lineEnds, '\n').replace(unprintable, '');

/** Plain data with every text in it made printable. */
export function printable<T>(value: T): T {
  return everyText(value) as T;
}

function everyText(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value);
  if (Array.isArray(value)) return value.map(everyText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, everyText(below)]));
}

/** A text on one line, for places that have no more. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
