import { describe, expect, it } from 'vitest';
import type { PlanInput } from '#models/plan/schema';
import { eventsPerYear, oneScenario, planOf } from './plans';

const withSusceptibility = (frequency: number, susceptibility: number) =>
  planOf({ scenarios: [{ id: 'example', frequency, susceptibility }] });

/** Existing controls that each prevent a share of the incidents, at the given coverage. */
function layers(shares: number[], coverage = 1) {
  const controls: PlanInput['controls'] = shares.map((frequency, i) => ({
    id: `layer-${i}`,
    existing: true,
    coverage: [coverage],
    effects: [{ scenario: '*', frequency }],
  }));
  return oneScenario(1, 1, { controls });
}

describe('FAIR, loss event frequency = threat event frequency × vulnerability (pyfair, calculation details)', () => {
  it.each([
    ['WE-08a', 0.5, 0.5, 0.25],
    ['WE-08b', 200, 0.25, 50],
    ['WE-08c', 300, 1, 300],
  ])('%s: %d × %d', (_, frequency, susceptibility, expected) => {
    expect(eventsPerYear(withSusceptibility(frequency, susceptibility))).toBeCloseTo(expected, 9);
  });

  it.each([
    ['WE-09a', 1000, 0.5, 500],
    ['WE-09b', 2000, 0.25, 500],
    ['WE-09c', 3000, 1, 3000],
  ])('%s: contacts × probability of action, %d × %d, as a formula', (_, contacts, action, expected) => {
    expect(eventsPerYear(oneScenario({ formula: `${contacts} * ${action}` }, 1))).toBeCloseTo(expected, 9);
  });
});

describe('rates from what was observed (Aurelian Lite)', () => {
  it('WE-33: a share of organisations affected in a year is a rate of −ln(1 − share)', () => {
    const rate = (annualProbability: number) => eventsPerYear(oneScenario({ annualProbability }, 1));
    expect([0.14, 0.59, 0.67, 0.74].map(rate)).toEqual([
      expect.closeTo(0.151, 3),
      expect.closeTo(0.892, 3),
      expect.closeTo(1.109, 3),
      expect.closeTo(1.347, 3),
    ]);
  });

  it('WE-37: no event in three years reads as one in six, as a formula', () => {
    expect(eventsPerYear(oneScenario({ formula: '(0 + 0.5) / (3 * 1)' }, 1))).toBeCloseTo(1 / 6, 12);
  });
});

describe('controls on one path multiply what they let through', () => {
  it('WE-15: four layers leave 0.85 % (FAIR-CAM, resistance and susceptibility)', () => {
    expect(eventsPerYear(layers([0.53, 0.85, 0.7, 0.6]))).toBeCloseTo(0.00846, 9);
  });

  it('WE-34: one to four measures of 85 % protect 85, 98, 100 and 100 % (Aurelian Lite)', () => {
    const protectedPercent = [1, 2, 3, 4].map((n) =>
      Math.round(100 * (1 - eventsPerYear(layers(Array(n).fill(0.85))))),
    );
    expect(protectedPercent).toEqual([85, 98, 100, 100]);
  });

  it('WE-35: four measures rolled out by a third protect 74 %, one finished measure 85 % (Aurelian Lite)', () => {
    expect(1 - eventsPerYear(layers(Array(4).fill(0.85), 1 / 3))).toBeCloseTo(0.7362, 4);
    expect(1 - eventsPerYear(layers([0.85]))).toBeCloseTo(0.85, 12);
  });
});
