import type { Industry } from '#models/plan/organization';
import { figureBounds, requireFigure } from './figure';
import { spendFigures } from './spend-figures';

/** A published band of the security share of IT spending, 0..1. */
export interface SecurityShareBenchmark {
  low: number;
  high: number;
  likely?: number;
  /** Year of the figure named in `sourceId`. */
  year: number;
  sourceId: string;
  /** Every figure the band rests on, the leading one first. */
  sources: { id: string; year: number; low: number; likely?: number; high: number }[];
  /** Said in words where the industry has no figure of its own. */
  fallback?: string;
}

const ownFigures: Partial<Record<Industry, readonly string[]>> = {
  healthcare: ['C-tsf-hc-it', 'C-moody23-np', 'C-moody23-hc', 'C-moody19-hc'],
  finance: ['C-del19-it', 'C-del20-it'],
  software: ['C-ians23-tech', 'C-gart-istari-tech'],
};
const allIndustries = ['C-ians25-it', 'C-gart-istari'];

/**
 * Security spending as a share of the IT budget, as published for the industry. Where sources disagree the band runs
 * over the leading figures of each; an industry without a figure gets financial services (insurers) or all industries,
 * and `fallback` says so.
 */
export function securityShareBenchmark(industry: Industry): SecurityShareBenchmark {
  const stand = industry === 'insurance' ? 'finance' : industry;
  const ids = ownFigures[stand] ?? allIndustries;
  const sources = ids.map((id) => {
    const figure = requireFigure(spendFigures, id);
    return { id, year: figure.year, ...figureBounds(figure)!, likely: figure.likely ?? figure.value };
  });
  const [first] = sources;
  const centre = (x: (typeof sources)[number]) => (x.likely === undefined ? x : { low: x.likely, high: x.likely });
  const spread = first.low < first.high ? [first] : sources.map(centre);
  return {
    low: Math.min(...spread.map((x) => x.low)),
    high: Math.max(...spread.map((x) => x.high)),
    ...(first.low < first.high && first.likely !== undefined ? { likely: first.likely } : {}),
    year: first.year,
    sourceId: first.id,
    sources,
    ...(ownFigures[industry]
      ? {}
      : stand === 'finance'
        ? { fallback: 'No figure for insurers: financial services used.' }
        : { fallback: 'No figure for this industry: all industries used.' }),
  };
}
