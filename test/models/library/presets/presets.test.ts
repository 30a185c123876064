import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCosts } from '#models/controls/costs';
import { controlLibrary } from '#models/library/controls/index';
import { createPlan, presets } from '#models/library/presets/index';
import { libraryWords } from '#models/library/text/words';
import { threatLibrary } from '#models/library/threats/index';
import { readPlan } from '#models/plan/parse';
import { baselineMoments } from '#models/simulation/moments';
import { applicablePenaltyRules, penaltyGaps } from '#models/threats/applicable-penalties';
import { anyAdvice } from '../../../support/preset-plan';

const german = await libraryWords('de');

function readAnswered(id: string, answers: Parameters<typeof createPlan>[2]) {
  const reading = readPlan(createPlan(id, anyAdvice, answers, answers?.locale ? german : undefined));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const readings = new Map(presets.map(({ id }) => [id, readAnswered(id, {})]));
const read = (id: string) => readings.get(id)!;

describe('presets', () => {
  it('are ten, over a library of at least 20 threats and 30 controls, each used somewhere', () => {
    expect(presets.map(({ id }) => id).sort()).toEqual([
      'bank',
      'clinic-group',
      'critical-access-hospital',
      'health-insurer',
      'health-system',
      'manufacturer',
      'regional-hospital',
      'retailer',
      'school-district',
      'software-company',
    ]);
    expect(Object.keys(threatLibrary).length).toBeGreaterThanOrEqual(20);
    expect(controlLibrary.length).toBeGreaterThanOrEqual(30);
    const plans = presets.map(({ id }) => createPlan(id, anyAdvice));
    const used = (list: 'scenarios' | 'controls') => new Set(plans.flatMap((plan) => plan[list]!.map(({ id }) => id)));
    expect([...used('scenarios')].sort()).toEqual(Object.keys(threatLibrary).sort());
    expect([...used('controls')].sort()).toEqual(controlLibrary.map(({ id }) => id).sort());
  });

  it.each(presets.map(({ id }) => id))('%s is a valid plan whose IT budget holds what it has to pay for', (id) => {
    const { resolved } = read(id);
    expect(resolved.scenarios.length).toBeGreaterThanOrEqual(12);
    expect(resolved.controls.length).toBeGreaterThanOrEqual(15);
    const { itBudget, securityShare, commitments } = resolved.budget;
    const committed = commitments.reduce((sum, { annual }) => sum + annual, 0) / itBudget;
    expect(committed + securityShare).toBeGreaterThan(0.5);
    expect(committed + securityShare).toBeLessThanOrEqual(1);
  });

  it.each(presets.map(({ id }) => id))(
    '%s leaves no scenario without a control and no control without effect',
    (id) => {
      const { resolved } = read(id);
      const lowered = new Set(resolved.controls.flatMap(({ effects }) => effects.map(({ scenario }) => scenario)));
      expect(resolved.scenarios.map((scenario) => scenario.id).filter((scenario) => !lowered.has(scenario))).toEqual(
        [],
      );
      expect(resolved.controls.filter(({ effects }) => effects.length === 0).map((control) => control.id)).toEqual([]);
    },
  );

  it('scale with the four answers', () => {
    const answers = { employees: 5_000, annualRevenue: 900e6, itBudget: 40e6, recordsHeld: 800_000 };
    const [small, large] = [read('regional-hospital').resolved, readAnswered('regional-hospital', answers).resolved];
    expect(large.organization.endpoints).toBe(6_500);
    expect(large.records[0].count).toBe(800_000);
    expect(large.budget.commitments[0].annual).toBeCloseTo(40e6 * 0.31, 6);
    const ratio = (part: (plan: typeof small) => number) => part(large) / part(small);
    const recovery = (plan: typeof small) => {
      const part = plan.scenarios[0].losses.find(({ id }) => id === 'recovery')!;
      return (part.amount as { high: number }).high;
    };
    expect(ratio(recovery)).toBeCloseTo(Math.sqrt(900 / 410), 1);
    expect(large.budget.riskAppetite[0].loss).toBe(2_300_000);
  });

  it('stand any answers a person may give', () => {
    const count = (most: number) => fc.integer({ min: 0, max: most });
    const answers = fc.record({
      employees: count(200_000),
      annualRevenue: count(200e9),
      itBudget: count(10e9),
      recordsHeld: count(300e6),
    });
    fc.assert(
      fc.property(fc.constantFrom(...presets.map(({ id }) => id)), answers, (id, given) => {
        const { resolved } = readAnswered(id, given);
        const { meanAnnualLoss } = baselineMoments(resolved);
        expect(meanAnnualLoss).toBeGreaterThan(0);
        expect(Number.isFinite(meanAnnualLoss)).toBe(true);
        for (const control of resolved.controls)
          expect(controlCosts(resolved, control).amortized).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it.each(presets.map(({ id }) => id))('%s in German is in euros, under European law, and the same plan', (id) => {
    const english = readAnswered(id, {
      annualRevenue: 100e6 / 0.92,
      employees: 900,
      itBudget: 4e6,
      recordsHeld: 90_000,
    });
    const answers = { annualRevenue: 100e6, employees: 900, itBudget: 4e6, recordsHeld: 90_000, locale: 'de-DE' };
    const { plan, resolved } = readAnswered(id, answers);
    expect(plan).toMatchObject({ currency: 'EUR', locale: 'de-DE', organization: { country: 'DE' } });
    expect(applicablePenaltyRules(resolved)).toContain('gdpr-security');
    expect(penaltyGaps(resolved)).toEqual([]);
    expect(plan.note).toMatch(/0,92/);
    const ids = ({ scenarios, controls, drivers, records }: typeof plan) =>
      [scenarios, controls, drivers, records].map((list) => list.map(({ id }) => id));
    expect(ids(plan)).toEqual(ids(english.plan));
    // A product, a price of time and a price of a record: dollars times the rate, to two digits.
    const { fteCost, hourlyCost } = english.resolved.organization;
    expect(resolved.organization.fteCost / fteCost).toBeCloseTo(0.92, 1);
    expect(resolved.organization.hourlyCost / hourlyCost).toBeCloseTo(0.92, 1);
    const cost = ({ resolved }: typeof english) =>
      resolved.controls.map((control) => controlCosts(resolved, control).amortized);
    cost({ plan, resolved } as typeof english).forEach((euros, i) => {
      const dollars = cost(english)[i];
      if (dollars === 0) return;
      expect(euros / dollars, resolved.controls[i].id).toBeGreaterThan(0.88);
      expect(euros / dollars, resolved.controls[i].id).toBeLessThan(0.96);
    });
    const losses = [english.resolved, resolved].map((each) => baselineMoments(each).meanAnnualLoss);
    expect(losses[1] / losses[0]).toBeGreaterThan(0.6);
    expect(losses[1] / losses[0]).toBeLessThan(1);
  });

  it('refuse an unknown preset in words', () => {
    expect(() => createPlan('bakery', anyAdvice)).toThrow(/no preset "bakery"; there are .*regional-hospital/);
  });
});
