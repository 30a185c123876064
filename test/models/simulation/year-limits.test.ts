import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { baselineMoments } from '#models/simulation/moments';
import { runInline } from '#models/simulation/run-plan';
import { penaltyBounds } from '#models/threats/penalties';
import { mulberry32 } from '../../support/mulberry32';
import { type PlanFields, planOf } from './plans';

const penalty = (rule: string, severity: unknown, probability: unknown = 1) => ({
  id: rule,
  form: 'fines',
  basis: 'penalty',
  rule,
  severity,
  probability,
});
const scenario = (frequency: unknown, ...losses: object[]) => [{ id: 's', frequency, losses }];
const limitOf = (rule: string) => penaltyBounds(rule, planOf({ scenarios: [] }))!.cap;

describe('a limit on the penalties of a year', () => {
  test('holds whatever the number of incidents: at one certain penalty a year a year has one with 1 − 1/e', () => {
    const limit = limitOf('hipaa-tier-2');
    const plan = planOf({ version: 2, scenarios: scenario(1, penalty('hipaa-tier-2', 1)) });
    const busy = 1 - Math.exp(-1);
    const { meanAnnualLoss, standardDeviation } = baselineMoments(plan);
    expect(meanAnnualLoss / (limit * busy)).toBeCloseTo(1, 9);
    expect(standardDeviation / (limit * Math.sqrt(busy * (1 - busy)))).toBeCloseTo(1, 9);
    const { baseline } = simulateInline(plan, { years: 100_000 });
    expect(Math.abs(baseline.meanAnnualLoss - limit * busy)).toBeLessThan(4 * baseline.meanStandardError);
    expect(baseline.quantiles.p999).toBe(limit);
  });

  test('and where several parts, other losses and bad years meet: as a plain simulation has it', () => {
    const [low, high] = [penaltyBounds('hipaa-tier-3', planOf({ scenarios: [] }))!].flatMap((b) => [b.low, b.cap]);
    const other = limitOf('hipaa-tier-1');
    const plan = planOf({
      version: 2,
      commonCause: { variance: 0.5 },
      scenarios: scenario(
        2,
        penalty('hipaa-tier-3', { kind: 'range', low: 0, likely: 0.5, high: 1 }, 0.6),
        penalty('hipaa-tier-1', 1, 0.3),
        { id: 'response', form: 'response', amount: 200_000 },
      ),
    });
    const u = mulberry32(7);
    const exponential = () => -Math.log(1 - u());
    const runs = 200_000;
    let [mean, square] = [0, 0];
    for (let run = 0; run < runs; run++) {
      // Gamma of shape 2 and mean 1, then gaps.
      const rate = exponential() + exponential();
      let [first, second, events] = [0, 0, 0];
      for (let time = exponential(); time < rate; time += exponential()) {
        events++;
        // Beta(3, 3), the PERT of mode ½, is the middle of five uniform numbers.
        const beta = [u(), u(), u(), u(), u()].sort((a, b) => a - b)[2];
        if (u() < 0.6) first += low + beta * (high - low);
        if (u() < 0.3) second += other;
      }
      const year = Math.min(first, high) + Math.min(second, other) + 200_000 * events;
      mean += year / runs;
      square += (year * year) / runs;
    }
    const deviation = Math.sqrt(square - mean * mean);
    const error = deviation / Math.sqrt(runs);
    const moments = baselineMoments(plan);
    expect(Math.abs(moments.meanAnnualLoss - mean)).toBeLessThan(4 * error);
    expect(moments.standardDeviation / deviation).toBeCloseTo(1, 2);
    const { baseline } = simulateInline(plan, { years: 200_000 });
    expect(Math.abs(baseline.meanAnnualLoss - mean)).toBeLessThan(4 * Math.hypot(error, baseline.meanStandardError));
    expect(baseline.meanAnnualLoss / moments.meanAnnualLoss).toBeCloseTo(1, 2);
    expect(baseline.standardDeviation / deviation).toBeCloseTo(1, 1);
  });

  test('is one event under insurance per event', () => {
    const limit = limitOf('hipaa-tier-4');
    const insurance = { basis: 'event', retention: limit / 4, limit: limit * 10, existing: true };
    const plan = planOf({ version: 2, insurance, scenarios: scenario(1, penalty('hipaa-tier-4', 1)) });
    const { baseline } = simulateInline(plan, { years: 50_000 });
    expect(baseline.quantiles.p999).toBeCloseTo(limit / 4, 6);
    expect(baseline.meanAnnualLoss / ((limit / 4) * (1 - Math.exp(-1)))).toBeCloseTo(1, 1);
  });

  test('counts for a plan of version 1 too, whose limits held for each incident', () => {
    const { severity, ...unsaid } = penalty('hipaa-tier-2', 1);
    expect(severity).toBe(1);
    const plan = planOf({ version: 1, scenarios: scenario(1, unsaid) });
    expect(baselineMoments(plan).meanAnnualLoss / limitOf('hipaa-tier-2')).toBeCloseTo(1 - Math.exp(-1), 9);
  });
});

