import { describe, expect, test } from 'vitest';
import { expectedLoss } from '#models/finance/expected-loss';
import { simulateInline } from '#models/finance/simulate';
import { createPlan } from '#models/library/presets/index';
import { readPlan } from '#models/plan/parse';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { drawTailSample } from '#models/portfolio/tail-sample';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { baselineMoments } from '#models/simulation/moments';
import { withoutPopulationsControls } from '#models/threats/population';
import { anyAdvice } from '../../support/preset-plan';
import { type PlanFields, planOf } from '../simulation/plans';

const rate = 0.8;
const amount = 1000;
const published = rate * amount;

/** A threat of a published rate, with what those behind it have; and a control that prevents half. */
const planWith = (population: { prevalence: number; prevents: number }[], more: PlanFields = {}, existing = false) =>
  planOf({
    version: 2,
    scenarios: [
      {
        id: 's',
        frequency: rate,
        population: population.map((held, i) => ({ control: `c${i}`, ...held })),
        losses: [{ id: 'l', form: 'response', amount }],
      },
    ],
    controls: [{ id: 'c0', existing, costs: { annual: 1 }, effects: [{ scenario: 's', frequency: 0.5 }] }],
    ...more,
  });

const lossOf = (...given: Parameters<typeof planWith>) => baselineMoments(planWith(...given)).meanAnnualLoss;

describe('controls that the organisations behind a frequency have', () => {
  test('count relative to theirs: (1 − e)/(1 − pe) of the published rate with the control, 1/(1 − pe) without', () => {
    const population = [{ prevalence: 0.6, prevents: 0.5 }];
    expect(lossOf(population, {}, true)).toBeCloseTo((published * 0.5) / 0.7, 9);
    expect(lossOf(population)).toBeCloseTo(published / 0.7, 9);
  });

  test('change nothing where all have it and so does this one, nor where none are named', () => {
    expect(lossOf([{ prevalence: 1, prevents: 0.5 }], {}, true)).toBeCloseTo(published, 9);
    expect(lossOf([])).toBe(published);
  });

  test('several: over all ways to hold them the population has the published rate again', () => {
    const population = [
      { prevalence: 0.6, prevents: 0.5 },
      { prevalence: 0.9, prevents: 0.2 },
      { prevalence: 0.3, prevents: 0.7 },
    ];
    const [{ population: read }] = planWith(population).scenarios;
    const without = rate * withoutPopulationsControls({ population: read });
    let mixture = 0;
    for (let held = 0; held < 8; held++)
      mixture += population.reduce(
        (own, { prevalence, prevents }, i) => own * (held & (1 << i) ? prevalence * (1 - prevents) : 1 - prevalence),
        without,
      );
    expect(mixture).toBeCloseTo(rate, 12);
  });

  test('act alike in simulation, exact grid, closed form, and the sample that bad years are judged on', () => {
    const plan = planWith([{ prevalence: 0.6, prevents: 0.5 }], {
      proposals: [{ id: 'p', controls: [{ control: 'c0' }] }],
    });
    const without = published / 0.7;
    const { baseline, proposals } = simulateInline(plan, { seed: 5, years: 200_000 });
    expect(Math.abs(baseline.simulatedMean - without)).toBeLessThan(4 * baseline.standardError);
    expect(Math.abs(proposals[0].simulatedMean - without / 2)).toBeLessThan(4 * proposals[0].standardError);
    expect(expectedLoss(plan).steadyLoss(plan.proposals[0].controls)).toBeCloseTo(without / 2, 9);
    expect(optimisePortfolio(plan).controls).toEqual([{ control: 'c0', startYear: 1 }]);
    const exact = exactAggregate(plan);
    expect('refused' in exact ? exact.refused : exact.meanAnnualLoss / without).toBeCloseTo(1, 6);
    const years = 50_000;
    const incidents = drawTailSample(plan, years, 3).scenarios[0].year.length;
    expect(Math.abs(incidents - (years * rate) / 0.7)).toBeLessThan(4 * Math.sqrt((years * rate) / 0.7));
  });

  test('are refused where they would leave nothing to tell a rate from', () => {
    const reading = readPlan({
      format: 'boardcase-plan',
      version: 2,
      name: 'n',
      currency: 'USD',
      scenarios: [{ id: 's', frequency: 1, population: [{ control: 'c', prevalence: 1, prevents: 1 }] }],
    });
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        { path: 'scenarios[0].population[0].prevalence', message: expect.stringMatching(/100 % of the incidents/) },
      ],
    });
  });
});

test('a ready-made plan says of the controls that most have how many have them, with a reason', () => {
  const reading = readPlan(createPlan('regional-hospital', anyAdvice));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { population } = reading.plan.scenarios.find(({ id }) => id === 'ransomware')!;
  expect(population.map(({ control }) => control)).toEqual(
    expect.arrayContaining(['email-security', 'mfa-remote', 'endpoint-detection', 'vulnerability-management']),
  );
  for (const { prevalence, prevents, note } of population) {
    expect(prevalence).toBeGreaterThan(0);
    expect(prevents).toBeGreaterThan(0);
    expect(note).toMatch(/./);
  }
  // Mail filtering by the library: 0.02, 0.08, 0.15, so 0.082 on average.
  expect(population.find(({ control }) => control === 'email-security')).toMatchObject({ prevents: 0.082 });
});
