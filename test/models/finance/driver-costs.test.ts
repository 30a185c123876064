import { describe, expect, it } from 'vitest';
import { driverCosts } from '#models/finance/driver-costs';
import { pertMean } from '../threats/pert-mean';
import { resolvedPlan } from '../threats/resolved-plan';

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
/** E[(1 + p(RR − 1))/(1 + 0.1(RR − 1))]. */
const factorAt = (p: number) => pertMean(1, 2, 9, (risk) => (1 + p * (risk - 1)) / (1 + 0.1 * (risk - 1)));
const [now, withNone] = [factorAt(0.4), factorAt(0)];
const costOf = (driver: object = {}) =>
  driverCosts(resolvedPlan({ scenarios, drivers: [{ ...legacy, ...driver }] }))[0];

describe('cost of an exposure driver by itself', () => {
  it('is the expected loss with it less that without it, by hand', () => {
    const { id, enabled, total, ...aboveUsual } = costOf();
    expect([id, enabled]).toEqual(['legacy', true]);
    // 100,000 a year at the neutral point; the factor over the strengths that are possible, now and with none.
    expect(aboveUsual.mean / (100_000 * (now - 1))).toBeCloseTo(1, 6);
    expect(total.mean / (100_000 * (now - withNone))).toBeCloseTo(1, 6);
    for (const range of [total, aboveUsual]) {
      expect(range.low).toBeGreaterThan(0);
      expect(range.low).toBeLessThan(range.mean);
      expect(range.high).toBeGreaterThan(range.mean);
    }
    // The strength never exceeds 9.
    expect(aboveUsual.high).toBeLessThan(100_000 * ((1 + 0.4 * 8) / (1 + 0.1 * 8) - 1));
  });

  it('is nothing above the usual at the neutral point, and negative below it', () => {
    expect(costOf({ exposure: 0.1 })).toMatchObject({ low: 0, mean: 0, high: 0 });
    const none = costOf({ exposure: 0 });
    expect(none.total).toEqual({ low: 0, mean: 0, high: 0 });
    expect(none.mean).toBeLessThan(0);
    expect(none.low).toBeLessThanOrEqual(none.high);
  });

  it('says what a driver that is off would stand for, and counts magnitude like frequency', () => {
    const off = costOf({ enabled: false });
    expect(off.enabled).toBe(false);
    expect(off.mean / (100_000 * (now - 1))).toBeCloseTo(1, 6);
    expect(costOf({ effects: [{ ...legacy.effects[0], on: 'magnitude' }] }).mean).toBeCloseTo(off.mean, 6);
  });

  it('leaves the other drivers as they stand', () => {
    const other = { ...legacy, id: 'other', effects: [{ scenario: 'a', strength: 3 }] };
    const [cost] = driverCosts(resolvedPlan({ scenarios, drivers: [legacy, other] }));
    // Its own factor at strength 3: (1 + 0.4·2)/(1 + 0.1·2).
    expect(cost.mean / (1.5 * 100_000 * (now - 1))).toBeCloseTo(1, 6);
  });
});
