import type { ChartSpec, SeriesRole } from '#models/report/chart';

/** One series of a native chart, and where its numbers stand in the chart's own workbook. */
export interface NativeSeries {
  name: string;
  role: SeriesRole | 'marker' | 'band';
  /** Column letter of the values, and of the x values of a point chart. */
  column: string;
  xColumn?: string;
  x?: number[];
  values: (number | null)[];
}

/** A chart's numbers as a sheet: a column of categories, or pairs of x and y columns. */
export interface NativeData {
  categories: string[];
  series: NativeSeries[];
}

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

/** What the two ends of floating bars are called. */
export interface EndWords {
  lowest: string;
  highest: string;
}

/** What a chart draws as series: its own, then bands as two limits, then marked points. A floating bar is two ends. */
export function nativeData(spec: ChartSpec, words: EndWords): NativeData {
  return spec.kind === 'line' || spec.kind === 'scatter' ? pointData(spec) : categoryData(spec, words);
}

function pointData(spec: ChartSpec): NativeData {
  const all: Omit<NativeSeries, 'column'>[] = spec.series.map(({ name, role, points = [] }) => ({
    name,
    role,
    x: points.map(({ x }) => x),
    values: points.map(({ y }) => y),
  }));
  const marked = spec.markers.filter((marker) => marker.x !== undefined && marker.y !== undefined);
  if (marked.length > 0) {
    all.push({
      name: spec.markersName ?? marked[0].label,
      role: 'marker',
      x: marked.map(({ x = 0 }) => x),
      values: marked.map(({ y = 0 }) => y),
    });
  }
  const tops = spec.series.flatMap(({ points = [] }) => points.map(({ y }) => y));
  for (const line of spec.markers.filter((marker) => marker.x !== undefined && marker.y === undefined)) {
    all.push({
      name: line.label,
      role: 'marker',
      x: [line.x ?? 0, line.x ?? 0],
      values: [Math.min(0, ...tops), Math.max(0, ...tops)],
    });
  }
  return {
    categories: [],
    series: all.map((series, at) => ({ ...series, xColumn: letter(2 * at), column: letter(2 * at + 1) })),
  };
}

function categoryData(spec: ChartSpec, words: EndWords): NativeData {
  const categories = spec.categories ?? [];
  const all = spec.series.flatMap(({ name, role, values = [] }): Omit<NativeSeries, 'column'>[] => {
    if (!values.some(Array.isArray)) return [{ name, role, values: values as (number | null)[] }];
    const end = (side: 0 | 1) => values.map((value) => (Array.isArray(value) ? value[side] : value));
    return [
      { name: words.lowest, role: 'option', values: end(0) },
      { name: words.highest, role, values: end(1) },
    ];
  });
  for (const { label, from, to, axis } of spec.bands) {
    if (axis !== 'y') continue;
    for (const limit of [from, to]) all.push({ name: label, role: 'band', values: categories.map(() => limit) });
  }
  return { categories, series: all.map((series, at) => ({ ...series, column: letter(at + 1) })) };
}