describe('forms of loss that a policy leaves out', () => {
  const losses = [
    { id: 'fine', form: 'fines', amount: 100_000 },
    { id: 'response', form: 'response', amount: 300_000 },
  ];
  const keptWith = (basis: string, forms: string[]) => {
    const insurance = { basis, retention: 100_000, limit: 1e9, existing: true, excludes: { forms } };
    return simulateInline(planOf({ version: 2, insurance, scenarios: scenario(0.5, ...losses) }), { years: 100_000 });
  };

  test.each([
    // Of each event's 300,000 the retention is kept, and the fine on top; all of it within the retention otherwise.
    ['event', ['fines'], 0.5 * 200_000],
    ['event', [], 0.5 * 100_000],
    ['annual', ['fines'], (1 - Math.exp(-0.5)) * 100_000 + 0.5 * 100_000],
    ['annual', [], (1 - Math.exp(-0.5)) * 100_000],
  ])('are borne in full beside what cover per %s leaves: %j', (basis, forms, mean) => {
    const { baseline } = keptWith(basis, forms);
    expect(Math.abs(baseline.meanAnnualLoss - mean)).toBeLessThan(4 * baseline.meanStandardError + 1e-6 * mean);
    expect(Math.abs(baseline.simulatedMean - mean)).toBeLessThan(4 * baseline.standardError);
    expect(baseline.meanGrossLoss).toBeCloseTo(200_000, 3);
  });
});

describe('penalties along the path', () => {
  const budget = { horizonYears: 3, priceGrowth: 0.1 };
  const path = (input: PlanFields) => {
    const plan = planOf({
      version: 2,
      budget,
      controls: [{ id: 'all', effects: [{ scenario: '*', frequency: 1 }] }],
      proposals: [{ id: 'all', controls: [{ control: 'all' }] }],
      ...input,
    });
    const closed = simulateInline(plan, { years: 1000 }).years.map((year) => year.baseline.meanAnnualLoss);
    const simulated = runInline(plan, { years: 20_000 }, ({ model, outcome }) =>
      [0, 1, 2].map((year) => outcome.sums[2 + year] / outcome.paths / (model.years === 3 ? 1 : Number.NaN)),
    );
    return { closed, simulated };
  };

  test.each([
    ['a fixed sum stays as it is', 'EUR', 'gdpr-security', 1e6, [1, 1, 1]],
    ['a share of revenue rises with prices', 'EUR', 'gdpr-security', 1e9, [1, 1.1, 1.21]],
    ['a share of revenue overtakes the fixed sum', 'EUR', 'gdpr-security', 4.8e8, [1, 1.056, 1.1616]],
    ['a British sum stays as it is', 'GBP', 'uk-nis', 0, [1, 1, 1]],
    ['settlements rise with prices', 'USD', 'ocr-settlement', 0, [1, 1.1, 1.21]],
  ])('%s', (_, currency, rule, annualRevenue, growth) => {
    const { closed, simulated } = path({
      currency,
      organization: { annualRevenue },
      scenarios: scenario(3, penalty(rule, 0.5)),
    });
    for (const [year, factor] of growth.entries()) {
      expect(closed[year] / closed[0]).toBeCloseTo(factor, 9);
      expect(simulated[year] / closed[year]).toBeCloseTo(1, 1);
    }
  });
});
