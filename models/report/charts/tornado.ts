import type { Tornado } from '../../finance/sensitivity/tornado';
import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { sensitivityOf } from '../sensitivity-of';
import { inputName } from '../uncertain-input-text';

const money = { style: 'currency', compact: true } as const;

/** What the bars are of: the plan's net present value, or the mean yearly loss with nothing done. */
export type TornadoMeasure = 'npv' | 'annualLoss';

/** Net present value over each uncertain estimate's own range, the widest first; null where nothing is uncertain. */
export function tornadoChart(context: ReportContext, most = 7): ChartSpec | null {
  const found = sensitivityOf(context)?.tornado ?? null;
  return found && tornadoSpec(found, 'npv', context, most);
}

/** The chart of a tornado that is worked out already; null where no estimate moves the measure. */
export function tornadoSpec(
  found: Tornado,
  measure: TornadoMeasure,
  context: ReportContext,
  most: number,
): ChartSpec | null {
  const swing = measure === 'npv' ? 'npvSwing' : 'annualLossSwing';
  const moving = found.bars
    .filter((bar) => bar[swing] > 0)
    .sort((a, b) => b[swing] - a[swing])
    .slice(0, most);
  if (moving.length === 0) return null;
  const { format, text } = context;
  const words = text.sensitivity;
  const said = measure === 'npv' ? words.chart : { ...words.chart, ...words.lossChart };
  const bars = moving.map((bar) => ({
    name: inputName(bar, context),
    low: Math.min(...bar[measure]),
    high: Math.max(...bar[measure]),
  }));
  return {
    id: 'tornado',
    kind: 'horizontalBar',
    title: said.title(bars[0].name),
    subject: said.subject,
    description: said.description(
      bars.map(({ name, low, high }) => said.sentence(name, format.money(low), format.money(high))).join(' '),
    ),
    x: { label: said.axis, scale: 'linear', format: money },
    y: { label: '', scale: 'category', format: money },
    categories: bars.map(({ name }) => name),
    series: [{ id: measure, name: said.series, role: 'plan', values: bars.map(({ low, high }) => [low, high]) }],
    markersName: said.base,
    markers: [{ id: 'base', label: '', x: found[measure] }],
    bands: [],
    reading: said.reading,
    table: {
      columns: [
        { id: 'input', label: words.columns.input, format: { style: 'text' } },
        { id: 'low', label: said.atLow, format: money },
        { id: 'high', label: said.atHigh, format: money },
      ],
      rowIds: moving.map(({ path }) => path.join('.')),
      rows: moving.map((bar, index) => [bars[index].name, bar[measure][0], bar[measure][1]]),
    },
  };
}
