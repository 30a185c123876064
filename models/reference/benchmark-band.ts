import { figureBounds, requireFigure } from './figure';
import { spendFigures } from './spend-figures';
import type { Fallback } from './text/fallback-words';

/** A published band of spending; shares 0..1, money in the unit of the figure named in `sourceId`. */
export interface BenchmarkBand {
  low: number;
  high: number;
  likely?: number;
  /** Year of the figure named in `sourceId`. */
  year: number;
  sourceId: string;
  /** Every figure that bears on it, the leading one first. */
  sources: { id: string; year: number; low: number; likely?: number; high: number }[];
  /** What stands in where the industry has no figure of its own. */
  fallback?: Fallback;
}

/**
 * The band that spend figures give, the leading one first: its own low, likely and high where it is a range; otherwise
 * from the lowest to the highest of their central values, since the sources disagree.
 */
export function benchmarkBand(ids: readonly string[], fallback?: Fallback): BenchmarkBand {
  const sources = ids.map((id) => {
    const figure = requireFigure(spendFigures, id);
    return { id, year: figure.year, ...figureBounds(figure)!, likely: figure.likely ?? figure.value };
  });
  const [first] = sources;
  const isRange = first.low < first.high;
  const spread = isRange
    ? [first.low, first.high]
    : sources.flatMap(({ low, likely, high }) => (likely === undefined ? [low, high] : [likely]));
  return {
    low: Math.min(...spread),
    high: Math.max(...spread),
    ...(isRange && first.likely !== undefined && { likely: first.likely }),
    year: first.year,
    sourceId: first.id,
    sources,
    ...(fallback && { fallback }),
  };
}
