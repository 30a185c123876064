import { describe, expect, it } from 'vitest';
import { driverCosts } from '#models/threats/driver-costs';
import { resolvedPlan } from './resolved-plan';

const scenarios = [
  { id: 'a', frequency: 0.5, losses: [{ id: 'x', form: 'response' as const, amount: 200_000 }] },
  { id: 'b', frequency: 2, losses: [{ id: 'x', form: 'response' as const, amount: 10_000 }] },
];
const legacy = {
  id: 'legacy',
  enabled: true,
  exposure: 0.4,
  neutral: 0.1,
  effects: [{ scenario: 'a', strength: { kind: 'range' as const, low: 1, likely: 2, high: 9 } }],
};

describe('cost of an exposure driver by itself', () => {
  it('is the expected loss with it less that without it, by hand', () => {
    const [cost] = driverCosts(resolvedPlan({ scenarios, drivers: [legacy] }));
    // Factor 1.5 at the mean strength 3; 100,000 a year without it.
    expect(cost).toMatchObject({ id: 'legacy', enabled: true });
    expect(cost.mean).toBeCloseTo(50_000, 4);
    expect(cost.low).toBeGreaterThan(0);
    expect(cost.low).toBeLessThan(cost.mean);
    expect(cost.high).toBeGreaterThan(cost.mean);
    expect(cost.high).toBeLessThan(100_000 * ((1 + 0.4 * 8) / (1 + 0.1 * 8) - 1));
  });

  it('is nothing at the neutral point, and negative below it', () => {
    const at = (exposure: number) => driverCosts(resolvedPlan({ scenarios, drivers: [{ ...legacy, exposure }] }))[0];
    expect(at(0.1)).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(at(0).mean).toBeLessThan(0);
    expect(at(0).low).toBeLessThanOrEqual(at(0).high);
  });

  it('says what a driver that is off would add, and counts magnitude like frequency', () => {
    const [off] = driverCosts(resolvedPlan({ scenarios, drivers: [{ ...legacy, enabled: false }] }));
    expect(off.enabled).toBe(false);
    expect(off.mean).toBeCloseTo(50_000, 4);
    const effects = [{ ...legacy.effects[0], on: 'magnitude' as const }];
    expect(driverCosts(resolvedPlan({ scenarios, drivers: [{ ...legacy, effects }] }))[0].mean).toBeCloseTo(50_000, 4);
  });

  it('leaves the other drivers as they stand', () => {
    const other = { ...legacy, id: 'other', effects: [{ scenario: 'a', strength: 3 }] };
    const [cost] = driverCosts(resolvedPlan({ scenarios, drivers: [legacy, other] }));
    expect(cost.mean).toBeCloseTo(75_000, 4);
  });
});
