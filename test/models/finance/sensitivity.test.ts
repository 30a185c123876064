import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeModel } from '#models/finance/sensitivity/outcome';
import { rankCorrelations, spearman } from '#models/finance/sensitivity/rank-correlation';
import { tornado } from '#models/finance/sensitivity/tornado';
import { payingThreshold, twoWayWhatIf } from '#models/finance/sensitivity/what-if';
import { parsePlan } from '#models/plan/parse';
import { uncertainInputs, withInput } from '#models/plan/uncertain-inputs';
import { mulberry32 } from '../../support/mulberry32';
import { planOf } from './plans';

const proposal = { controls: [{ control: 'backup', startYear: 1 }], insurance: false };
const nothing = { controls: [], insurance: false };

/** One threat, one control; the frequency and the effect are uncertain. Discounting off, one year: arithmetic by hand. */
const plan = planOf({
  budget: { horizonYears: 1, discountRate: 0 },
  scenarios: [
    {
      id: 'ransomware',
      frequency: { kind: 'interval', low: 0.05, high: 0.5 },
      losses: [{ id: 'l', form: 'response', amount: 1e6 }],
    },
    { id: 'off', enabled: false, frequency: { kind: 'range', low: 0, likely: 1, high: 2 } },
  ],
  controls: [
    {
      id: 'backup',
      costs: { annual: 35_000 },
      effects: [{ scenario: 'ransomware', frequency: { kind: 'range', low: 0.2, likely: 0.5, high: 0.8 } }],
    },
    { id: 'unused', effects: [{ scenario: 'ransomware', frequency: { kind: 'range', low: 0, likely: 0.5, high: 1 } }] },
  ],
});
/** E of a lognormal with 5th and 95th percentile 0.05 and 0.5. */
const meanFrequency = Math.exp(
  (Math.log(0.05) + Math.log(0.5)) / 2 + (Math.log(10) / (2 * 1.6448536269514722)) ** 2 / 2,
);

describe('tornado', () => {
  test('one bar per uncertain input that matters, its ends computed by hand', () => {
    const { annualLoss, npv, bars } = tornado(plan, proposal);
    expect(annualLoss).toBeCloseTo(meanFrequency * 1e6, 4);
    expect(npv).toBeCloseTo(meanFrequency * 0.5e6 - 35_000, 4);
    expect(bars.map(({ scenario, control, field }) => [scenario, control, field])).toEqual([
      ['ransomware', undefined, 'frequency'],
      [undefined, 'backup', 'frequency'],
    ]);
    const [frequency, effect] = bars;
    expect(frequency.annualLoss[0]).toBeCloseTo(50_000, 4);
    expect(frequency.annualLoss[1]).toBeCloseTo(500_000, 4);
    expect(frequency.npv[0]).toBeCloseTo(0.05 * 0.5e6 - 35_000, 4);
    expect(frequency.npv[1]).toBeCloseTo(0.5 * 0.5e6 - 35_000, 4);
    expect(effect.annualLossSwing).toBeCloseTo(0, 6);
    expect(effect.npv[1]).toBeGreaterThan(effect.npv[0]);
    // A PERT of 0.2, 0.5, 0.8 has its 5th and 95th percentile at 0.3133 and 0.6867 (beta(3, 3) tables: 0.1893).
    expect(effect.low).toBeCloseTo(0.2 + 0.6 * 0.18926, 4);
    expect(effect.high).toBeCloseTo(0.8 - 0.6 * 0.18926, 4);
  });

  test('a bar is what setting that input alone does to the plan', () => {
    const reading = parsePlan(readFileSync('examples/regional-hospital.boardcase.json', 'utf8'));
    if (!reading.ok) throw new Error('the example plan does not open');
    const example = reading.resolved;
    const chosen = example.proposals[0];
    const { bars } = tornado(example, chosen);
    expect(bars.length).toBeGreaterThan(20);
    for (const bar of bars.slice(0, 6)) {
      // Through the whole plan, without the shortcut for one scenario.
      const whole = outcomeModel(withInput(example, bar.path, bar.high), chosen).base;
      expect(bar.npv[1] / whole.npv).toBeCloseTo(1, 9);
      expect(bar.annualLoss[1] / whole.annualLoss).toBeCloseTo(1, 9);
    }
    expect(bars.map(({ npvSwing }) => npvSwing)).toEqual(bars.map(({ npvSwing }) => npvSwing).sort((a, b) => b - a));
  });

  test('so is a bar of an effect, of a control on offer and of one in place', () => {
    const [ransomware] = plan.scenarios;
    const mixed = {
      ...plan,
      scenarios: [ransomware, { ...ransomware, id: 'other', frequency: 0.3 }],
      controls: plan.controls.map((control) => ({ ...control, existing: control.id === 'unused' })),
    };
    const model = outcomeModel(mixed, proposal);
    for (const control of [0, 1]) {
      for (const path of [
        ['controls', control, 'effects', 0, 'frequency'],
        ['controls', control, 'reliability'],
      ]) {
        const whole = outcomeModel(withInput(mixed, path, 0.7), proposal).base;
        const quick = model.at([{ path, value: 0.7 }]);
        expect(quick.npv, path.join('.')).toBeCloseTo(whole.npv, 6);
        expect(quick.annualLoss, path.join('.')).toBeCloseTo(whole.annualLoss, 6);
      }
    }
  });

  test('bars are one at a time: for a loss that adds up over inputs they add up, for a product they do not', () => {
    const uncertain = { kind: 'range' as const, low: 100, likely: 200, high: 300 };
    const sum = planOf({
      scenarios: [
        {
          id: 's',
          frequency: 1,
          losses: ['a', 'b'].map((id) => ({ id, form: 'response' as const, amount: uncertain })),
        },
      ],
    });
    const { bars } = tornado(sum, nothing);
    const both = outcomeModel(sum, nothing).at(bars.map(({ path, high }) => ({ path, value: high })));
    const none = outcomeModel(sum, nothing).at(bars.map(({ path, low }) => ({ path, value: low })));
    expect(bars.reduce((total, bar) => total + bar.annualLossSwing, 0)).toBeCloseTo(
      both.annualLoss - none.annualLoss,
      6,
    );
  });
});

