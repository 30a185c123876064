import { expect, test } from 'vitest';
import { compareProposals } from '#models/finance/compare';
import { compareInsurance, insuranceAlternatives } from '#models/finance/insurance-comparison';
import { simulateInline } from '#models/finance/simulate';
import { planOf } from './plans';

const plan = planOf({
  scenarios: [
    {
      id: 's',
      frequency: 0.5,
      losses: [{ id: 'l', form: 'response', amount: { kind: 'interval', low: 1e5, high: 4e6 } }],
    },
  ],
  controls: [
    { id: 'a', costs: { annual: 50_000 }, effects: [{ scenario: 's', frequency: 0.3 }] },
    { id: 'b', costs: { annual: 70_000 }, effects: [{ scenario: 's', magnitude: 0.4 }] },
  ],
  insurance: { basis: 'event', retention: 500_000, limit: 5e6, coinsurance: 0.9, premium: 200_000 },
  proposals: [
    { id: 'one', controls: [{ control: 'a', startYear: 1 }] },
    {
      id: 'two',
      controls: [
        { control: 'a', startYear: 1 },
        { control: 'b', startYear: 1 },
      ],
    },
  ],
});

test('every proposal against nothing and against each later one, on the same incidents', () => {
  const result = simulateInline(plan, { seed: 1, years: 20_000 });
  const differences = compareProposals(result);
  expect(differences.map(({ from, to }) => [from, to])).toEqual([
    [null, 'one'],
    [null, 'two'],
    ['one', 'two'],
  ]);
  const [one, two, step] = differences;
  expect(one.meanLoss + step.meanLoss).toBeCloseTo(two.meanLoss, 6);
  expect(step.annualCost).toBeCloseTo(70_000, 6);
  expect(step.oneInTwentyYear).toBeCloseTo(result.proposals[0].quantiles.p95 - result.proposals[1].quantiles.p95, 6);
  // 40 % off what is left after 30 % fewer incidents.
  const mean = result.analytic.meanAnnualLoss;
  expect(step.meanLoss).toBeCloseTo(mean * 0.7 * 0.4, 6);
  expect(step.meanLossInterval).toEqual([step.meanLoss, step.meanLoss]);
});

test('insurance, controls and both: what each costs and leaves', () => {
  const variants = insuranceAlternatives(plan, plan.proposals[1])!;
  const rows = compareInsurance(simulateInline(variants, { seed: 1, years: 20_000 }));
  expect(rows.map(({ id, annualCost }) => [id, annualCost])).toEqual([
    ['nothing', 0],
    ['insurance-alone', 200_000],
    ['controls-alone', 120_000],
    ['controls-and-insurance', 320_000],
  ]);
  const [nothing, insured, controlled, both] = rows;
  expect(nothing.recovered).toBeCloseTo(0, 3);
  expect(controlled.recovered).toBeCloseTo(0, 3);
  // Cover changes who pays, not how much is lost; controls lower both.
  expect(insured.grossLoss).toBeCloseTo(nothing.grossLoss, 6);
  expect(insured.recovered).toBeGreaterThan(0);
  expect(insured.retained).toBeLessThan(nothing.retained);
  expect(both.grossLoss).toBeCloseTo(controlled.grossLoss, 6);
  expect(both.recovered).toBeLessThan(insured.recovered);
  for (const row of rows) expect(row.costOfRisk).toBeCloseTo(row.annualCost + row.retained, 9);
});

test('there is nothing to compare where no cover is on offer', () => {
  expect(insuranceAlternatives({ ...plan, insurance: null }, plan.proposals[0])).toBeNull();
  expect(
    insuranceAlternatives({ ...plan, insurance: { ...plan.insurance!, existing: true } }, plan.proposals[0]),
  ).toBeNull();
});
