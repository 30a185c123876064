import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { attractivenessFactor } from '#models/plan/attractiveness';
import { heldPrize, prizeByScenario, prizePerSecuritySpend, recordPrizes } from '#models/threats/resale';
import { resolvedPlan } from './resolved-plan';

const price = { kind: 'range' as const, low: 1, likely: 60, high: 250 };
const input = {
  budget: { itBudget: 16_000_000, securityShare: 0.05 },
  records: [
    { id: 'medical', count: 420_000, resalePrice: price },
    { id: 'card', count: 10_000, resalePrice: 2 },
  ],
  scenarios: [
    {
      id: 'theft',
      frequency: 0.5,
      recordsExposed: { types: ['medical'], share: 0.1 },
      losses: [{ id: 'notice', form: 'response' as const, basis: 'record' as const, amount: 6.5 }],
    },
    { id: 'outage', frequency: 1, losses: [{ id: 'down', form: 'productivity' as const, amount: 50_000 }] },
  ],
};
const lossOf = (changes: object) => {
  const { baseline } = simulateInline(resolvedPlan({ ...input, ...changes }), { seed: 1, years: 2000 });
  return { ...baseline, resale: undefined };
};
const priced = (resalePrice: number) => ({ records: input.records.map((type) => ({ ...type, resalePrice })) });

describe('the prize', () => {
  const plan = resolvedPlan(input);
  const meanPrice = (1 + 4 * 60 + 250) / 6;

  it('is count × price, by type and in all', () => {
    const [medical, card] = recordPrizes(plan);
    expect(medical.value.mean).toBeCloseTo(420_000 * meanPrice, 2);
    expect(medical.price.low).toBeGreaterThan(1);
    expect(medical.price.high).toBeLessThan(250);
    expect(card.value).toEqual({ low: 20_000, mean: 20_000, high: 20_000 });
    expect(heldPrize(plan).mean).toBeCloseTo(420_000 * meanPrice + 20_000, 2);
  });

  it('is what an incident exposes, for scenarios that expose records', () => {
    expect(prizeByScenario(plan)).toEqual([{ id: 'theft', perIncident: expect.closeTo(42_000 * meanPrice, 2) }]);
  });

  it('stands against yearly security spending', () => {
    expect(prizePerSecuritySpend(plan)).toBeCloseTo((420_000 * meanPrice + 20_000) / 800_000, 6);
    expect(prizePerSecuritySpend(resolvedPlan({}))).toBeNull();
  });
});

describe('resale value and loss', () => {
  it('never changes any loss while the plan does not ask for it', () => {
    const loss = lossOf({});
    for (const resalePrice of [0, 1000]) expect(lossOf(priced(resalePrice))).toEqual(loss);
    const asked = { attractiveness: { elasticity: 2, referencePrize: 1 }, liability: { multiple: 100 } };
    expect(lossOf({ resale: asked })).toEqual(loss);
    expect(loss.meanAnnualLoss).toBeGreaterThan(0);
  });

  it('is reported as stolen, apart from loss', () => {
    const { resale } = simulateInline(resolvedPlan(input), { seed: 1, years: 2000 }).baseline;
    expect(resale.held).toBeCloseTo(heldPrize(resolvedPlan(input)).mean, 2);
    expect(resale.meanStolenPerYear).toBeGreaterThan(0);
  });

  it('raises the frequency of record theft alone where attractiveness is on', () => {
    const resale = { attractiveness: { enabled: true, elasticity: 0.5, referencePrize: 1_000_000 } };
    const plan = resolvedPlan({ ...input, resale });
    const factor = Math.sqrt(heldPrize(plan).mean / 1_000_000);
    expect(attractivenessFactor(plan)).toBeCloseTo(factor, 9);
    expect(attractivenessFactor(resolvedPlan(input))).toBe(1);
    const [before, after] = [input, { ...input, resale }].map(
      (x) => simulateInline(resolvedPlan(x), { seed: 1, years: 20_000 }).baseline.byScenario,
    );
    const frequency = (results: typeof before, id: string) => results.find((x) => x.id === id)!.meanFrequency;
    expect(frequency(after, 'theft') / frequency(before, 'theft') / factor).toBeCloseTo(1, 1);
    expect(frequency(after, 'outage') / frequency(before, 'outage')).toBeCloseTo(1, 1);
  });

  it('becomes a liability under fines where the user sets a multiple', () => {
    const resale = { liability: { enabled: true, multiple: 0.01 } };
    const plan = resolvedPlan({ ...input, resale });
    const { analytic, baseline } = simulateInline(plan, { seed: 1, years: 2000 });
    const without = simulateInline(resolvedPlan(input), { seed: 1, years: 2000 });
    const expected = 0.5 * 0.01 * prizeByScenario(plan)[0].perIncident;
    expect(analytic.meanAnnualLoss - without.analytic.meanAnnualLoss).toBeCloseTo(expected, 2);
    const fines = (x: typeof baseline) => x.byForm.find(({ form }) => form === 'fines')?.meanAnnualLoss ?? 0;
    expect(fines(baseline)).toBeGreaterThan(0);
    expect(fines(without.baseline)).toBe(0);
  });
});