describe('what if', () => {
  test('the plan pays as long as ransomware strikes more often than once in 14 years and 3 months', () => {
    const threshold = payingThreshold(plan, proposal, ['scenarios', 0, 'frequency'], 0, 2);
    // frequency × 50 % × 1,000,000 = 35,000.
    expect(threshold?.pays).toBe('above');
    expect(threshold?.value).toBeCloseTo(0.07, 12);
    expect(1 / threshold!.value).toBeCloseTo(14.29, 2);
  });

  test('works on any number of the plan, and says where there is no threshold', () => {
    expect(payingThreshold(plan, proposal, ['controls', 0, 'costs', 'annual'], 0, 1e7)).toEqual({
      value: expect.closeTo(meanFrequency * 0.5e6, 4),
      pays: 'below',
    });
    expect(payingThreshold(plan, proposal, ['scenarios', 0, 'frequency'], 1, 2)).toBeNull();
    expect(() => payingThreshold(plan, proposal, ['scenarios', 0, 'nothing', 'there'], 0, 1)).toThrow(/nothing at/);
  });

  test('two-way: every cell is both changes at once', () => {
    const grid = twoWayWhatIf(
      plan,
      proposal,
      { path: ['scenarios', 0, 'frequency'], values: [0.1, 0.2] },
      { path: ['controls', 0, 'costs', 'annual'], values: [0, 10_000, 20_000] },
    );
    expect(grid.map((row) => row.map(({ npv }) => Math.round(npv)))).toEqual([
      [50_000, 40_000, 30_000],
      [100_000, 90_000, 80_000],
    ]);
  });
});

describe('rank correlation', () => {
  test('Spearman by a textbook table: IQ against hours of television gives −29/165', () => {
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12);
    expect(spearman([1, 2, 3], [5, 5, 5])).toBe(0);
  });

  test('is between −1 and 1 and blind to any rising change of scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 2 }),
        (pairs) => {
          const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
          const rho = spearman(x, y);
          expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
          expect(
            spearman(
              x.map((v) => Math.exp(v)),
              y,
            ),
          ).toBeCloseTo(rho, 12);
        },
      ),
    );
  });

  test('finds what drives the plan: the frequency most, then the effect; the unused control not at all', () => {
    const correlations = rankCorrelations(plan, proposal, mulberry32(1));
    const of = (id: string | undefined, key: 'scenario' | 'control') => correlations.find((row) => row[key] === id)!;
    expect(of('ransomware', 'scenario').annualLoss).toBeCloseTo(1, 6);
    expect(of('ransomware', 'scenario').npv).toBeGreaterThan(0.8);
    expect(of('backup', 'control').npv).toBeGreaterThan(0.15);
    expect(of('unused', 'control')).toBeUndefined();
    expect(of('backup', 'control').annualLoss).toBeLessThan(0.15);
  });
});

test('inputs of disabled scenarios and plain numbers are no uncertain inputs', () => {
  const inputs = uncertainInputs(plan);
  expect(inputs.map(({ path }) => path.join('.'))).toEqual([
    'scenarios.0.frequency',
    'controls.0.effects.0.frequency',
    'controls.1.effects.0.frequency',
  ]);
  expect(withInput(plan, inputs[0].path, 7).scenarios[0].frequency).toBe(7);
  expect(plan.scenarios[0].frequency).not.toBe(7);
});
