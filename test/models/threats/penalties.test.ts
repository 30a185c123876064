import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penaltyRuleIds } from '#models/plan/penalty-rule-ids';
import { baselineMoments } from '#models/simulation/moments';
import { applicablePenaltyRules, penaltyGaps } from '#models/threats/applicable-penalties';
import { penaltyBounds, penaltyRules } from '#models/threats/penalties';
import { resolvedPlan } from './resolved-plan';

const plan = (
  currency: string,
  annualRevenue = 0,
  country = 'US',
  industry: 'healthcare' | 'manufacturing' = 'healthcare',
) => resolvedPlan({ currency, organization: { annualRevenue, country, industry } });
const bounds = (rule: string, currency: string, revenue = 0) => {
  const found = penaltyBounds(rule, plan(currency, revenue));
  return found && [found.low, found.high, found.cap];
};

describe('penalty bounds', () => {
  it('exist for every rule that a plan can name, and for no other', () => {
    expect(penaltyRules.map(({ id }) => id).sort()).toEqual([...penaltyRuleIds].sort());
  });

  it('are the HIPAA amounts of 2026 (45 CFR 160.404, adjusted 28 January 2026)', () => {
    expect(bounds('hipaa-tier-1', 'USD')).toEqual([145, 36_505.5, 36_505.5]);
    expect(bounds('hipaa-tier-2', 'USD')).toEqual([1461, 146_053, 146_053]);
    expect(bounds('hipaa-tier-3', 'USD')).toEqual([14_602, 365_052, 365_052]);
    expect(bounds('hipaa-tier-4', 'USD')).toEqual([73_011, 2_190_294, 2_190_294]);
    for (const tier of [1, 2, 3, 4]) expect(bounds(`hipaa-tier-${tier}-statutory`, 'USD')![2]).toBe(2_190_294);
    expect(penaltyBounds('hipaa-tier-1', plan('USD'))!.year).toBe(2026);
  });

  it('are the larger of a sum and a share of revenue under GDPR, NIS2 and UK GDPR', () => {
    expect(bounds('gdpr', 'EUR', 1e8)).toEqual([0, 20e6, 20e6]);
    expect(bounds('gdpr', 'EUR', 1e9)).toEqual([0, 40e6, 40e6]);
    expect(bounds('gdpr-security', 'EUR', 1e9)).toEqual([0, 20e6, 20e6]);
    expect(bounds('nis2-essential', 'EUR', 1e9)).toEqual([0, 20e6, 20e6]);
    expect(bounds('nis2-important', 'EUR', 1e8)).toEqual([0, 7e6, 7e6]);
    expect(bounds('nis2-important', 'EUR', 1e9)![1]).toBeCloseTo(14e6);
    expect(bounds('uk-gdpr', 'GBP', 1e8)).toEqual([0, 17.5e6, 17.5e6]);
    expect(bounds('uk-gdpr-security', 'GBP', 1e9)).toEqual([0, 20e6, 20e6]);
    expect(bounds('uk-nis', 'GBP', 1e12)).toEqual([0, 17e6, 17e6]);
  });

  it('are never converted: another currency leaves the share of revenue, or nothing', () => {
    expect(bounds('gdpr', 'USD', 1e8)).toEqual([0, 4e6, 4e6]);
    expect(bounds('gdpr', 'USD', 0)).toBeNull();
    expect(bounds('hipaa-tier-4', 'EUR', 1e9)).toBeNull();
    expect(bounds('no-such-rule', 'USD')).toBeNull();
  });

  it('never let a penalty exceed its legal cap, whatever the inputs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...penaltyRules),
        fc.constantFrom('USD', 'EUR', 'GBP', 'JPY'),
        fc.double({ min: 0, max: 1e13, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rule, currency, revenue, severity) => {
          const found = penaltyBounds(rule.id, plan(currency, revenue));
          if (!found) return;
          const { low, high, cap } = found;
          const legal = Math.max(currency === rule.currency ? rule.cap : 0, (rule.shareOfRevenue ?? 0) * revenue);
          const penalty = Math.min(cap, low + severity * (high - low));
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high);
          expect(penalty).toBeLessThanOrEqual(legal);
        },
      ),
    );
  });
});

