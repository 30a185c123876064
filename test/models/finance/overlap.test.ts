import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedLoss } from '#models/finance/expected-loss';
import { simulateInline } from '#models/finance/simulate';
import type { PlanInput } from '#models/plan/schema';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { planOf } from './plans';

type ControlInput = NonNullable<PlanInput['controls']>[number];

const range = (low: number, likely: number, high: number) => ({ kind: 'range' as const, low, likely, high });
const starting = (...ids: string[]) => ids.map((control) => ({ control, startYear: 1 }));
const threat = { id: 's', frequency: 1, losses: [{ id: 'l', form: 'response' as const, amount: 100_000 }] };

const overlapping = (controls: ControlInput[], proposals: PlanInput['proposals']) =>
  planOf({ scenarios: [threat], controls: controls.map((control) => ({ ...control, overlapGroup: 'g' })), proposals });

describe('controls of one overlap group', () => {
  test('a control bought twice avoids what it avoids once, to the last digit', () => {
    const twin = (id: string): ControlInput => ({
      id,
      effects: [{ scenario: '*', frequency: range(0.2, 0.5, 0.8), magnitude: range(0.1, 0.2, 0.6) }],
      reliability: range(0.5, 0.8, 1),
      coverage: [0.7],
    });
    const plan = overlapping(
      [twin('a'), twin('b')],
      [
        { id: 'once', controls: starting('a') },
        { id: 'twice', controls: starting('a', 'b') },
      ],
    );
    const [once, twice] = simulateInline(plan, { seed: 1, years: 20_000 }).proposals;
    expect(twice.meanAnnualLoss).toBe(once.meanAnnualLoss);
    expect(twice.simulatedMean).toBe(once.simulatedMean);
    expect(twice.quantiles).toEqual(once.quantiles);
  });

  test('closed form, optimiser and simulation say one thing (existing 0.2/0.5/0.8, proposed 0.3/0.55/0.8)', () => {
    const member = (id: string, likely: number, low: number, existing: boolean): ControlInput => ({
      id,
      existing,
      costs: existing ? {} : { annual: 1000 },
      effects: [{ scenario: 's', frequency: range(low, likely, 0.8) }],
    });
    const plan = overlapping(
      [member('old', 0.5, 0.2, true), member('new', 0.55, 0.3, false)],
      [{ id: 'p', controls: starting('new') }],
    );
    const { proposals } = simulateInline(plan, { seed: 3, years: 400_000 });
    const [{ riskReduction, simulatedMean, standardError, meanAnnualLoss, npv }] = proposals;
    // The new one is the stronger whatever is true: what it adds is the difference of the PERT means.
    expect(riskReduction).toBeCloseTo(100_000 * ((0.3 + 4 * 0.55 + 0.8) / 6 - (0.2 + 4 * 0.5 + 0.8) / 6), 6);
    expect(Math.abs(simulatedMean - meanAnnualLoss)).toBeLessThan(4 * standardError);
    expect(optimisePortfolio(plan).npv).toBeCloseTo(npv, 6);
  });

  test('agree with the simulation where neither is always the stronger, reliability and coverage below 1 among them', () => {
    const effect = fc
      .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([low, more]) => range(low, low + (0.95 - low) * more * 0.4, low + (0.95 - low) * more));
    const control = fc.record({
      effects: fc.record({ scenario: fc.constant('s'), frequency: effect, magnitude: effect }).map((row) => [row]),
      reliability: fc.oneof(
        fc.constant(1),
        effect.map(({ low, high }) => range(low, high, high)),
      ),
      coverage: fc.constantFrom<number[]>([1], [0.6], [0.3, 0.8]),
      existing: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(control, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 1, max: 1e6 }),
        (drawn, seed) => {
          const controls = drawn.map((one, i): ControlInput => ({ id: `c${i}`, ...one }));
          const proposed = controls.filter(({ existing }) => !existing).map(({ id }) => id);
          const plan = overlapping(controls, [{ id: 'p', controls: starting(...proposed) }]);
          const { baseline, proposals } = simulateInline(plan, { seed, years: 60_000 });
          for (const { meanAnnualLoss, simulatedMean, standardError } of [baseline, ...proposals]) {
            expect(Math.abs(simulatedMean - meanAnnualLoss)).toBeLessThan(4.5 * standardError + 1e-6);
          }
        },
      ),
      { numRuns: 30, seed: 20 },
    );
  });

  test('another member never raises the loss', () => {
    const member = (id: string, low: number, high: number): ControlInput => ({
      id,
      effects: [{ scenario: 's', frequency: range(low, (low + high) / 2, high), magnitude: range(0, low, 1) }],
      reliability: range(high / 2, high, 1),
    });
    const plan = overlapping([member('a', 0.1, 0.9), member('b', 0.4, 0.6), member('c', 0.3, 0.8)], []);
    const loss = expectedLoss(plan);
    const sets = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((ids) => loss.steadyLoss(starting(...ids)));
    expect([...sets].sort((x, y) => y - x)).toEqual(sets);
    expect(new Set(sets).size).toBe(4);
  });
});
