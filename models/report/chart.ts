import type { NumberFormat } from './number-format';

/**
 * What a series stands for; colour and dash follow from it, the same on screen, PDF and slides: today's losses, the
 * proposed plan, another option, money spent, something to compare with.
 */
export type SeriesRole = 'now' | 'plan' | 'option' | 'cost' | 'costLight' | 'reference';

export interface ChartAxis {
  label: string;
  scale: 'linear' | 'log' | 'category';
  format: NumberFormat;
  min?: number;
  max?: number;
}

export interface ChartSeries {
  id: string;
  name: string;
  role: SeriesRole;
  /** For x-y charts. */
  points?: { x: number; y: number }[];
  /** For category charts, one per category; null leaves a gap. A pair is a floating bar from–to (tornado, range). */
  values?: (number | [number, number] | null)[];
}

/** A marked value: a line across the plot, or a point where both coordinates are given. */
export interface ChartMarker {
  id: string;
  label: string;
  x?: number;
  y?: number;
  /** Where a point's label does not cover the curve. */
  side?: 'above' | 'below';
}

interface ChartBand {
  id: string;
  label: string;
  axis: 'x' | 'y';
  from: number;
  to: number;
}

export interface DataColumn {
  id: string;
  label: string;
  format: NumberFormat | { style: 'text' };
  /** Text columns stand at the start and numbers at the end unless told otherwise. */
  align?: 'start' | 'end';
}

/** A table of plain values; the formats say how to print them. */
export interface DataTable {
  columns: DataColumn[];
  rows: (string | number | null)[][];
  /** What each row is of (a measure, an option, a scenario), where its first column says so in words. */
  rowIds?: readonly string[];
  /** A last row that sums up; null leaves a cell empty. */
  total?: (string | number | null)[];
}

/**
 * A chart as data: drawn by Chart.js on screen and in the PDF, by PowerPoint natively on a slide.
 * `title` states the finding as a sentence; `description` is the text alternative; `table` holds the same data.
 */
export interface ChartSpec {
  id: string;
  kind: 'line' | 'bar' | 'stackedBar' | 'horizontalBar' | 'horizontalStackedBar' | 'scatter';
  title: string;
  /** What is drawn, for a place where the finding is said already. */
  subject: string;
  description: string;
  x: ChartAxis;
  y: ChartAxis;
  categories?: string[];
  series: ChartSeries[];
  markers: ChartMarker[];
  bands: ChartBand[];
  /** What the marked points or lines are, for the legend; a line with no label of its own needs it. */
  markersName?: string;
  table: DataTable;
  /** How a hovered point reads in words, e.g. "{series}: {y} years cost more than {x}". */
  reading?: string;
  /** Whether each bar carries its value. */
  valueLabels?: boolean;
}
