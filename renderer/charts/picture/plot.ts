import '../register';
import { BasicPlatform, Chart, type ChartItem } from 'chart.js';
import type { ChartParts } from '../chart-config';
import { createSvgContext, type TextMeasure } from './svg-context';

/** What Chart.js needs of a canvas that it only draws on. */
interface DrawingSurface {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D | null;
}

/**
 * Draws a chart on a surface of its own, at `ratio` device pixels for each pixel.
 * @returns what is taken from the surface before it is cleared again.
 */
export function takePlot<T>(parts: ChartParts, surface: DrawingSurface, ratio: number, take: () => T): T {
  const { type, data, options, plugins } = parts;
  // With a look of its own for each stretch, a line is drawn point by point and not as a path that cannot be read.
  const datasets = data.datasets.map((dataset) => (type === 'bar' ? dataset : { ...dataset, segment: {} }));
  const chart = new Chart(surface as unknown as ChartItem, {
    type,
    data: { ...data, datasets } as typeof data,
    options: { ...options, responsive: false, devicePixelRatio: ratio, events: [] },
    plugins,
    platform: BasicPlatform,
  });
  try {
    return take();
  } finally {
    chart.destroy();
  }
}

interface PlotSize {
  measure: TextMeasure;
  width: number;
  height: number;
  /** Begins the ids in the markup, which must differ within a document. */
  name: string;
}

/** A chart without its title and legend as the markup of an SVG's content. */
export function plotMarkup(parts: ChartParts, { measure, width, height, name }: PlotSize): string {
  const { context, markup } = createSvgContext(measure, width, height, name);
  return takePlot(parts, { width, height, getContext: () => context }, 1, markup);
}
