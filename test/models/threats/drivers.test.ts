import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { baselineMoments } from '#models/simulation/moments';
import { driverFactor, driverFactors } from '#models/threats/drivers';
import { pertMean } from './pert-mean';
import { resolvedPlan } from './resolved-plan';

const scenarios = [
  { id: 'a', frequency: 1 },
  { id: 'b', frequency: 1 },
];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const strength = fc.double({ min: 0, max: 50, noNaN: true });

describe('driver factor', () => {
  it('is 1 at the neutral exposure, whatever the strength', () => {
    fc.assert(
      fc.property(
        share,
        strength,
        fc.constantFrom('relativeRisk' as const, 'elasticity' as const),
        (x, s, response) => {
          expect(driverFactor({ exposure: x, neutral: x, response }, s)).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('is 1 at strength that says nothing: relative risk 1, elasticity 0', () => {
    fc.assert(
      fc.property(share, share, (exposure, neutral) => {
        expect(driverFactor({ exposure, neutral, response: 'relativeRisk' }, 1)).toBe(1);
        expect(driverFactor({ exposure, neutral, response: 'elasticity' }, 0)).toBe(1);
      }),
    );
  });

  it('is the ratio of the risk of two populations with that share exposed', () => {
    // 40 of 100 exposed at three times the risk against 10 of 100: (60 + 40·3) / (90 + 10·3) = 1.5.
    expect(driverFactor({ exposure: 0.4, neutral: 0.1, response: 'relativeRisk' }, 3)).toBeCloseTo(1.5, 12);
    expect(driverFactor({ exposure: 80, neutral: 20, response: 'elasticity' }, 0.5)).toBeCloseTo(2, 12);
  });

  it('is finite and never negative', () => {
    const any = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(any, any, strength, (exposure, neutral, s) => {
        const factor = driverFactor({ exposure, neutral, response: 'relativeRisk' }, s);
        expect(Number.isFinite(factor) && factor >= 0).toBe(true);
      }),
    );
    expect(driverFactor({ exposure: 5, neutral: 0, response: 'elasticity' }, 0.5)).toBe(1);
  });
});

describe('driver factors of a plan', () => {
  const driver = (
    enabled: boolean,
    effects: { scenario: string; on?: 'frequency' | 'magnitude'; strength: number }[],
  ) => ({
    id: `d${enabled}${effects.length}`,
    enabled,
    exposure: 0.4,
    neutral: 0.1,
    effects,
  });

  it('are means over an uncertain strength, in engine and closed form alike', () => {
    const strength = { kind: 'range' as const, low: 0, likely: 1, high: 2 };
    const losses = [{ id: 'x', form: 'response' as const, amount: 100 }];
    const plan = resolvedPlan({
      scenarios: [
        { id: 'a', frequency: 1, losses },
        { id: 'b', frequency: 1, losses },
        { id: 'c', frequency: 1, losses },
      ],
      drivers: [
        {
          id: 'count',
          enabled: true,
          exposure: 1000,
          neutral: 100,
          response: 'elasticity',
          effects: [
            { scenario: 'a', strength },
            { scenario: 'b', on: 'magnitude', strength },
          ],
        },
        {
          id: 'share',
          enabled: true,
          exposure: 0.9,
          neutral: 0.1,
          effects: [{ scenario: 'c', strength: { kind: 'range', low: 1, likely: 5, high: 40 } }],
        },
      ],
    });
    const { a, b, c } = driverFactors(plan);
    const power = pertMean(0, 1, 2, (e) => 10 ** e);
    // 10 at the mean strength.
    expect(power).toBeGreaterThan(14);
    expect(a.frequency / power).toBeCloseTo(1, 5);
    expect(b.magnitude / power).toBeCloseTo(1, 5);
    const risk = pertMean(1, 5, 40, (r) => (1 + 0.9 * (r - 1)) / (1 + 0.1 * (r - 1)));
    expect(c.frequency / risk).toBeCloseTo(1, 5);
    const mean = 100 * (2 * power + risk);
    expect(baselineMoments(plan).meanAnnualLoss / mean).toBeCloseTo(1, 5);
    const { baseline } = simulateInline(plan, { seed: 1, years: 100_000 });
    expect(Math.abs(baseline.meanAnnualLoss - mean)).toBeLessThan(4 * baseline.standardError);
  });

  it('never count more than a factor may be', () => {
    const strength = { kind: 'interval' as const, low: 1, high: 3 };
    const driver = {
      id: 'd',
      enabled: true,
      exposure: 10,
      neutral: 1,
      response: 'elasticity' as const,
      effects: [{ scenario: 'a', strength }],
    };
    const { frequency } = driverFactors(resolvedPlan({ scenarios, drivers: [driver] })).a;
    // E[10^e] of a lognormal e is infinite.
    expect(frequency).toBeGreaterThan(10 ** Math.sqrt(3));
    expect(frequency).toBeLessThan(200);
  });

  it('multiply over drivers, touch only what they name, and leave out those switched off', () => {
    const plan = resolvedPlan({
      scenarios,
      drivers: [
        driver(true, [{ scenario: 'a', strength: 3 }]),
        driver(true, [
          { scenario: 'a', strength: 3 },
          { scenario: 'b', on: 'magnitude', strength: 3 },
        ]),
        driver(false, [{ scenario: 'b', strength: 9 }]),
      ],
    });
    const { a, b } = driverFactors(plan);
    expect(a.frequency).toBeCloseTo(2.25, 12);
    expect(a.magnitude).toBe(1);
    expect(b.frequency).toBe(1);
    expect(b.magnitude).toBeCloseTo(1.5, 12);
  });

  it('use the mean of an uncertain strength where the factor is linear in it', () => {
    const strength = { kind: 'range' as const, low: 1, likely: 2, high: 9 };
    const plan = resolvedPlan({
      scenarios,
      drivers: [{ id: 'd', enabled: true, exposure: 0.4, neutral: 0, effects: [{ scenario: 'a', strength }] }],
    });
    expect(driverFactors(plan).a.frequency).toBeCloseTo(1.8, 12);
  });

  it('at their neutral points leave the simulated result as it is without them', () => {
    const losses = [{ id: 'x', form: 'response' as const, amount: { kind: 'interval' as const, low: 1e4, high: 1e6 } }];
    const run = (drivers: Parameters<typeof resolvedPlan>[0]) =>
      simulateInline(resolvedPlan({ scenarios: scenarios.map((x) => ({ ...x, losses })), ...drivers }), {
        seed: 7,
        years: 1000,
      }).baseline;
    const effects = [{ scenario: '*', strength: 4 }];
    const at = (exposure: number) => run({ drivers: [{ id: 'd', enabled: true, exposure, neutral: 0.25, effects }] });
    expect(at(0.25)).toEqual(run({}));
    expect(at(0.5).meanAnnualLoss).toBeGreaterThan(run({}).meanAnnualLoss);
  });
});
