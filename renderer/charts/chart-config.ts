import type { ChartData, ChartDataset, ChartOptions, Plugin, Scale, ScaleOptions, Tick } from 'chart.js';
import type { ChartAxis, ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { annotationsOf } from './annotations';
import { palettes, type Theme } from './palette';
import { valueLabels } from './value-labels';
import { wrapLabel } from './wrap-label';

export interface ChartLook {
  theme: Theme;
  format: Formatter;
  /** Pixels of the smallest text. */
  fontSize: number;
  fontFamily: string;
}

export interface ChartParts {
  type: 'line' | 'bar' | 'scatter';
  data: ChartData;
  options: ChartOptions;
  plugins: Plugin[];
}

/** A chart as data turned into what Chart.js draws. Nothing moves: an unfinished animation would print wrong. */
export function chartParts(spec: ChartSpec, look: ChartLook): ChartParts {
  const { theme, format, fontFamily: family, fontSize: size } = look;
  const palette = palettes[theme];
  const isLine = spec.kind === 'line' || spec.kind === 'scatter';
  const horizontal = spec.kind === 'horizontalBar' || spec.kind === 'horizontalStackedBar';
  const stacked = spec.kind === 'stackedBar' || spec.kind === 'horizontalStackedBar';
  const valueAxis = horizontal ? spec.x : spec.y;
  const options: ChartOptions = {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    indexAxis: horizontal ? 'y' : 'x',
    color: palette.text,
    font: { family, size },
    layout: { padding: roomForLabels(spec, look, horizontal) },
    interaction: isLine
      ? { mode: 'nearest', intersect: false }
      : { mode: 'nearest', axis: horizontal ? 'y' : 'x', intersect: false },
    scales: { x: scaleOf(spec, 'x', look, stacked), y: scaleOf(spec, 'y', look, stacked) },
    plugins: {
      annotation: { annotations: annotationsOf(spec, theme, { family, size }) },
      tooltip: {
        displayColors: false,
        backgroundColor: palette.text,
        bodyColor: palette.surface,
        bodyFont: { family, size: size + 1 },
        padding: 9,
        callbacks: {
          title: () => '',
          label: ({ datasetIndex, dataIndex }) => readingOf(spec, format, datasetIndex, dataIndex),
        },
      },
    },
  };
  const plugins = spec.valueLabels
    ? [
        valueLabels({
          text: (value) => format.format(value, valueAxis.format),
          font: `${size}px ${family}`,
          colour: palette.text,
          onColour: spec.series.map(({ role }) => palette.roles[role].onColour),
          horizontal,
          stacked,
        }),
      ]
    : [];
  const type = spec.kind === 'line' ? 'line' : spec.kind === 'scatter' ? 'scatter' : 'bar';
  return { type, data: dataOf(spec, theme, isLine), options, plugins };
}

/** Room at the end of the bars for what is written there, as long as the longest of it is; a digit is 0.57 em wide. */
function roomForLabels({ valueLabels, series, x, y }: ChartSpec, { format, fontSize }: ChartLook, horizontal: boolean) {
  if (!valueLabels) return { right: 8 };
  if (!horizontal) return { top: fontSize * 1.8 };
  const sums = (series[0]?.values ?? []).map((_, at) =>
    series.reduce((sum, { values }) => sum + (typeof values?.[at] === 'number' ? values[at] : 0), 0),
  );
  const written = [...series.flatMap(({ values = [] }) => values), ...sums].filter(
    (value) => typeof value === 'number',
  );
  const valueFormat = x.scale === 'category' ? y.format : x.format;
  const longest = Math.max(0, ...written.map((value) => format.format(value, valueFormat).length));
  return { right: fontSize * Math.max(5, 0.57 * longest + 1) };
}

function dataOf(spec: ChartSpec, theme: Theme, isLine: boolean): ChartData {
  const datasets = spec.series.map((series): ChartDataset => {
    const { colour, dash } = palettes[theme].roles[series.role];
    const shared = { label: series.name, borderColor: colour, backgroundColor: colour };
    if (!isLine) return { ...shared, data: series.values ?? [], maxBarThickness: 46, categoryPercentage: 0.78 };
    const few = (series.points?.length ?? 0) <= 12;
    return {
      ...shared,
      data: series.points ?? [],
      borderWidth: 2.5,
      borderDash: dash,
      pointRadius: few ? 3.5 : 0,
      pointHoverRadius: 5,
      showLine: spec.kind === 'line',
    };
  });
  return { labels: isLine ? undefined : spec.categories, datasets };
}

/** The hovered value in words. */
export function readingOf(spec: ChartSpec, format: Formatter, seriesIndex: number, index: number): string {
  const series = spec.series[seriesIndex];
  const point = series.points?.[index];
  const valueFormat = spec.x.scale === 'category' ? spec.y.format : spec.x.format;
  const value = series.values?.[index];
  const bounds = Array.isArray(value) ? value : [value ?? null];
  const words: Record<string, string> = {
    series: series.name,
    x: point ? format.format(point.x, spec.x.format) : (spec.categories?.[index] ?? ''),
    y: point
      ? format.format(point.y, spec.y.format)
      : bounds.map((bound) => format.format(bound, valueFormat)).join(' – '),
  };
  return (spec.reading ?? '{series}: {x}, {y}').replace(/\{(series|x|y)\}/g, (_, key: string) => words[key]);
}

function scaleOf(spec: ChartSpec, id: 'x' | 'y', look: ChartLook, stacked: boolean): ScaleOptions {
  const axis = spec[id];
  const palette = palettes[look.theme];
  const font = { family: look.fontFamily, size: look.fontSize };
  const shared = {
    stacked,
    border: { color: palette.grid },
    title: { display: axis.label !== '', text: axis.label, color: palette.quietText, font },
  };
  if (axis.scale === 'category') {
    const longest = Math.max(0, ...(spec.categories ?? []).map(({ length }) => length));
    const width = id === 'x' ? 16 : longest > 44 ? 36 : 26;
    return {
      type: 'category',
      ...shared,
      grid: { display: false },
      ticks: {
        color: palette.text,
        font,
        autoSkip: false,
        maxRotation: 0,
        callback: (_value: unknown, index: number) => wrapLabel(spec.categories?.[index] ?? '', width),
      },
    } as ScaleOptions;
  }
  return {
    type: axis.scale === 'log' ? 'logarithmic' : 'linear',
    ...shared,
    min: axis.min,
    max: axis.max,
    grace: spec.bands.length > 0 ? '8%' : 0,
    grid: { color: palette.grid, drawTicks: false },
    ticks: {
      color: palette.quietText,
      font,
      padding: 6,
      maxRotation: 0,
      maxTicksLimit: 7,
      callback: (value: string | number) => look.format.tick(Number(value), axis.format),
    },
    ...(axis.scale === 'log' ? { afterBuildTicks: (scale: Scale) => setLogTicks(scale, axis) } : wholeYears(axis)),
  } as ScaleOptions;
}

const wholeYears = (axis: ChartAxis) =>
  axis.format.style === 'years' ? { afterBuildTicks: (scale: Scale) => keepTicks(scale, Number.isInteger) } : {};

function keepTicks(scale: Scale, keep: (value: number) => boolean): void {
  scale.ticks = scale.ticks.filter(({ value }: Tick) => keep(value));
}

/** Ticks at 1, 2 and 5 times each power of ten; over more than three powers of ten only at the powers themselves. */
function setLogTicks(scale: Scale, axis: ChartAxis): void {
  const powers = Math.log10(scale.max / scale.min);
  const steps = powers <= 3.5 || axis.format.style === 'oneIn' ? [1, 2, 5] : [1];
  const ticks: Tick[] = [];
  for (let power = Math.floor(Math.log10(scale.min)); power <= Math.ceil(Math.log10(scale.max)); power++) {
    for (const step of steps) {
      const value = Number((step * 10 ** power).toPrecision(1));
      if (value >= scale.min * 0.999 && value <= scale.max * 1.001) ticks.push({ value });
    }
  }
  scale.ticks = ticks;
}
