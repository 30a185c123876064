import type { Industry } from '#models/plan/organization';
import { type BenchmarkBand, benchmarkBand } from './benchmark-band';
import type { ReferenceFigure } from './figure';
import { industryNames } from './industry-names';
import { spendFigures } from './spend-figures';

const isFinancial = (industry: Industry) => industry === 'finance' || industry === 'insurance';
const insurers = (industry: Industry) => (industry === 'insurance' ? 'insurers' : undefined);

/** Security spending per full-time employee and year, US dollars; only financial services are published. */
export const securityPerEmployee = (industry: Industry): BenchmarkBand =>
  benchmarkBand(['C-del19-emp', 'C-del20-emp'], isFinancial(industry) ? insurers(industry) : 'financial');

/** Security spending as a share of yearly revenue, 0..1. */
export const securityShareOfRevenue = (industry: Industry): BenchmarkBand =>
  isFinancial(industry)
    ? benchmarkBand(['C-del19-rev'], insurers(industry))
    : benchmarkBand(['C-ians24-rev', 'C-ians20-rev'], 'everyone');

/** Published security shares of IT spending by year, for the industry where there are any, else for all; oldest first. */
export function securityShareByYear(industry: Industry): ReferenceFigure[] {
  const shares = [...spendFigures.values()].filter(
    ({ unit, points }) => /^share of IT (budget|spending)$/.test(unit) && !points,
  );
  const own = shares.filter((figure) => industryNames(industry).includes(figure.industry));
  return (own.length ? own : shares.filter((figure) => figure.industry === 'All')).sort((a, b) => a.year - b.year);
}

/** Where a value stands against a band, and how far from its nearer end in the band's unit (0 within it). */
export function placeInBand(
  value: number,
  { low, high }: Pick<BenchmarkBand, 'low' | 'high'>,
): { standing: 'below' | 'within' | 'above'; distance: number } {
  if (value < low) return { standing: 'below', distance: low - value };
  return value > high ? { standing: 'above', distance: value - high } : { standing: 'within', distance: 0 };
}
