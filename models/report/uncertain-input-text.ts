import type { UncertainInput } from '#models/plan/uncertain-inputs';
import type { ReportContext } from './context';
import { nameOf } from './name-of';

type Named = Omit<UncertainInput, 'estimate' | 'distribution'>;

/** What an uncertain estimate is called: "Ransomware: how often", "Ransomware, downtime: amount". */
export function inputName(bar: Named, { plan, text }: ReportContext): string {
  const words = text.sensitivity;
  const named = (items: readonly { id: string; name?: string }[], id: string | undefined) => {
    const item = items.find((candidate) => candidate.id === id);
    return item ? nameOf(item) : '';
  };
  const scenario = plan.scenarios.find(({ id }) => id === bar.scenario);
  const owners = [
    bar.scenario === undefined ? '' : named(plan.scenarios, bar.scenario),
    bar.part === undefined ? '' : named(scenario?.losses ?? [], bar.part),
    bar.control === undefined ? '' : named(plan.controls, bar.control),
    bar.driver === undefined ? '' : named(plan.drivers, bar.driver),
    bar.record === undefined ? '' : named(plan.records, bar.record),
  ].filter((owner) => owner !== '');
  return words.input(owners.join(', '), fieldText(bar, words.fields));
}

/** A value of the estimate as shown: money for amounts, a share for effects and chances, else a number. */
export function inputValue(bar: Named, value: number, { format }: ReportContext): string {
  if (['amount', 'cap', 'resalePrice', 'oneTime', 'annual'].includes(bar.field)) return format.money(value);
  if (bar.field === 'fte') return format.number(value);
  if (bar.control !== undefined) return format.percent(value);
  if (['susceptibility', 'probability', 'annualProbability', 'severity', 'share'].includes(bar.field)) {
    return format.percent(value);
  }
  return format.number(value);
}

function fieldText(bar: Named, fields: ReportContext['text']['sensitivity']['fields']): string {
  if (bar.control !== undefined) {
    if (bar.field === 'frequency') return fields.effectFrequency;
    if (bar.field === 'oneTime' || bar.field === 'annual' || bar.field === 'fte') return fields[bar.field];
    return bar.field === 'reliability' ? fields.reliability : fields.magnitude;
  }
  return fields[bar.field as keyof typeof fields] ?? fields.other;
}
