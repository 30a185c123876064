import { isCovered } from '#models/finance/course-means';
import { type DriverCost, driverCosts } from '#models/finance/driver-costs';
import type { Block } from '../board-pack';
import { leadingScenarios, lossByScenarioChart } from '../charts/loss-by-scenario';
import type { ReportContext } from '../context';
import type { Footnotes } from '../footnotes';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { sourcesBelow } from '../plan-sources';

/** Page 5: which scenarios the loss comes from, and what our own exposure adds to it. */
export const driversPage: PageBuilder = {
  id: 'drivers',
  build(context, footnotes) {
    const { plan, result, text } = context;
    if (plan.scenarios.length === 0) return null;
    const costs = driverCosts(plan);
    const hasLoss = result.baseline.meanAnnualLoss > 0;
    return {
      heading: heading(context),
      lead: lead(context, costs),
      blocks: [
        hasLoss ? { kind: 'chart', id: 'byScenario', chart: lossByScenarioChart(context) } : null,
        costs.length > 0
          ? driversTable(context, costs, footnotes)
          : { kind: 'paragraph', id: 'noDrivers', text: text.drivers.noDrivers },
      ],
    };
  },
};

function heading(context: ReportContext): string {
  const { result, format, text } = context;
  const words = text.drivers.heading;
  const { names, share } = leadingScenarios(context);
  if (names.length === 0) return words.noLoss;
  if (result.baseline.byScenario.length === 1) {
    return words.only(names[0], format.money(result.baseline.meanAnnualLoss));
  }
  const part = format.percent(share);
  return names.length === 1 ? words.one(names[0], part) : words.several(format.list(names), part);
}

function lead({ plan, result, format, text }: ReportContext, costs: readonly DriverCost[]): string {
  const words = text.drivers.lead;
  const { byScenario } = result.baseline;
  const incidents = byScenario.reduce((sum, { meanFrequency }) => sum + meanFrequency, 0);
  const sentences = [words.scenarios(byScenario.length, format.number(incidents))];
  const counted = costs.filter(({ enabled }) => enabled);
  if (counted.length > 0) {
    const worst = counted.reduce((most, cost) => (cost.total.mean > most.total.mean ? cost : most));
    const driver = plan.drivers.find(({ id }) => id === worst.id);
    sentences.push(
      driver && worst.total.mean > 0
        ? words.driver(nameOf(driver), format.money(worst.total.low), format.money(worst.total.high))
        : words.noDriver,
    );
  }
  return sentences.join(' ');
}

function driversTable(context: ReportContext, costs: readonly DriverCost[], footnotes: Footnotes): Block {
  const { plan, written, format, text } = context;
  const words = text.drivers;
  const rangeText = ({ low, high }: DriverCost['total']) => {
    const [from, to] = [format.money(low), format.money(high)];
    return from === to ? from : words.range(from, to);
  };
  const rows = costs
    .map((cost) => ({ cost, driver: plan.drivers.find(({ id }) => id === cost.id)! }))
    .sort((a, b) => Number(b.cost.enabled) - Number(a.cost.enabled) || b.cost.total.mean - a.cost.total.mean);
  return {
    kind: 'table',
    id: 'drivers',
    title: words.tableTitle,
    shorten: { least: 2, elsewhere: 'plan' },
    table: {
      columns: [
        { id: 'driver', label: words.columns.driver, format: { style: 'text' } },
        { id: 'ours', label: words.columns.ours, format: { style: 'text' }, align: 'end' },
        { id: 'usual', label: words.columns.usual, format: { style: 'text' }, align: 'end' },
        { id: 'total', label: words.columns.total, format: { style: 'currency', compact: true } },
        { id: 'range', label: words.columns.range, format: { style: 'text' }, align: 'end' },
        { id: 'overUsual', label: words.columns.overUsual, format: { style: 'currency', compact: true } },
        { id: 'counted', label: words.columns.counted, format: { style: 'text' } },
      ],
      rows: rows.map(({ cost, driver }) => {
        const exposure = (value: number) =>
          driver.response === 'relativeRisk' ? format.percent(value) : format.number(value);
        const sources = sourcesBelow(written.drivers.find(({ id }) => id === driver.id));
        return [
          nameOf(driver) + footnotes.marks(sources),
          exposure(driver.exposure),
          exposure(driver.neutral),
          cost.total.mean,
          rangeText(cost.total),
          cost.mean,
          cost.enabled ? words.counted : words.notCounted,
        ];
      }),
    },
    note: isCovered(context.plan) ? `${words.note} ${words.beforeInsurance}` : words.note,
  };
}
