import { type ThreatBreakdown, threatBreakdown } from '#models/finance/threat-breakdown';
import { nameOf } from '#models/report/name-of';
import { frequencyWords } from '../../fields/frequency-words';
import { type AddedPart, addingLines } from './adding-lines';
import type { Explanation, NamedInput, Side, WhyContext, WhyLine, WhyStep } from './explanation';

const none: never[] = [];

function breakdownOf({ plan, chosen }: WhyContext, threat: string, side: Side): ThreatBreakdown | null {
  return threatBreakdown(plan, threat, side === 'plan' && chosen ? chosen.proposal.controls : none);
}

/** What threats cost on one side, as parts that lead to each. */
export function threatParts({ plan, result, chosen, say }: WhyContext, side: Side): AddedPart[] {
  const of = side === 'plan' && chosen ? chosen.result : result.baseline;
  const names = new Map(plan.scenarios.map(({ id, name }) => [id, name || say.words.unnamed]));
  return of.byScenario.map(({ id, meanAnnualLoss }) => ({
    label: names.get(id) ?? id,
    amount: meanAnnualLoss,
    to: { kind: 'threat', threat: id, side },
  }));
}

const nameOfThreat = ({ plan }: WhyContext, id: string) =>
  nameOf(plan.scenarios.find((scenario) => scenario.id === id) ?? { id });

/** A threat: how often it strikes × what an incident costs, by its parts. */
export function explainThreat(context: WhyContext, threat: string, side: Side): Explanation | null {
  const { format, result, chosen, say } = context;
  const { why } = say;
  const found = breakdownOf(context, threat, side);
  if (!found) return null;
  const of = side === 'plan' && chosen ? chosen.result : result.baseline;
  const shown = of.byScenario.find(({ id }) => id === threat)?.meanAnnualLoss ?? found.annual;
  const retained = found.annual > 0 ? shown / found.annual : 1;
  const often = format.number(Number(found.frequency.perYear.toPrecision(3)), 6);
  const each = format.money(found.perIncident);
  const { lines, total } = addingLines(
    found.parts.map((part, index) => ({
      label: partName(context, threat, part),
      amount: part.mean,
      to: { kind: 'part', threat, side, part: index },
    })),
    context,
    why.otherParts,
  );
  return {
    title: nameOfThreat(context, threat),
    value: format.money(shown),
    sentence: side === 'plan' ? why.threatWithPlan : why.threat,
    formula:
      Math.abs(retained - 1) > 1e-9
        ? why.threatInsured(often, each, format.percent(retained), format.money(shown))
        : why.threatFormula(often, each, format.money(shown)),
    facts: [
      {
        label: why.howOften,
        value: frequencyWords(found.frequency.perYear, format, say),
        to: { kind: 'frequency', threat, side },
      },
    ],
    lines,
    total: { label: why.perIncident, value: total },
  };
}

function partName({ plan, say }: WhyContext, threat: string, { id, form }: ThreatBreakdown['parts'][number]): string {
  const losses = plan.scenarios.find((scenario) => scenario.id === threat)?.losses;
  return losses?.find((loss) => loss.id === id)?.name || say.words.forms[form];
}

/** How often a threat strikes: the estimate, and each factor on it that is not 1. */
export function explainFrequency(context: WhyContext, threat: string, side: Side): Explanation | null {
  const { plan, format, say } = context;
  const { why } = say;
  const found = breakdownOf(context, threat, side);
  const index = plan.scenarios.findIndex(({ id }) => id === threat);
  if (!found) return null;
  const { estimated, susceptibility, drivers, population, existing, proposed, perYear } = found.frequency;
  const { frequency } = plan.scenarios[index];
  const asChance = typeof frequency === 'object' && 'annualProbability' in frequency;
  const at = (field: string, path: NamedInput['path']): WhyStep => ({
    kind: 'input',
    input: { path: ['scenarios', index, ...path], scenario: threat, field },
  });
  const number = (value: number) => format.number(Number(value.toPrecision(3)), 6);
  const factor = (label: string, value: number, to: WhyStep): WhyLine[] =>
    Math.abs(value - 1) < 1e-12 ? [] : [{ label, value: `× ${number(value)}`, to }];
  return {
    title: `${nameOfThreat(context, threat)}: ${why.howOften}`,
    value: frequencyWords(perYear, format, say),
    sentence: why.frequency,
    lines: [
      {
        label: why.estimated,
        value: number(estimated),
        to: asChance ? at('annualProbability', ['frequency', 'annualProbability']) : at('frequency', ['frequency']),
      },
      ...factor(why.succeeds, susceptibility, at('susceptibility', ['susceptibility'])),
      ...factor(why.drivers, drivers, { kind: 'drivers', threat, on: 'frequency' }),
      ...factor(why.population, population, { kind: 'population', threat }),
      ...factor(why.existing, existing, { kind: 'controls', threat, which: 'existing' }),
      ...factor(why.proposed, proposed, { kind: 'controls', threat, which: 'proposed' }),
    ],
    total: { label: why.timesAYear, value: number(perYear) },
  };
}

/** One part of an incident's loss: the estimates it is made of, and what controls leave of it. */
export function explainPart(context: WhyContext, threat: string, side: Side, part: number): Explanation | null {
  const { plan, format, say } = context;
  const { why } = say;
  const found = breakdownOf(context, threat, side)?.parts[part];
  const index = plan.scenarios.findIndex(({ id }) => id === threat);
  if (!found) return null;
  const { losses, recordsExposed } = plan.scenarios[index];
  const place = losses.findIndex(({ id }) => id === found.id);
  const loss = losses[place];
  const fields = (['probability', 'quantity', 'amount', 'severity', 'cap'] as const).filter((field) => {
    const value = loss?.[field];
    const isNeutral = field === 'amount' ? value === 0 : value === 1;
    return value !== undefined && !isNeutral;
  });
  const exposed = recordsExposed?.share === undefined ? 'count' : 'share';
  const ofRecords = recordsExposed && ['record', 'person'].includes(loss?.basis ?? 'record');
  const number = (value: number) => format.number(Number(value.toPrecision(3)), 6);
  const kept = (label: string, value: number, which: 'existing' | 'proposed'): WhyLine[] =>
    Math.abs(value - 1) < 1e-12
      ? []
      : [{ label, value: `× ${number(value)}`, to: { kind: 'controls', threat, which } }];
  const input = (field: string, path: NamedInput['path']): WhyLine => {
    const named: NamedInput = { path: ['scenarios', index, ...path], scenario: threat, part: loss?.id, field };
    return {
      label: context.text.sensitivity.fields[field as 'amount'],
      value: '',
      to: { kind: 'input', input: named },
    };
  };
  return {
    title: `${nameOfThreat(context, threat)}: ${partName(context, threat, found)}`,
    value: format.money(found.mean),
    sentence: loss?.cap === undefined && loss?.basis !== 'penalty' ? why.part : why.partCapped,
    lines: [
      ...fields.map((field) => input(field, ['losses', place, field])),
      ...(ofRecords ? [input(exposed, ['recordsExposed', exposed])] : []),
    ],
    facts: [
      { label: why.before, value: format.money(found.before) },
      ...kept(why.existing, found.existing, 'existing'),
      ...kept(why.proposed, found.proposed, 'proposed'),
    ],
    total: { label: why.perIncident, value: format.money(found.mean) },
  };
}
