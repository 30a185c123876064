import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';

const money = { style: 'currency', compact: true } as const;

/** Expected yearly loss by form of loss, today and with the chosen proposal, largest first. */
export function lossByFormChart({ result, chosen, format, text }: ReportContext): ChartSpec {
  const words = text.charts.byForm;
  const rows = result.baseline.byForm
    .map(({ form, meanAnnualLoss }) => ({
      form,
      name: text.terms.forms[form],
      now: meanAnnualLoss,
      plan: chosen?.result.byForm.find((entry) => entry.form === form)?.meanAnnualLoss ?? 0,
    }))
    .filter(({ now, plan }) => now > 0 || plan > 0)
    .sort((a, b) => b.now - a.now);
  const total = rows.reduce((sum, { now }) => sum + now, 0);
  const planName = chosen ? text.terms.withPlan(nameOf(chosen.proposal)) : null;
  return {
    id: 'loss-by-form',
    kind: 'horizontalBar',
    title: rows.length > 0 ? words.title(rows[0].name, format.percent(rows[0].now / total)) : words.titleNone,
    subject: words.subject,
    description: words.description(rows.map(({ name, now }) => `${name}: ${format.money(now)}.`).join(' ')),
    x: { label: text.charts.perYearAxis, scale: 'linear', format: money, min: 0 },
    y: { label: '', scale: 'category', format: money },
    categories: rows.map(({ name }) => name),
    series: [
      { id: 'now', name: text.terms.now, role: 'now', values: rows.map(({ now }) => now) },
      ...(planName
        ? [{ id: 'plan', name: planName, role: 'plan' as const, values: rows.map(({ plan }) => plan) }]
        : []),
    ],
    markers: [],
    bands: [],
    valueLabels: true,
    reading: words.reading,
    table: {
      columns: [
        { id: 'form', label: words.form, format: { style: 'text' } },
        { id: 'now', label: text.terms.now, format: money },
        ...(planName ? [{ id: 'plan', label: planName, format: money }] : []),
      ],
      rowIds: rows.map(({ form }) => form),
      rows: rows.map(({ name, now, plan }) => (planName ? [name, now, plan] : [name, now])),
    },
  };
}
