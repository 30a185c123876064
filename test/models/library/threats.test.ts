import { describe, expect, it } from 'vitest';
import { threatLibrary } from '#models/library/threats/index';
import { lossForms } from '#models/plan/loss-form';
import { penaltyRules } from '#models/threats/penalties';

const hospital = {
  industry: 'healthcare' as const,
  annualRevenue: 400e6,
  perDollar: 1,
  isEuropean: false,
  people: ['people'],
  cards: ['cards'],
};
const build = (setting = hospital) => Object.values(threatLibrary).map((threat) => threat(setting));

const bounds = (estimate: unknown) => estimate as { low: number; high: number };

describe('threat library', () => {
  it('names every scenario by its own id, in words, with what moves it', () => {
    expect(build().map(({ id }) => id)).toEqual(Object.keys(threatLibrary));
    for (const { id, name, description } of build()) {
      expect(name, id).toBeTruthy();
      expect(description, id).toMatch(/Moved by /);
    }
  });

  it('uses all six forms of loss, and each part of a scenario once', () => {
    expect(new Set(build().flatMap(({ losses }) => losses!.map(({ form }) => form)))).toEqual(new Set(lossForms));
    for (const { id, losses } of build()) {
      const parts = losses!.map((part) => part.id);
      expect(new Set(parts).size, id).toBe(parts.length);
    }
  });

  it('names only penalty rules that exist', () => {
    const rules = build().flatMap(({ losses }) => losses!.flatMap(({ rule }) => (rule ? [rule] : [])));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !penaltyRules.some(({ id }) => id === rule))).toEqual([]);
  });

  it('caps what is counted per person, so that a price per record never meets the whole inventory unbounded', () => {
    for (const { id, losses } of [...build(), ...build({ ...hospital, isEuropean: true })]) {
      for (const part of losses!.filter(
        ({ basis, form }) => (basis === 'person' || basis === 'record') && form !== 'replacement',
      ))
        expect(part.cap, `${id} ${part.id}`).toBeDefined();
    }
  });

  it('strikes larger organisations more often and harder, and by half the effect of size on fixed amounts', () => {
    const [small, large] = [40e6, 4e9].map((annualRevenue) => build({ ...hospital, annualRevenue }));
    small.forEach((scenario, i) => {
      expect(bounds(scenario.frequency).high, scenario.id).toBeLessThan(bounds(large[i].frequency).high);
    });
    const forensics = (scenarios: typeof small) =>
      bounds(scenarios[0].losses!.find(({ id }) => id === 'forensics')!.amount).high;
    expect(forensics(large) / forensics(small)).toBeCloseTo(10, 0);
  });

  it('fines by the GDPR under European law, whatever the industry, and settles no class action there', () => {
    for (const industry of ['healthcare', 'retail'] as const) {
      const parts = Object.values(threatLibrary).flatMap(
        (threat) => threat({ ...hospital, industry, isEuropean: true }).losses!,
      );
      const fines = parts.filter(({ id }) => id === 'regulator');
      expect(new Set(fines.map(({ rule }) => rule))).toEqual(new Set(['gdpr-security']));
      expect(parts.filter(({ id }) => id === 'monitoring')).toEqual([]);
      expect(JSON.stringify(parts)).not.toMatch(/HHS|attorneys general|[Cc]lass-action/);
    }
  });

  it('asks the same of an organisation in euros, up to the rate of exchange', () => {
    const euros = { ...hospital, annualRevenue: 400e6 * 0.92, perDollar: 0.92 };
    build().forEach(({ id, frequency, losses }, i) => {
      const other = build(euros)[i];
      expect(bounds(other.frequency), id).toEqual(bounds(frequency));
      losses!.forEach((part, j) => {
        const [dollars, converted] = [part, other.losses![j]].map(({ amount = 0 }) => bounds(amount).high);
        if (typeof dollars !== 'number') return;
        expect(converted / dollars, `${id} ${part.id}`).toBeGreaterThan(0.92 * 0.94);
        expect(converted / dollars, `${id} ${part.id}`).toBeLessThan(0.92 * 1.06);
      });
    });
  });

  it('keeps to health care’s regulator in health care and to state law elsewhere', () => {
    const [care, shop] = [hospital, { ...hospital, industry: 'retail' as const }].map(
      (setting) => threatLibrary['hacked-server'](setting).losses!.find(({ id }) => id === 'regulator')!,
    );
    expect(care.rule).toBe('ocr-settlement');
    expect(shop.rule).toBeUndefined();
  });
});
