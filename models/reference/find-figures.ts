import type { Industry } from '#models/plan/organization';
import { figureBounds, type ReferenceFigure } from './figure';
import { industryNames } from './industry-names';
import type { Fallback } from './text/fallback-words';

/** What the published figures say of one measure, for an industry and year. */
export interface FoundFigures {
  /** All of them, newest first; more than one where sources disagree or several years are known. */
  figures: ReferenceFigure[];
  /** Lowest and highest value among the figures of the newest year; null where they have named points only. */
  range: { low: number; high: number } | null;
  /** What stands in where the figures are not the industry's own. */
  fallback?: Fallback;
}

/** Names of an industry, and what it is if it only stands in. */
interface Choice {
  names: readonly string[];
  fallback?: Fallback;
}

/**
 * Figures whose metric begins with `metric`, for the industry or what stands in for it, not younger than `year`.
 * Null where nothing at all is published.
 */
export function findFigures(
  figures: ReadonlyMap<string, ReferenceFigure>,
  { metric, industry, year = Number.POSITIVE_INFINITY }: { metric: string; industry: Industry; year?: number },
): FoundFigures | null {
  const candidates = [...figures.values()]
    .filter((figure) => figure.metric.startsWith(metric) && figure.year <= year)
    .sort((a, b) => b.year - a.year);
  const choices: Choice[] = [
    { names: industryNames(industry) },
    ...(industry === 'insurance' ? [{ names: industryNames('finance'), fallback: 'insurers' } satisfies Choice] : []),
    industry === 'other' ? { names: ['All'] } : { names: ['All'], fallback: 'everyone' },
  ];
  for (const { names, fallback } of choices) {
    const found = candidates.filter((figure) => names.includes(figure.industry));
    if (!found.length) continue;
    const bounds = found.filter((figure) => figure.year === found[0].year).map(figureBounds);
    const known = bounds.filter((x) => x !== null);
    return {
      figures: found,
      range: known.length
        ? { low: Math.min(...known.map((x) => x.low)), high: Math.max(...known.map((x) => x.high)) }
        : null,
      ...(fallback && { fallback }),
    };
  }
  return null;
}
