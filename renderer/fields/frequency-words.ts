import type { Formatter } from '#models/report/format';
import type { Catalogue } from '../text/en';

/** A frequency (events per year) as people say it: "once in 12 years", "3 times a year". */
export function frequencyWords(perYear: number, format: Formatter, { threats }: Catalogue): string {
  if (!(perYear > 0)) return threats.never;
  if (perYear < 0.95) {
    const years = 1 / perYear;
    return threats.onceIn(format.years(years < 10 ? Number(years.toPrecision(2)) : Math.round(years)));
  }
  return threats.timesAYear(format.number(perYear, perYear < 10 ? 1 : 0));
}
