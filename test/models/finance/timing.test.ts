import { describe, expect, test } from 'vitest';
import { proposalCosts } from '#models/controls/costs';
import { assessFlows } from '#models/finance/assess-flows';
import { costOfDelay } from '#models/finance/cost-of-delay';
import { expectedLoss } from '#models/finance/expected-loss';
import { simulateInline } from '#models/finance/simulate';
import { presentByYear, presentValue } from '#models/finance/timed-flows';
import { efficientFrontier } from '#models/portfolio/frontier';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { planOf } from './plans';

type Timing = 'advance' | 'through' | 'arrears';
type LossTiming = 'midYear' | 'yearEnd';

const r = 0.21;
const half = 1.1;

/** One threat of 1,000 a year that a control halves, for 600 once, 100 of subscription and 50 of pay a year, two years. */
const planWith = (timing: Timing, lossTiming: LossTiming, more: object = {}) =>
  planOf({
    organization: { fteCost: 50 },
    budget: { horizonYears: 2, discountRate: r, lossTiming, ...more },
    scenarios: [{ id: 's', frequency: 1, losses: [{ id: 'l', form: 'response', amount: 1000 }] }],
    controls: [
      { id: 'c', costs: { oneTime: 300, annual: 100, fte: 1, timing }, effects: [{ scenario: 's', frequency: 0.5 }] },
    ],
    proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
  });

const assessed = (plan: ReturnType<typeof planWith>) => {
  const loss = expectedLoss(plan);
  const { controls } = plan.proposals[0];
  return assessFlows(plan, proposalCosts(plan, plan.proposals[0]), 500, loss.reductionByYear(controls));
};

/** What 1 a year is worth today over two years, paid as said. */
const worth = { advance: 1 + 1 / 1.21, through: (1 / 1.21 + 1 / 1.4641) * half, arrears: 1 / 1.21 + 1 / 1.4641 };

describe.each([
  // Pay is never in advance: through the year then.
  ['advance', 100 * worth.advance + 50 * worth.through],
  ['through', 150 * worth.through],
  ['arrears', 150 * worth.arrears],
] as const)('costs paid %s', (timing, paid) => {
  test.each([
    ['midYear', 500 * worth.through],
    ['yearEnd', 500 * worth.arrears],
  ] as const)('with losses at %s: present value, by year, best plan and frontier', (lossTiming, avoided) => {
    const plan = planWith(timing, lossTiming);
    const npv = avoided - 300 - paid;
    expect(assessed(plan).npv).toBeCloseTo(npv, 9);
    expect(assessed(plan).benefitCostRatio).toBeCloseTo(avoided / (300 + paid), 12);
    const best = optimisePortfolio(plan);
    expect(best).toMatchObject({ controls: [{ control: 'c' }], proven: true });
    expect(best.npv).toBeCloseTo(npv, 9);
    expect(efficientFrontier(plan, { points: 3 }).at(-1)?.npv).toBeCloseTo(npv, 9);
    const [{ npv: simulated, npvInterval }] = simulateInline(plan, { years: 2000 }).proposals;
    expect(simulated).toBeCloseTo(npv, 9);
    expect(npvInterval[0]).toBeGreaterThanOrEqual(-300 - paid - 1e-6);
  });
});

test.each(['advance', 'through'] as const)(
  'the rate of return, paid %s, is the one at which nothing is left',
  (timing) => {
    const plan = planWith(timing, 'midYear');
    plan.controls[0].costs.oneTime = 600;
    const { irr } = assessed(plan);
    expect(irr).toBeGreaterThan(0.1);
    expect(assessed({ ...plan, budget: { ...plan.budget, discountRate: irr! } }).npv).toBeCloseTo(0, 6);
  },
);

test('paid at the end of years whose losses fall before, flows end with a cost and have two rates: none is told', () => {
  expect(assessed(planWith('arrears', 'midYear'))).toMatchObject({
    irr: null,
    irrReason: expect.stringMatching(/more than one rate/),
  });
});

test('a budget sees the same money of a year whenever in it that is paid', () => {
  const cash = (['advance', 'through', 'arrears'] as const).map(
    (timing) => proposalCosts(planWith(timing, 'midYear'), planWith(timing, 'midYear').proposals[0]).cashByYear,
  );
  for (const one of cash) expect(one).toEqual([300, 150, 150]);
});

test('payback: what is paid in advance is gone as the year begins, the rest comes evenly', () => {
  const payback = (timing: Timing) => assessed(planWith(timing, 'midYear')).paybackYears;
  // −300 − 100, then 450 over the year: 400/450. Then −100 again at 50 left: −50, and 50/450 into the second year.
  expect(payback('advance')).toBeCloseTo(1 + 50 / 450, 12);
  // −300, then 350 a year.
  expect(payback('through')).toBeCloseTo(300 / 350, 12);
  expect(payback('arrears')).toBeCloseTo(300 / 350, 12);
});

test('waiting a year shifts each payment to the same time of the next', () => {
  const plan = planWith('advance', 'midYear');
  const reductions = expectedLoss(plan).reductionByYear(plan.proposals[0].controls);
  const waiting = costOfDelay(plan, proposalCosts(plan, plan.proposals[0]), reductions);
  const start = 500 * worth.through - 300 - 100 * worth.advance - 50 * worth.through;
  const later = (500 * half) / 1.4641 - 300 / 1.21 - 100 / 1.21 - (50 * half) / 1.4641 + 300 / 3 / 1.4641;
  expect(waiting).toBeCloseTo(start - later, 9);
});

test('a premium is paid when it says', () => {
  const insured = (timing: Timing) => {
    const plan = planOf({
      budget: { horizonYears: 2, discountRate: r },
      insurance: { limit: 1, premium: 10, timing },
      proposals: [{ id: 'p', insurance: true }],
    });
    const costs = proposalCosts(plan, plan.proposals[0]);
    return assessFlows(plan, costs, 0, [0, 0, 0]).npv;
  };
  expect(insured('advance')).toBeCloseTo(-10 * worth.advance, 9);
  expect(insured('through')).toBeCloseTo(-10 * worth.through, 9);
  expect(insured('arrears')).toBeCloseTo(-10 * worth.arrears, 9);
});

test('present values by year add up', () => {
  const flows = { inAdvance: [0, -5, -7], through: [0, 11, 13], atYearEnd: [-17, 2, 3] };
  const byHand = -17 + (-5 + 11 / half + 2 / 1.21) + (-7 / 1.21 + 13 / (1.21 * half) + 3 / 1.4641);
  expect(presentValue(r, flows)).toBeCloseTo(byHand, 12);
  expect(presentByYear(r, flows).reduce((sum, value) => sum + value, 0)).toBeCloseTo(byHand, 12);
});
