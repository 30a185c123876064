import { type InSentences, joined } from '#models/library/text/text';
import { rounded } from '#models/library/threats/estimates';
import type { PlanInput } from '#models/plan/schema';
import type { Preset, PresetAnswers } from './preset';
import { assumed, derived } from './provenance';

/** The budget of a plan made from a preset: the share for security, what else the IT budget pays for, rates, appetite. */
export function presetBudget(
  preset: Preset,
  { annualRevenue, itBudget }: PresetAnswers,
): InSentences<NonNullable<PlanInput['budget']>> {
  const { value, source, note } = preset.securityShare;
  return {
    itBudget,
    note: 'The IT budget is your answer. Assumption: three years ahead, the span of a capital plan, and one-time costs spread over three years, the life of most security products.',
    securityShare: assumed(value, note, source),
    itGrowth: assumed(0.03, 'Assumption: with prices.'),
    commitments: preset.commitments.map(({ id, name, share, note }) => ({
      id,
      name,
      annual: derived(`itBudget * ${share}`, joined('Assumption:', note)),
    })),
    securityLines: [
      {
        id: 'staff',
        name: 'Security staff',
        annual: derived('securityBudget * 0.38', 'Staff take 38 % of security budgets (IANS 2023).', 'C-ians23-staff'),
      },
      {
        id: 'software',
        name: 'Licenses and subscriptions',
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
      'Assumption: between a non-profit’s cost of borrowing and the cost of equity of listed companies; put your own rate here.',
    ),
    amortizationYears: 3,
    priceGrowth: assumed(0.03, 'Assumption: general prices; software often rises faster.'),
    threatGrowth: assumed(0, 'Assumption: no trend, so that the case does not rest on one.'),
    riskAppetite: [
      { probability: 0.1, loss: rounded(annualRevenue * 0.0025) },
      { probability: 0.01, loss: rounded(annualRevenue * 0.025) },
    ].map((point) => ({
      ...point,
      note: 'Assumption to be settled by the board: a quarter of a percent of revenue one year in ten, ten times that one year in a hundred.',
    })),
  };
}
