import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { tornadoOf } from '../tornado-of';
import { inputName } from '../uncertain-input-text';

const money = { style: 'currency', compact: true } as const;

/** Net present value over each uncertain estimate's own range, the widest first; null where nothing is uncertain. */
export function tornadoChart(context: ReportContext, most = 7): ChartSpec | null {
  const found = tornadoOf(context);
  if (!found || found.bars.length === 0) return null;
  const { format, text } = context;
  const words = text.sensitivity;
  const bars = found.bars.slice(0, most).map((bar) => ({
    name: inputName(bar, context),
    low: Math.min(...bar.npv),
    high: Math.max(...bar.npv),
  }));
  return {
    id: 'tornado',
    kind: 'horizontalBar',
    title: words.chart.title(bars[0].name),
    subject: words.chart.subject,
    description: words.chart.description(
      bars.map(({ name, low, high }) => words.chart.sentence(name, format.money(low), format.money(high))).join(' '),
    ),
    x: { label: words.chart.axis, scale: 'linear', format: money },
    y: { label: '', scale: 'category', format: money },
    categories: bars.map(({ name }) => name),
    series: [{ id: 'npv', name: words.chart.series, role: 'plan', values: bars.map(({ low, high }) => [low, high]) }],
    markersName: words.chart.base,
    markers: [{ id: 'base', label: '', x: found.npv }],
    bands: [],
    reading: words.chart.reading,
    table: {
      columns: [
        { id: 'input', label: words.columns.input, format: { style: 'text' } },
        { id: 'low', label: words.columns.atLow, format: { style: 'currency' } },
        { id: 'high', label: words.columns.atHigh, format: { style: 'currency' } },
      ],
      rows: found.bars.slice(0, most).map((bar, index) => [bars[index].name, bar.npv[0], bar.npv[1]]),
    },
  };
}
