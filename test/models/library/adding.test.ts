import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { controlCosts } from '#models/controls/costs';
import { addControls, controlsOnOffer } from '#models/library/add-controls';
import { addThreats, threatsOnOffer } from '#models/library/add-threats';
import { controlLibrary } from '#models/library/controls/index';
import { controlKinds, kindOfControl } from '#models/library/controls/kinds';
import { createPlan, presets } from '#models/library/presets/index';
import { englishLibrary, type LibraryWords } from '#models/library/text/text';
import { libraryWords } from '#models/library/text/words';
import type { ThreatId } from '#models/library/threats/index';
import { threatLibrary } from '#models/library/threats/index';
import { readPlan } from '#models/plan/parse';
import { removeControl, removeScenario } from '#models/plan/remove';
import { resolvePlan } from '#models/plan/resolve';
import type { Plan } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { baselineMoments } from '#models/simulation/moments';
import { anyAdvice } from '../../support/preset-plan';

const german = await libraryWords('de');

function made(id: string, locale: string, words: LibraryWords): Plan {
  const reading = readPlan(createPlan(id, anyAdvice, { locale }, words));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const cases = presets.flatMap(({ id }) => [
  { id, locale: 'en-US', words: englishLibrary },
  { id, locale: 'de-DE', words: german },
]);

function resolved(plan: Plan) {
  const resolution = resolvePlan(plan);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.resolved;
}

const withThreats = (plan: Plan, ids: readonly ThreatId[], words: LibraryWords) =>
  produce(plan, (draft) => addThreats(draft as Plan, ids, words));
const withControls = (plan: Plan, ids: readonly string[], words: LibraryWords) =>
  produce(plan, (draft) => addControls(draft as Plan, ids, words));

const byId = <Row extends { id: string }>(rows: readonly Row[]) => [...rows].sort((a, b) => a.id.localeCompare(b.id));

/** The plan's rows whatever their order, as it means nothing. */
const unordered = ({ scenarios, controls, drivers }: Plan) => ({
  scenarios: byId(scenarios),
  controls: byId(controls).map((control) => ({
    ...control,
    requires: [...control.requires].sort(),
    excludes: [...control.excludes].sort(),
    effects: [...control.effects].sort((a, b) => a.scenario.localeCompare(b.scenario)),
  })),
  drivers: byId(drivers).map((driver) => ({
    ...driver,
    effects: [...driver.effects].sort((a, b) => a.scenario.localeCompare(b.scenario)),
  })),
});

describe('the library of controls', () => {
  it('has every control under one kind', () => {
    expect(Object.keys(kindOfControl).sort()).toEqual(controlLibrary.map(({ id }) => id).sort());
    expect([...new Set(Object.values(kindOfControl))]).toEqual(controlKinds);
  });
});

describe.each(cases)('$id in $locale', ({ id, locale, words }) => {
  const plan = made(id, locale, words);

  it('takes every threat and control there is, each once, and stays a valid plan', () => {
    const threats = withThreats(plan, threatsOnOffer(plan), words);
    const whole = withControls(threats, controlsOnOffer(threats), words);
    expect(whole.scenarios.map((scenario) => scenario.id).sort()).toEqual(Object.keys(threatLibrary).sort());
    expect(whole.controls.map((control) => control.id).sort()).toEqual(controlLibrary.map((one) => one.id).sort());
    const reading = readPlan(JSON.parse(serializePlan(whole)));
    expect(reading.ok ? [] : reading.problems).toEqual([]);
    // With everything there, nothing of the library is cut: every control acts, and every threat can be lowered.
    for (const control of controlLibrary)
      expect(
        whole.controls
          .find((one) => one.id === control.id)!
          .effects.map(({ scenario }) => scenario)
          .sort(),
      ).toEqual(control.effects!.map(({ scenario }) => scenario).sort());
    const numbers = resolved(whole);
    for (const control of numbers.controls)
      if (!control.existing) expect(controlCosts(numbers, control).amortized, control.id).toBeGreaterThan(0);
    // A threat is worth adding: it raises what is expected to be lost.
    const moments = baselineMoments(resolved(threats));
    for (const one of moments.byScenario) expect(one.meanFrequency * one.meanSeverity, one.id).toBeGreaterThan(0);
    expect(whole.proposals).toEqual(plan.proposals);
  });

  it('takes nothing twice', () => {
    const every = Object.keys(threatLibrary) as ThreatId[];
    const once = withThreats(plan, every, words);
    expect(threatsOnOffer(once)).toEqual([]);
    expect(withThreats(once, every, words)).toBe(once);
    const controls = controlLibrary.map((control) => control.id);
    const full = withControls(plan, [...controls, ...controls], words);
    expect(full.controls).toHaveLength(controls.length);
    expect(controlsOnOffer(full)).toEqual([]);
    expect(withControls(full, controls, words)).toBe(full);
  });

  it('gives back what was deleted, with all that acted on it', () => {
    for (const { id: threat } of plan.scenarios) {
      const without = produce(plan, (draft) => removeScenario(draft as Plan, threat));
      expect(unordered(withThreats(without, [threat as ThreatId], words)), threat).toEqual(unordered(plan));
    }
    // In no proposal, where a control may begin to require another.
    const unproposed = { ...plan, proposals: [] };
    for (const control of plan.controls.filter(({ existing }) => !existing)) {
      const without = produce(unproposed, (draft) => removeControl(draft as Plan, control.id));
      expect(unordered(withControls(without, [control.id], words)), control.id).toEqual(unordered(unproposed));
    }
  });

  it('expects no larger loss with any control of the library, in place or not', () => {
    const { meanAnnualLoss } = baselineMoments(resolved(plan));
    const full = withControls(plan, controlsOnOffer(plan), words);
    expect(baselineMoments(resolved(full)).meanAnnualLoss).toBe(meanAnnualLoss);
    const numbers = resolved(full);
    for (const id of controlsOnOffer(plan)) {
      const controls = numbers.controls.map((one) => (one.id === id ? { ...one, existing: true } : one));
      const lowered = baselineMoments({ ...numbers, controls }).meanAnnualLoss;
      expect(lowered, id).toBeLessThanOrEqual(meanAnnualLoss);
      const { effects, overlapGroup } = controls.find((one) => one.id === id)!;
      if (effects.length > 0 && overlapGroup === null) expect(lowered, id).toBeLessThan(meanAnnualLoss);
    }
  });

  it('takes each control by itself, tied to nothing that is not there', () => {
    for (const id of controlsOnOffer(plan)) {
      const { scenarios, controls } = withControls(plan, [id], words);
      const [ids, threats] = [controls, scenarios].map((rows) => rows.map((row) => row.id));
      expect(ids).toEqual([...plan.controls.map((row) => row.id), id]);
      for (const { effects, requires, excludes } of controls) {
        expect(effects.map(({ scenario }) => scenario).filter((scenario) => !threats.includes(scenario))).toEqual([]);
        expect([...requires, ...excludes].filter((other) => !ids.includes(other))).toEqual([]);
      }
    }
  });
});

describe('what is added', () => {
  const bank = made('bank', 'en-US', englishLibrary);

  it('is in the plan’s words and currency, with its evidence', () => {
    const plan = made('retailer', 'de-DE', german);
    const { scenarios } = withThreats(plan, ['medical-device'], german);
    expect(scenarios.at(-1)).toMatchObject({ id: 'medical-device', name: 'Medizingerät kompromittiert' });
    expect(JSON.stringify(scenarios.at(-1))).toMatch(/"source":".*"note":"Annahme/);
  });

  it('costs what the organisation’s size makes of it', () => {
    const cost = (employees: number) => {
      const plan = withControls(
        {
          ...bank,
          organization: { ...bank.organization, employees },
          controls: [],
          proposals: [],
          chosenProposal: null,
        },
        ['mfa'],
        englishLibrary,
      );
      return controlCosts(resolved(plan), resolved(plan).controls[0]);
    };
    // The library's own price: $5,000 and $9 an employee once; $18 an employee and 0.03 posts + 0.00005 an employee a year.
    const { fteCost } = resolved(bank).organization;
    expect(cost(1000).oneTime).toBeCloseTo(14_000, 6);
    expect(cost(1000).running).toBeCloseTo(18_000 + 0.08 * fteCost, 6);
    expect(cost(2000).oneTime).toBeCloseTo(23_000, 6);
  });

  it('ties to what is there only, and to it from both ends', () => {
    const empty: Plan = { ...bank, controls: [], proposals: [], chosenProposal: null };
    const zeroTrust = withControls(empty, ['zero-trust-access'], englishLibrary);
    expect(zeroTrust.controls[0].requires).toEqual([]);
    const proposed: Plan = {
      ...zeroTrust,
      proposals: [{ ...bank.proposals[0], controls: [{ control: 'zero-trust-access', startYear: 1 }] }],
    };
    expect(withControls(zeroTrust, ['mfa'], englishLibrary).controls[0].requires).toEqual(['mfa']);
    // A proposal that was valid stays so.
    const kept = withControls(proposed, ['mfa'], englishLibrary);
    expect(kept.controls[0].requires).toEqual([]);
    expect(resolvePlan(kept).ok).toBe(true);
    const shielded = withControls(empty, ['legacy-shielding'], englishLibrary);
    const both = withControls(shielded, ['legacy-replacement'], englishLibrary);
    expect(both.controls.map(({ excludes }) => excludes)).toEqual([['legacy-replacement'], ['legacy-shielding']]);
  });

  it('exposes no records where none of its kind are held', () => {
    const hospital = made('regional-hospital', 'en-US', englishLibrary);
    expect(withThreats(hospital, ['card-skimming'], englishLibrary).scenarios.at(-1)!.recordsExposed).toBeUndefined();
    const without = produce(bank, (draft) => removeScenario(draft as Plan, 'card-skimming'));
    const again = withThreats(without, ['card-skimming'], englishLibrary).scenarios.at(-1)!;
    expect(again.recordsExposed?.types).toEqual(['cards']);
  });

  it('follows the law of the organisation’s country, whatever the locale', () => {
    const german = { ...bank, currency: 'EUR', organization: { ...bank.organization, country: 'DE' } };
    const lost = (plan: Plan) => withThreats({ ...plan, scenarios: [] }, ['ransomware'], englishLibrary).scenarios[0];
    expect(lost(german).losses.map(({ rule }) => rule)).toContain('gdpr-security');
    expect(lost(bank).losses.map(({ rule }) => rule)).not.toContain('gdpr-security');
    const ransom = (plan: Plan) =>
      (lost(plan).losses.find(({ id }) => id === 'ransom')!.amount as { high: number }).high;
    expect(ransom(german) / ransom(bank)).toBeGreaterThan(0.85);
    expect(ransom(german)).toBeLessThan(ransom(bank) * 1.05);
  });

  it('says so where its amounts could not be converted', () => {
    const swiss = { ...bank, currency: 'CHF', controls: [], proposals: [], chosenProposal: null };
    expect(withControls(swiss, ['mfa'], englishLibrary).controls[0].note).toMatch(/coverage.*US dollars/);
    expect(withControls({ ...swiss, currency: 'USD' }, ['mfa'], englishLibrary).controls[0].note).not.toMatch(
      /US dollars/,
    );
    expect(withThreats({ ...swiss, scenarios: [] }, ['ransomware'], german).scenarios[0].note).toMatch(/US-Dollar/);
  });

  it('fits a plan with nothing in it', () => {
    const reading = readPlan({ format: 'boardcase-plan', version: 1, name: 'Empty', currency: 'USD', scenarios: [] });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const threats = withThreats(reading.plan, threatsOnOffer(reading.plan), englishLibrary);
    const whole = withControls(threats, controlsOnOffer(threats), englishLibrary);
    expect(resolved(whole).controls).toHaveLength(controlLibrary.length);
    expect(baselineMoments(resolved(whole)).meanAnnualLoss).toBeGreaterThan(0);
  });
});
