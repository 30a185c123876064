import type { ProposalResult, SimulationResult, StrategyResult } from '#models/finance/result';
import type { ResolvedPlan } from '#models/plan/resolved';
import { type Plan, type PlanInput, planSchema } from '#models/plan/schema';

/** A small plan without formulas, so that it is its own resolved form. */
export const planInput: PlanInput = {
  format: 'boardcase-plan',
  version: 2,
  name: 'Security plan 2027',
  currency: 'USD',
  organization: {
    name: 'Riverside Regional',
    industry: 'healthcare',
    country: 'US',
    employees: 2400,
    annualRevenue: 410_000_000,
  },
  budget: {
    itBudget: 16_500_000,
    securityShare: 0.05,
    commitments: [
      { id: 'ehr', name: 'Electronic health record', annual: 5_200_000 },
      { id: 'imaging', name: 'Radiology and imaging', annual: 2_100_000 },
    ],
    riskAppetite: [
      { probability: 0.1, loss: 1_000_000 },
      { probability: 0.01, loss: 10_000_000 },
    ],
  },
  records: [
    {
      id: 'medical',
      name: 'Medical records',
      count: 420_000,
      resalePrice: { kind: 'range', low: 1, likely: 60, high: 250 },
      source: 'our own price survey',
    },
  ],
  scenarios: [
    {
      id: 'ransomware',
      name: 'Ransomware',
      frequency: { kind: 'interval', low: 0.02, high: 0.3 },
      losses: [{ id: 'response', form: 'response', amount: { kind: 'interval', low: 1e5, high: 1e6 } }],
    },
    {
      id: 'mail',
      name: 'Mail fraud',
      frequency: { annualProbability: 0.4 },
      losses: [{ id: 'money', form: 'productivity', amount: 90_000 }],
    },
  ],
  controls: [
    {
      id: 'mfa',
      name: 'Multi-factor authentication',
      costs: { oneTime: 300_000, annual: 200_000, frictionMinutesPerUserWeek: 2 },
      effects: [{ scenario: 'ransomware', frequency: { kind: 'range', low: 0.2, likely: 0.4, high: 0.6 } }],
    },
    {
      id: 'edr',
      name: 'Managed detection',
      costs: { oneTime: 150_000, annual: 350_000 },
      effects: [{ scenario: '*', magnitude: 0.3 }],
    },
  ],
  proposals: [
    { id: 'essential', name: 'Essential', controls: [{ control: 'mfa' }] },
    { id: 'recommended', name: 'Recommended', controls: [{ control: 'mfa' }, { control: 'edr', startYear: 2 }] },
  ],
};

/** A plan with some parts replaced. */
export const planWith = (changes: Partial<PlanInput> = {}): Plan => planSchema.parse({ ...planInput, ...changes });

/** The fixture has no formulas. */
export const resolved = (plan: Plan): ResolvedPlan => plan as ResolvedPlan;

const chances = Array.from({ length: 120 }, (_, index) => 0.95 * 0.945 ** index);

