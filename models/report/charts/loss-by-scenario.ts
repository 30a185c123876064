import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';

const money = { style: 'currency', compact: true } as const;
const frequency = { style: 'number' } as const;

/** Expected yearly loss by scenario, today and with the chosen proposal; what is beyond `most` bars is added up. */
export function lossByScenarioChart(context: ReportContext, most = 10): ChartSpec {
  const { plan, result, chosen, format, text } = context;
  const words = text.charts.byScenario;
  const rows = result.baseline.byScenario
    .map(({ id, meanAnnualLoss, meanFrequency }) => ({
      id,
      name: nameOf(plan.scenarios.find((scenario) => scenario.id === id) ?? { id }),
      now: meanAnnualLoss,
      frequency: meanFrequency,
      plan: chosen?.result.byScenario.find((entry) => entry.id === id)?.meanAnnualLoss ?? 0,
    }))
    .sort((a, b) => b.now - a.now);
  const rest = rows.length > most ? rows.slice(most - 1) : [];
  const bars = rows.slice(0, rows.length - rest.length);
  if (rest.length > 0) {
    bars.push({
      id: 'rest',
      name: text.terms.otherScenarios(rest.length),
      now: rest.reduce((sum, row) => sum + row.now, 0),
      plan: rest.reduce((sum, row) => sum + row.plan, 0),
      frequency: rest.reduce((sum, row) => sum + row.frequency, 0),
    });
  }
  const planName = chosen ? text.terms.withPlan(nameOf(chosen.proposal)) : null;
  return {
    id: 'loss-by-scenario',
    kind: 'horizontalBar',
    title: titleOf(context),
    subject: words.subject,
    description: words.description(bars.map(({ name, now }) => `${name}: ${format.money(now)}.`).join(' ')),
    x: { label: text.charts.perYearAxis, scale: 'linear', format: money, min: 0 },
    y: { label: '', scale: 'category', format: money },
    categories: bars.map(({ name }) => name),
    series: [
      { id: 'now', name: text.terms.now, role: 'now', values: bars.map(({ now }) => now) },
      ...(planName ? [{ id: 'plan', name: planName, role: 'plan' as const, values: bars.map((row) => row.plan) }] : []),
    ],
    markers: [],
    bands: [],
    valueLabels: true,
    reading: words.reading,
    table: {
      columns: [
        { id: 'scenario', label: words.scenario, format: { style: 'text' } },
        { id: 'frequency', label: words.frequency, format: frequency },
        { id: 'now', label: text.terms.now, format: money },
        ...(planName ? [{ id: 'plan', label: planName, format: money }] : []),
      ],
      rowIds: rows.map(({ id }) => id),
      rows: rows.map((row) => [row.name, row.frequency, row.now, ...(planName ? [row.plan] : [])]),
    },
  };
}

/** The fewest leading scenarios, up to three, that make up half of the loss, and their share; none without a loss. */
export function leadingScenarios({ plan, result }: ReportContext): { names: string[]; share: number } {
  const rows = [...result.baseline.byScenario].sort((a, b) => b.meanAnnualLoss - a.meanAnnualLoss);
  const total = rows.reduce((sum, { meanAnnualLoss }) => sum + meanAnnualLoss, 0);
  const names: string[] = [];
  let sum = 0;
  for (const { id, meanAnnualLoss } of total > 0 ? rows.slice(0, 3) : []) {
    names.push(nameOf(plan.scenarios.find((scenario) => scenario.id === id) ?? { id }));
    sum += meanAnnualLoss;
    if (sum >= total / 2) break;
  }
  return { names, share: total > 0 ? sum / total : 0 };
}

function titleOf(context: ReportContext): string {
  const { result, format, text } = context;
  const words = text.charts.byScenario;
  const { names, share } = leadingScenarios(context);
  if (names.length === 0) return words.titleNone;
  if (result.baseline.byScenario.length === 1) {
    return text.drivers.heading.only(names[0], format.money(result.baseline.meanAnnualLoss));
  }
  const part = format.percent(share);
  return names.length === 1 ? words.titleOne(names[0], part) : words.title(format.list(names), part);
}
