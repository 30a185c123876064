import { controlLibrary } from '#models/controls/library/index';
import { rounded } from '#models/threats/library/estimates';
import { threatLibrary } from '#models/threats/library/index';
import { type PlanInput, planFormat, planVersion } from '../schema';
import { drivers } from './drivers';
import type { Preset, PresetAnswers, ProposalInput, ProposalTemplate, RecordTypeInput } from './preset';
import { assumed, derived } from './provenance';

type ControlInput = NonNullable<PlanInput['controls']>[number];

/** The library's controls that the preset names, with effects on its scenarios only and ties among themselves only. */
function controls(preset: Preset): ControlInput[] {
  const chosen = new Set([...preset.existing, ...preset.candidates]);
  return controlLibrary
    .filter(({ id }) => chosen.has(id))
    .map((control) => ({
      ...control,
      existing: preset.existing.includes(control.id),
      effects: (control.effects ?? []).filter(({ scenario }) => (preset.threats as string[]).includes(scenario)),
      requires: (control.requires ?? []).filter((id) => chosen.has(id)),
      excludes: (control.excludes ?? []).filter((id) => chosen.has(id)),
    }))
    .filter(({ effects }) => effects.length > 0);
}

function proposal(id: string, name: string, description: string, template: ProposalTemplate): ProposalInput {
  const starting = (startYear: number) => (control: string) => ({ control, startYear });
  return {
    id,
    name,
    description,
    controls: [...template.year1.map(starting(1)), ...(template.year2 ?? []).map(starting(2))],
    insurance: template.insurance ?? false,
  };
}

function budget(preset: Preset, { annualRevenue, itBudget }: PresetAnswers): NonNullable<PlanInput['budget']> {
  const { value, source, note } = preset.securityShare;
  return {
    itBudget,
    note: 'The IT budget is your answer. Assumption: three years ahead, the span of a capital plan, and one-time costs spread over three years, the life of most security products.',
    securityShare: assumed(value, note, source),
    itGrowth: assumed(0.03, 'Assumption: with prices.'),
    commitments: preset.commitments.map(({ id, name, share, note }) => ({
      id,
      name,
      annual: derived(`itBudget * ${share}`, `Assumption: ${note}`),
    })),
    securityLines: [
      {
        id: 'staff',
        name: 'Security staff',
        annual: derived('securityBudget * 0.38', 'Staff take 38 % of security budgets (IANS 2023).', 'C-ians23-staff'),
      },
      {
        id: 'software',
        name: 'Licences and subscriptions',
        annual: derived('securityBudget * 0.36', 'Software takes 35.9 % (Forrester, ISG 2024).', 'C-isg24-split'),
      },
      {
        id: 'services',
        name: 'Services, hardware, audits',
        annual: derived('securityBudget * 0.26', 'Assumption: what is left.'),
      },
    ],
    horizonYears: 3,
    discountRate: assumed(
      0.08,
      'Assumption: between a non-profit’s cost of borrowing and the 10 % to 14 % cost of equity of listed hospital companies.',
      'G-coe',
    ),
    amortizationYears: 3,
    priceGrowth: assumed(0.03, 'Assumption: general prices; software often rises faster.'),
    threatGrowth: assumed(0, 'Assumption: no trend, so that the case does not rest on one.'),
    riskAppetite: [
      { probability: 0.1, loss: rounded(annualRevenue * 0.0025) },
      { probability: 0.01, loss: rounded(annualRevenue * 0.025) },
    ].map((point) => ({
      ...point,
      note: 'Assumption to be settled by the board: a quarter of a per cent of revenue one year in ten, ten times that one year in a hundred.',
    })),
  };
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

/** A whole plan of the preset's kind for the answers given. Amounts are US dollars. */
export function buildPlan(preset: Preset, answers: PresetAnswers, names: PlanNames): PlanInput {
  const { annualRevenue, employees, recordsHeld } = answers;
  const setting = { industry: preset.industry, annualRevenue, people: preset.people, cards: preset.cards ?? [] };
  const records = preset.records(recordsHeld);
  const threats = preset.threats.map((id) => threatLibrary[id](setting));
  const { essential, recommended, full } = preset.proposals;
  return {
    format: planFormat,
    version: planVersion,
    name: names.plan,
    currency: 'USD',
    locale: 'en-US',
    organization: {
      ...preset.organization,
      name: names.organization,
      industry: preset.industry,
      country: 'US',
      employees,
      annualRevenue,
      note: 'Employees and revenue are your answers; the number of sites is an assumption.',
    },
    budget: budget(preset, answers),
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
    controls: controls(preset),
    insurance: preset.insurance,
    proposals: [
      proposal(
        'essential',
        'Essential',
        'What no plan should be without: most effect per dollar, little to roll out.',
        essential,
      ),
      proposal(
        'recommended',
        'Recommended',
        'Essential measures and those that lower the largest remaining losses at a reasonable price.',
        recommended,
      ),
      proposal(
        'full',
        'Full',
        'Everything that is worth its price or asked for by insurers and regulators, cover included.',
        full,
      ),
    ],
    chosenProposal: 'recommended',
  };
}
