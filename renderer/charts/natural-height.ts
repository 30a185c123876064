import type { ChartSpec } from '#models/report/chart';

/** Pixels of a plot: room for each bar in horizontal charts, a usual size for the others. */
export function naturalHeight({ kind, categories = [], series }: ChartSpec): number {
  if (kind === 'horizontalBar') return 50 + categories.length * (18 + series.length * 16);
  if (kind === 'horizontalStackedBar') return 50 + categories.length * 46;
  return 300;
}