/** A year's losses shaped like a lognormal, scaled so that everything grows with the mean. */
function strategy(meanAnnualLoss: number, plan: Plan): StrategyResult {
  const at = (chance: number) => meanAnnualLoss * 0.4 * (0.95 / chance) ** 0.9;
  return {
    meanAnnualLoss,
    meanStandardError: 0,
    simulatedMean: meanAnnualLoss * 1.003,
    standardError: meanAnnualLoss * 0.004,
    standardDeviation: meanAnnualLoss * 1.6,
    probabilityOfLoss: meanAnnualLoss > 0 ? 0.95 : 0,
    probabilityOverItBudget: 0.012,
    quantiles: { p50: at(0.5), p90: at(0.1), p95: at(0.05), p99: at(0.01), p999: at(0.001) },
    quantileIntervals: { p50: [0, 1], p90: [0, 1], p95: [0, 1], p99: [0, 1], p999: [0, 1] },
    tailMean95: at(0.02),
    exceedance: chances.map((probability) => ({ loss: at(probability), probability })),
    appetite: plan.budget.riskAppetite.map(({ loss, probability }) => ({
      loss: Number(loss),
      tolerated: Number(probability),
      probability: Math.min(0.95, 0.95 * ((meanAnnualLoss * 0.4) / Number(loss)) ** (1 / 0.9)),
    })),
    byScenario: plan.scenarios.map(({ id }, index) => ({
      id,
      meanAnnualLoss: (meanAnnualLoss * 2 ** -(index + 1)) / (1 - 2 ** -plan.scenarios.length),
      meanFrequency: 0.1 + index * 0.3,
    })),
    byForm: [
      { form: 'productivity', meanAnnualLoss: meanAnnualLoss * 0.4 },
      { form: 'response', meanAnnualLoss: meanAnnualLoss * 0.35 },
      { form: 'replacement', meanAnnualLoss: meanAnnualLoss * 0.05 },
      { form: 'fines', meanAnnualLoss: meanAnnualLoss * 0.15 },
      { form: 'competitive', meanAnnualLoss: 0 },
      { form: 'reputation', meanAnnualLoss: meanAnnualLoss * 0.05 },
    ],
    meanGrossLoss: meanAnnualLoss,
    recordsExposedPerYear: 1200,
    resale: {
      held: plan.records.reduce((sum, { count }) => sum + Number(count), 0) * 82,
      meanStolenPerYear: 130_000,
      p95StolenPerYear: 900_000,
    },
  };
}

function proposal(id: string, before: number, meanAnnualLoss: number, annualCost: number, plan: Plan): ProposalResult {
  const riskReduction = before - meanAnnualLoss;
  const npv = 2.6 * riskReduction - 2.8 * annualCost;
  return {
    ...strategy(meanAnnualLoss, plan),
    id,
    annualCost,
    frictionCost: 40_000,
    cashByYear: [annualCost * 0.6, annualCost * 0.8, annualCost * 0.8, annualCost * 0.8],
    riskReduction,
    riskReductionStandardError: riskReduction * 0.005,
    rosi: (riskReduction - annualCost) / annualCost,
    rosiInterval: [-0.6, 1.4],
    npv,
    npvInterval: [npv - 2e6, npv + 6e6],
    irr: npv > 0 ? 0.42 : null,
    paybackYears: npv > 0 ? 1.8 : null,
    discountedPaybackYears: npv > 0 ? 2 : null,
    benefitCostRatio: (npv + annualCost) / annualCost,
    probabilityOfPayback: npv > 0 ? 0.62 : 0.2,
    probabilityNpvPositive: npv > 0 ? 0.58 : 0.18,
    costOfDelay: npv > 0 ? 310_000 : -40_000,
    breakEvenEffectiveness: annualCost / riskReduction,
    preventedIncidents: 0.4,
  };
}

/** A result that fits the plan: made up, but consistent. `before` and `after` are mean yearly losses. */
export function resultFor(
  plan: Plan,
  { before = 2_400_000, after = 1_100_000, cost = 820_000 } = {},
): SimulationResult {
  const proposals = plan.proposals.map(({ id }, index) =>
    proposal(id, before, index === 0 ? (before + after) / 2 : after, index === 0 ? cost / 2 : cost, plan),
  );
  return {
    plan: plan.name,
    seed: 1,
    simulatedYears: 100_000,
    baseline: strategy(before, plan),
    analytic: { meanAnnualLoss: before, standardDeviation: before * 1.6 },
    proposals,
    years: [1, 2, 3].map((year) => ({
      year,
      baseline: { meanAnnualLoss: before },
      proposals: proposals.map(({ id, meanAnnualLoss, riskReduction, cashByYear }) => ({
        id,
        meanAnnualLoss,
        riskReduction,
        cash: cashByYear[year],
        frictionCost: 40_000,
      })),
    })),
    timing: { simulateMs: 80, threads: 2 },
  };
}
