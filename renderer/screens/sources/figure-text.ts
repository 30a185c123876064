import type { ReferenceFigure } from '#models/reference/figure';
import { englishFigures, type FigureWords } from '#models/reference/text/figure-words';
import { createFormatter } from '#models/report/format';
import type { Catalogue } from '../../text/en';

/** A published figure in the reader's locale: its value or range in one text, and the unit beside it. */
export interface FigureText {
  value: string;
  /** What is left of the unit once currency and per cent are said with the number. */
  unit: string;
}

const money = /^(USD|EUR|GBP)\b\s*(.*)$/;
const share = /^(?:share|probability|reduction|relative risk reduction)\b/;

/** How the figure's numbers are written, by its unit. */
function writer(
  { unit }: ReferenceFigure,
  locale: string,
  said: FigureWords,
): { write: (value: number) => string; unit: string } {
  const named = said('unit', unit);
  const [, currency] = money.exec(unit) ?? [];
  if (currency) {
    const format = createFormatter(locale, currency);
    const small = (value: number) => Math.abs(value) < 1000;
    return {
      write: (value) => (small(value) ? format.moneyFull(value) : format.money(value)),
      unit: money.exec(named)?.[2] ?? named,
    };
  }
  const format = createFormatter(locale, 'USD');
  if (share.test(unit)) return { write: (value) => format.percent(value), unit: named };
  return { write: (value) => format.number(value, Math.abs(value) < 100 ? 3 : 0), unit: named };
}

/** The figure as its source gives it. */
export function figureText(
  figure: ReferenceFigure,
  locale: string,
  { sources: words }: Catalogue,
  said: FigureWords = englishFigures,
): FigureText {
  const { write, unit } = writer(figure, locale, said);
  const { value, low, likely, high, points, statement } = figure;
  const range =
    low !== undefined && high !== undefined
      ? words.rangeText(write(low), write(high))
      : high !== undefined
        ? words.atMost(write(high))
        : low !== undefined
          ? words.atLeast(write(low))
          : null;
  const main =
    value !== undefined
      ? write(value)
      : range !== null && likely !== undefined
        ? words.likely(range, write(likely))
        : (range ?? (likely === undefined ? null : write(likely)));
  const named = Object.entries(points ?? {}).map(([name, point]) => words.pointsOf(said('points', name), write(point)));
  return {
    value: [main, ...named, statement && said('statement', statement)].filter((text) => text != null).join('; '),
    unit,
  };
}
