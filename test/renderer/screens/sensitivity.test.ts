import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { tornado } from '../../../models/finance/sensitivity/tornado';
import { payingThreshold } from '../../../models/finance/sensitivity/what-if';
import { readPlan } from '../../../models/plan/parse';
import { createReportContext } from '../../../models/report/context';
import { searchRange, turningWords } from '../../../renderer/screens/compare/turning-words';
import { whatIfValues } from '../../../renderer/screens/compare/what-if-values';
import { text as en } from '../../../renderer/text/en';

/** A loss of 1 m a strike; a control that halves how often, for `cost` a year, over one undiscounted year. */
function found(cost: number) {
  const reading = readPlan({
    format: 'boardcase-plan',
    version: 1,
    name: 'P',
    currency: 'USD',
    budget: { horizonYears: 1, discountRate: 0 },
    scenarios: [
      {
        id: 'r',
        name: 'Ransomware',
        frequency: { kind: 'range', low: 0.05, likely: 0.1, high: 0.15 },
        losses: [{ id: 'l', form: 'response', amount: 1e6 }],
      },
    ],
    controls: [{ id: 'c', costs: { annual: cost }, effects: [{ scenario: 'r', frequency: 0.5 }] }],
    proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const plan = reading.resolved;
  const context = createReportContext(plan, simulateInline(plan, { seed: 1, years: 200 }));
  const { bars, npv } = tornado(plan, plan.proposals[0]);
  const [bar] = bars;
  const { low, high } = searchRange(bar);
  return turningWords(bar, payingThreshold(plan, plan.proposals[0], bar.path, low, high), npv, context, en);
}

describe('where the result turns, in words', () => {
  it('says how seldom a threat may strike: 500,000 × frequency = 20,000 a year at once in 25 years', () => {
    expect(found(20_000).finding).toBe(
      'The plan pays as long as “Ransomware” strikes more often than once in 25\u00a0years.',
    );
    expect(found(20_000).assumed).toMatch(/once in 10\u00a0years/);
  });

  it('says what it would take where the plan does not pay: 100,000 a year at once in 5 years', () => {
    expect(found(100_000).finding).toMatch(/does not pay.*more often than once in 5\u00a0years/);
  });

  it('says so where nothing turns it', () => {
    expect(found(0).finding).toMatch(/pays all over/);
    expect(found(1e9).finding).toMatch(/pays nowhere/);
  });
});

describe('values for what-if', () => {
  it('goes from end to end in equal steps, or by an equal factor over a wide range', () => {
    expect(whatIfValues(1, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(whatIfValues(1, 16).map((value) => Number(value.toFixed(9)))).toEqual([1, 2, 4, 8, 16]);
    expect(whatIfValues(0, 8)).toEqual([0, 2, 4, 6, 8]);
  });
});
