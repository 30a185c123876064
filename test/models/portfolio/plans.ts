import { mulberry32 } from '../../support/mulberry32';
import { planOf } from '../finance/plans';

const forms = ['response', 'productivity'] as const;

/**
 * A random plan whose controls carry every kind of rule: must-haves, requires, excludes, overlap groups, existing ones,
 * roll-out, one-time and running costs. All estimates are plain numbers, so that means are what they say.
 */
export function randomPlan(seed: number, controls: number, scenarios: number, horizonYears: number) {
  const random = mulberry32(seed);
  // Rules point to controls further up, so that requirements never go round in a circle.
  const earlier = (index: number, chance: number) =>
    index > 0 && random() < chance ? [`c${Math.floor(random() * index)}`] : [];
  return planOf({
    budget: { horizonYears, discountRate: 0.08, priceGrowth: 0.03, threatGrowth: 0.05 },
    scenarios: Array.from({ length: scenarios }, (_, index) => ({
      id: `s${index}`,
      frequency: 0.02 + random(),
      losses: forms.map((form) => ({ id: form, form, amount: 2e4 * 40 ** random() })),
    })),
    controls: Array.from({ length: controls }, (_, index) => {
      const id = `c${index}`;
      const requires = earlier(index, 0.15);
      return {
        id,
        existing: random() < 0.08,
        mustHave: random() < 0.05,
        costs: { oneTime: 60_000 * random(), annual: 5_000 * 10 ** random() },
        effects: Array.from({ length: scenarios }, (_, scenario) => scenario)
          .filter(() => random() < 0.5)
          .map((scenario) => ({
            scenario: `s${scenario}`,
            frequency: random() < 0.7 ? 0.6 * random() : 0,
            magnitude: random() < 0.5 ? 0.5 * random() : { response: 0.4 * random() },
          })),
        coverage: random() < 0.3 ? [0.5, 1] : [1],
        overlapGroup: random() < 0.35 ? `g${Math.floor(random() * 2)}` : null,
        requires,
        excludes: earlier(index, 0.15).filter((other) => !requires.includes(other)),
      };
    }),
  });
}

/**
 * A plan built to be hard for the search: nearly equal costs, and every control a small effect on most scenarios, so
 * that a great many sets are within a hair of the best. About a third of the money that all controls would take.
 */
export function hardPlan(seed: number, controls: number, scenarios: number, horizonYears: number) {
  const random = mulberry32(seed);
  const spread = [0.02, 0.05, 0.2][seed % 3];
  const effect = [0.15, 0.08, 0.04][Math.floor(seed / 3) % 3];
  const plan = planOf({
    budget: { horizonYears, discountRate: 0.08, priceGrowth: 0.03, threatGrowth: 0.05 },
    scenarios: Array.from({ length: scenarios }, (_, index) => ({
      id: `s${index}`,
      frequency: 0.1 + random(),
      losses: forms.map((form) => ({ id: form, form, amount: 1e5 * 20 ** random() })),
    })),
    controls: Array.from({ length: controls }, (_, index) => ({
      id: `c${index}`,
      costs: { oneTime: 30_000 * (1 + spread * random()), annual: 20_000 * (1 + spread * random()) },
      effects: Array.from({ length: scenarios }, (_, scenario) => scenario)
        .filter(() => random() < 0.85)
        .map((scenario) => ({ scenario: `s${scenario}`, frequency: effect * random(), magnitude: effect * random() })),
    })),
  });
  return { plan, budget: 50_000 * controls * (0.25 + 0.2 * random()) };
}

/**
 * Hard in another way: effect nearly in proportion to cost on every scenario at once (a strongly correlated knapsack),
 * so that only the fit to the cap tells sets apart.
 */
export function correlatedPlan(seed: number, controls: number, scenarios: number, horizonYears: number) {
  const random = mulberry32(seed);
  const plan = planOf({
    budget: { horizonYears, discountRate: 0 },
    scenarios: Array.from({ length: scenarios }, (_, index) => ({
      id: `s${index}`,
      frequency: 1,
      losses: forms.map((form) => ({ id: form, form, amount: 1e6 })),
    })),
    controls: Array.from({ length: controls }, (_, index) => {
      const size = 0.02 + 0.1 * random();
      return {
        id: `c${index}`,
        costs: { annual: Math.round(1e6 * size) + 20_000 },
        effects: Array.from({ length: scenarios }, (__, scenario) => ({
          scenario: `s${scenario}`,
          frequency: size * (0.9 + 0.2 * random()),
        })),
      };
    }),
  });
  const all = plan.controls.reduce((sum, { costs }) => sum + (costs.annual as number), 0);
  return { plan, budget: Math.round(all * 0.35) };
}
