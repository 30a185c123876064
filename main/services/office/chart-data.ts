import { oneLine } from '#models/characters/printable';
import { shorten } from '#models/characters/shorten';
import type { ChartSpec, SeriesRole } from '#models/report/chart';

/** One series of a native chart, and where its numbers stand in the chart's own workbook. */
export interface NativeSeries {
  name: string;
  role: SeriesRole | 'marker' | 'band';
  /** Column letter. */
  column: string;
  /** By category or by x value; null leaves a gap. */
  values: (number | null)[];
}

/** A chart's numbers as a sheet: column A has the categories or the x values, the others a series each. */
export interface NativeData {
  first: (string | number)[];
  series: NativeSeries[];
}

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

/** Letters of a name in a legend; where one is longer than a line, programs print all of them over each other. */
const mostInLegend = 48;

const legendName = (name: string): string => shorten(oneLine(name), mostInLegend);

/** What the two ends of floating bars are called. */
export interface EndWords {
  lowest: string;
  highest: string;
}

/** What a chart draws as series: its own, then bands as two limits, then marked points. A floating bar is two ends. */
export function nativeData(spec: ChartSpec, words: EndWords): NativeData {
  return spec.kind === 'line' || spec.kind === 'scatter' ? pointData(spec) : categoryData(spec, words);
}

/** Series have x values of their own: these stand below each other, and each series is blank beside the others'. */
function pointData(spec: ChartSpec): NativeData {
  const all: { name: string; role: NativeSeries['role']; points: { x: number; y: number }[] }[] = spec.series.map(
    ({ name, role, points = [] }) => ({
      name,
      role,
      points: points.filter(({ x, y }) => x >= (spec.x.min ?? -Infinity) && y >= (spec.y.min ?? -Infinity)),
    }),
  );
  const marked = spec.markers.flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [{ x, y }]));
  if (marked.length > 0) all.push({ name: spec.markersName ?? spec.markers[0].label, role: 'marker', points: marked });
  const heights = spec.series.flatMap(({ points = [] }) => points.map(({ y }) => y));
  for (const { label, x, y } of spec.markers) {
    if (x === undefined || y !== undefined) continue;
    const ends = [Math.min(0, ...heights), Math.max(0, ...heights)];
    all.push({ name: label, role: 'marker', points: ends.map((end) => ({ x, y: end })) });
  }
  let row = 0;
  const rows = all.reduce((sum, { points }) => sum + points.length, 0);
  return {
    first: all.flatMap(({ points }) => points.map(({ x }) => x)),
    series: all.map(({ name, role, points }, at) => {
      const values = new Array<number | null>(rows).fill(null);
      for (const { y } of points) values[row++] = y;
      return { name: legendName(name), role, values, column: letter(at + 1) };
    }),
  };
}

function categoryData(spec: ChartSpec, words: EndWords): NativeData {
  const categories = spec.categories ?? [];
  const all = spec.series.flatMap(({ name, role, values = [] }): Omit<NativeSeries, 'column'>[] => {
    if (!values.some(Array.isArray)) return [{ name: legendName(name), role, values: values as (number | null)[] }];
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
  return { first: categories, series: all.map((series, at) => ({ ...series, column: letter(at + 1) })) };
}
