import type { Cell } from './sheet';

/** Which mark begins the decimals. */
export type DecimalMark = 'point' | 'comma';

/** How numbers written as text are to be read, and how sure that is. */
export interface DecimalMarkFinding {
  mark: DecimalMark;
  /** `written`: cells show it. `mixed`: cells contradict each other. `assumed`: nothing shows it, the plan's custom counts. */
  evidence: 'written' | 'mixed' | 'assumed';
  /** Cells such as `1.250` that another custom would read differently. */
  eitherWay: number;
}

/** A locale that writes numbers so; reading accepts spaces and apostrophes as grouping in both. */
export const localeOf: Record<DecimalMark, string> = { point: 'en-US', comma: 'de-DE' };

/** The decimal mark that a plan's locale writes. */
const decimalMarkOf = (locale: string): DecimalMark =>
  new Intl.NumberFormat(locale).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',')
    ? 'comma'
    : 'point';

const other: Record<string, DecimalMark> = { '.': 'comma', ',': 'point' };
const own: Record<string, DecimalMark> = { '.': 'point', ',': 'comma' };

/** What one text shows of the custom: a mark, `either` way, or nothing. */
function shows(text: string): DecimalMark | 'either' | null {
  const digits = /\d[\d.,'’\s]*/u.exec(text)?.[0].trim().replace(/[.,]$/, '');
  const marks = digits?.match(/[.,]/g);
  if (!digits || !marks) return null;
  const last = marks[marks.length - 1];
  if (marks.some((mark) => mark !== last)) return own[last];
  if (marks.length > 1) return other[last];
  const [whole, fraction] = digits.split(last);
  if (fraction.length !== 3 || /^0|\D/.test(whole) || whole.length > 3) return own[last];
  return 'either';
}

/** Finds from the texts of number columns whether the file writes decimals with a point or a comma. */
export function findDecimalMark(cells: Iterable<Cell | undefined>, planLocale: string): DecimalMarkFinding {
  const seen = { point: 0, comma: 0, either: 0 };
  for (const cell of cells) {
    const shown = typeof cell === 'string' ? shows(cell) : null;
    if (shown) seen[shown]++;
  }
  if (seen.point > 0 !== seen.comma > 0) {
    return { mark: seen.point > 0 ? 'point' : 'comma', evidence: 'written', eitherWay: seen.either };
  }
  const evidence = seen.point > 0 ? 'mixed' : 'assumed';
  const usual = decimalMarkOf(planLocale);
  const mark = seen.point === seen.comma ? usual : seen.point > seen.comma ? 'point' : 'comma';
  return { mark, evidence, eitherWay: seen.either };
}
