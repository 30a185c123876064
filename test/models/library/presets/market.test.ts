import { describe, expect, it } from 'vitest';
import { createPlan, presets } from '#models/library/presets/index';
import { markets } from '#models/library/presets/market';
import { readPlan } from '#models/plan/parse';
import { baselineMoments } from '#models/simulation/moments';
import { penaltyBounds } from '#models/threats/penalties';
import { anyAdvice } from '../../../support/preset-plan';

const currencies = { 'en-US': 'USD', 'en-GB': 'GBP', 'de-DE': 'EUR', 'fr-FR': 'EUR', 'ja-JP': 'JPY' };
/** Mean yearly rates of 2024 as the United States' tax office publishes them: units for a US dollar. */
const rates = { 'en-US': 1, 'en-GB': 0.783, 'de-DE': 0.924, 'fr-FR': 0.924, 'ja-JP': 151.4 };

const made = (id: string, locale: string, answers = {}) => {
  const reading = readPlan(createPlan(id, anyAdvice, { locale, ...answers }));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.resolved;
};

describe.each(markets)('a ready-made plan for %s', (locale) => {
  it('is valid for every preset, in the currency of the country', () => {
    for (const { id } of presets) {
      const plan = made(id, locale);
      expect(plan.currency).toBe(currencies[locale]);
      expect(plan.locale).toBe(locale);
      expect(plan.organization.country).toBe(locale.slice(3));
    }
  });

  it('names no penalty rule whose amounts are in another currency', () => {
    for (const { id } of presets) {
      const plan = made(id, locale);
      const rules = plan.scenarios.flatMap(({ losses }) => losses.flatMap(({ rule }) => rule ?? []));
      expect(rules.filter((rule) => penaltyBounds(rule, plan) === null)).toEqual([]);
    }
  });

  it('costs the same organisation about as much as in dollars, law apart', () => {
    const size = { employees: 2_400, recordsHeld: 440_000 };
    const money = (rate: number) => ({ annualRevenue: 410e6 * rate, itBudget: 16.5e6 * rate });
    const there = baselineMoments(made('regional-hospital', locale, { ...size, ...money(rates[locale]) }));
    const here = baselineMoments(made('regional-hospital', 'en-US', { ...size, ...money(1) }));
    const ratio = there.meanAnnualLoss / rates[locale] / here.meanAnnualLoss;
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.1);
  });
});