describe('rules that bind', () => {
  it('follow country and industry', () => {
    const rules = (country: string, industry?: 'manufacturing') =>
      applicablePenaltyRules(plan('USD', 0, country, industry));
    expect(rules('US')).toContain('hipaa-tier-2');
    expect(rules('US')).not.toContain('gdpr');
    expect(rules('US', 'manufacturing')).toEqual([]);
    expect(rules('DE')).toEqual(['gdpr', 'gdpr-security', 'nis2-essential']);
    expect(rules('DE', 'manufacturing')).toEqual(['gdpr', 'gdpr-security', 'nis2-important']);
    expect(rules('GB')).toEqual(['uk-gdpr', 'uk-gdpr-security', 'uk-nis']);
    expect(rules('JP')).toEqual([]);
  });

  it('say where a penalty part counts for nothing, and why', () => {
    const part = (rule: string) => ({ id: rule, form: 'fines' as const, basis: 'penalty' as const, rule, severity: 1 });
    const gaps = (currency: string, annualRevenue: number) =>
      penaltyGaps(
        resolvedPlan({
          currency,
          organization: { annualRevenue },
          scenarios: [{ id: 's', frequency: 1, losses: [part('hipaa-tier-1'), part('gdpr')] }],
        }),
      ).map(({ rule, reason }) => `${rule}: ${reason}`);
    expect(gaps('USD', 1e8)).toEqual([]);
    expect(gaps('EUR', 1e8)).toEqual(['hipaa-tier-1: otherCurrency']);
    expect(gaps('JPY', 0)).toEqual(['hipaa-tier-1: otherCurrency', 'gdpr: noRevenue']);
  });
});

describe('penalties in the loss', () => {
  const fines = (rule: string, currency: string, changes: object = {}) =>
    baselineMoments(
      resolvedPlan({
        currency,
        organization: { annualRevenue: 5e8 },
        scenarios: [
          {
            id: 's',
            frequency: 1,
            losses: [{ id: 'p', form: 'fines', basis: 'penalty', rule, severity: 0.5, ...changes }],
          },
        ],
      }),
    ).byScenario[0].byForm.fines;

  it('follow the currency of the plan', () => {
    expect(fines('gdpr', 'EUR')).toBeCloseTo(10e6, 4);
    expect(fines('hipaa-tier-4', 'USD')).toBeCloseTo((73_011 + 2_190_294) / 2, 4);
    expect(fines('hipaa-tier-4', 'EUR')).toBe(0);
    expect(fines('uk-gdpr', 'GBP')).toBeCloseTo(10e6, 4);
  });

  it('stay below the legal cap, whatever quantity, severity and drivers', () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true });
    const severity = fc.double({ min: 0, max: 1, noNaN: true });
    // Below the smallest normal double there are no twelve digits to agree in.
    const smallest = 2.3e-308;
    fc.assert(
      fc.property(fc.constantFrom(...penaltyRules), number, severity, number, (rule, quantity, part, cap) => {
        const legal = penaltyBounds(rule.id, plan(rule.currency, 5e8))!.cap;
        expect(fines(rule.id, rule.currency, { quantity, severity: part })).toBeLessThanOrEqual(legal * (1 + 1e-12));
        expect(fines(rule.id, rule.currency, { quantity, severity: part, cap })).toBeLessThanOrEqual(
          Math.min(legal, cap) * (1 + 1e-12) + smallest,
        );
      }),
    );
  });

  it('stay below it where an own cap is an estimate that reaches beyond it', () => {
    for (const rule of penaltyRules) {
      const legal = penaltyBounds(rule.id, plan(rule.currency, 5e8))!.cap;
      for (const cap of [
        { kind: 'range', low: legal / 2, likely: 2 * legal, high: 4 * legal },
        { kind: 'interval', low: legal / 2, high: 4 * legal },
      ])
        expect(fines(rule.id, rule.currency, { quantity: 10, severity: 1, cap })).toBeLessThan(legal);
    }
  });
});
