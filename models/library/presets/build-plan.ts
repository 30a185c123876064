import type { ControlInput } from '#models/library/controls/effects';
import { controlLibrary } from '#models/library/controls/index';
import { populationOf } from '#models/library/population';
import { filled, type InSentences, inLanguage, type LibraryWords } from '#models/library/text/text';
import { rounded } from '#models/library/threats/estimates';
import { threatLibrary } from '#models/library/threats/index';
import { readPlan } from '#models/plan/parse';
import { type PlanInput, planFormat, planVersion } from '#models/plan/schema';
import type { Advisor } from './advice';
import { presetBudget } from './budget';
import { drivers } from './drivers';
import { fittedControl } from './fitted-control';
import { controlIn, insuranceIn, type Market, organizationIn, recordTypeIn } from './market';
import type { Preset, PresetAnswers, RecordTypeInput } from './preset';
import { presetProposals } from './proposals';

/** The library's controls that the preset names, with effects on its scenarios only and ties among themselves only. */
function controls(preset: Preset, market: Market): ControlInput[] {
  const chosen = new Set([...preset.existing, ...preset.candidates]);
  return controlLibrary
    .filter(({ id }) => chosen.has(id))
    .map((control) => ({
      ...fittedControl(controlIn(market, control), new Set(preset.threats), chosen),
      existing: preset.existing.includes(control.id),
    }))
    .filter(({ effects }) => effects.length > 0);
}

/** Resale value of the first record type at its mean price: what attackers are after. */
function prize([{ count, resalePrice }]: RecordTypeInput[]): number {
  const { low, likely, high } = resalePrice as { low: number; likely: number; high: number };
  return (count as number) * ((low + 4 * likely + high) / 6);
}

/** What the plan and the organisation are called. */
export interface PlanNames {
  plan: string;
  organization: string;
}

/**
 * A whole plan of the preset's kind for the answers given, in the words, currency and law of its market, with what the
 * advisor finds to propose.
 */
export function buildPlan(
  preset: Preset,
  answers: PresetAnswers,
  market: Market,
  words: LibraryWords,
  { advisor, names }: { advisor: Advisor; names: Partial<PlanNames> },
): PlanInput {
  const plan = inLanguage<PlanInput>(planInSentences(preset, answers, market), words);
  const named = {
    ...plan,
    name: names.plan ?? plan.name,
    organization: { ...plan.organization, name: names.organization ?? '' },
  };
  const reading = readPlan(named);
  // What is wrong with the answers is said by whoever reads the plan.
  const advice = reading.ok ? advisor(reading.resolved) : null;
  if (!reading.ok || !advice) return named;
  const proposals = presetProposals(advice, preset.full, reading.resolved.controls);
  return {
    ...named,
    proposals: proposals.map((proposal) => inLanguage<NonNullable<PlanInput['proposals']>[number]>(proposal, words)),
    chosenProposal: 'recommended',
  };
}

/** What the plan says of its currency, by currency. */
const conversionNotes = {
  EUR: 'Amounts from sources in US dollars are converted at {} euros a dollar, about the mean rate of 2024, to two digits (assumption). Terms of the insurance stand in euros as published in dollars. Frequencies and amounts come mostly from studies in the United States.',
  GBP: 'Amounts from sources in US dollars are converted at {} pounds a dollar, about the mean rate of 2024, to two digits (assumption). Terms of the insurance are converted likewise. Frequencies and amounts come mostly from studies in the United States.',
  JPY: 'Amounts from sources in US dollars are converted at {} yen a dollar, about the mean rate of 2024, to two digits (assumption). Terms of the insurance are converted likewise. Frequencies, amounts and law come from studies in the United States and Europe.',
} as const;

function planInSentences(preset: Preset, answers: PresetAnswers, market: Market): InSentences<PlanInput> {
  const { annualRevenue, employees, recordsHeld } = answers;
  const { locale, currency, country, perDollar, isEuropean } = market;
  const { industry, people, cards = [] } = preset;
  const setting = { industry, annualRevenue, perDollar, isEuropean, country, people, cards };
  const records = preset.records(recordsHeld).map((type) => recordTypeIn(market, type));
  const threats = preset.threats.map((id) => ({ ...threatLibrary[id](setting), population: populationOf(id) }));
  return {
    format: planFormat,
    version: planVersion,
    name: preset.name,
    currency,
    locale,

    organization: {
      ...organizationIn(market, preset.organization),
      name: preset.name,
      industry,
      country,
      employees,
      annualRevenue,
      note: 'Employees and revenue are your answers; the number of sites is an assumption.',
    },
    budget: presetBudget(preset, answers),
    records,
    resale: {
      attractiveness: {
        enabled: false,
        elasticity: 0.25,
        referencePrize: rounded(prize(records)),
        note: 'Off. Assumption: frequency grows with the fourth root of what the records would fetch, against what they fetch as this plan starts.',
      },
      liability: {
        enabled: false,
        multiple: 1,
        note: 'Off. Assumption: liability per record equal to its resale price, if you use that price as a measure of harm.',
      },
    },
    commonCause: {
      variance: 0,
      note: 'Assumption: off. Years that are bad for everything at once widen the tail; 0.2 is a moderate value.',
    },
    scenarios: threats,
    drivers: drivers()
      .map((driver) => ({
        ...driver,
        effects: (driver.effects ?? []).filter(({ scenario }) => (preset.threats as string[]).includes(scenario)),
      }))
      .filter(({ effects }) => effects.length > 0),
    controls: controls(preset, market),
    insurance: insuranceIn(market, preset.insurance),
    ...(currency === 'USD'
      ? {}
      : {
          note: filled(conversionNotes[currency], perDollar),
        }),
  };
}
