import { controlLibrary } from '#models/library/controls/index';
import { inLanguage, type LibraryWords } from '#models/library/text/text';
import { type ThreatId, threatLibrary } from '#models/library/threats/index';
import type { ThreatSetting } from '#models/library/threats/setting';
import { driverSchema } from '#models/plan/driver';
import { checkFormula } from '#models/plan/evaluate';
import { scenarioSchema } from '#models/plan/scenario';
import type { Plan } from '#models/plan/schema';
import { controlFor } from './add-controls';
import { planMarket, sayingUnconverted } from './plan-market';
import { populationOf } from './population';
import { drivers } from './presets/drivers';

type Scenario = Plan['scenarios'][number];

/** Kind of record that holds payment cards in ready-made plans; every other is about people. */
const cardType = 'cards';

/** Ids of the library's threats that the plan does not have, in the library's order. */
export function threatsOnOffer(plan: Plan): ThreatId[] {
  const there = new Set(plan.scenarios.map(({ id }) => id));
  return (Object.keys(threatLibrary) as ThreatId[]).filter((id) => !there.has(id));
}

/** The organisation as the plan describes it; a revenue that cannot be worked out counts as none. */
function settingOf(plan: Plan): ThreatSetting {
  const { industry, annualRevenue: revenue } = plan.organization;
  const computed = typeof revenue === 'number' ? null : checkFormula(revenue.formula, plan);
  const annualRevenue = typeof revenue === 'number' ? revenue : computed?.ok ? computed.value : 0;
  const { perDollar, isEuropean, country } = planMarket(plan);
  const types = plan.records.map(({ id }) => id);
  const people = types.filter((id) => id !== cardType);
  const cards = types.filter((id) => id === cardType);
  return { industry, annualRevenue, perDollar, isEuropean, country, people, cards };
}

/** A threat of the library sized for the plan's organisation, in its currency and words. */
export function threatFor(plan: Plan, id: ThreatId, words: LibraryWords): Scenario {
  return scenarioSchema.parse(
    inLanguage(sayingUnconverted(plan, { ...threatLibrary[id](settingOf(plan)), population: populationOf(id) }), words),
  );
}

/** Adds to `own`, by scenario, the library's effects on scenarios just added that are not among them. */
function addEffects<Effect extends { scenario: string }>(own: Effect[], library: Effect[], added: ReadonlySet<string>) {
  const acted = new Set(own.map(({ scenario }) => scenario));
  own.push(...library.filter(({ scenario }) => added.has(scenario) && !acted.has(scenario)));
}

/**
 * Adds threats of the library; those the plan has already are passed over. What the library's controls and exposure
 * drivers in the plan do to the new threats comes along, as if they had been in the plan from the start: a threat is
 * sized before any control. Changes the draft it is given.
 */
export function addThreats(plan: Plan, ids: readonly ThreatId[], words: LibraryWords): void {
  const added = new Set<string>(threatsOnOffer(plan).filter((id) => ids.includes(id)));
  for (const id of threatsOnOffer(plan)) if (added.has(id)) plan.scenarios.push(threatFor(plan, id, words));
  for (const own of plan.controls) {
    const known = controlLibrary.find(({ id }) => id === own.id);
    if (known) addEffects(own.effects, controlFor(plan, known, words).effects, added);
  }
  for (const own of plan.drivers) {
    const known = drivers().find(({ id }) => id === own.id);
    if (known) addEffects(own.effects, driverSchema.parse(inLanguage(known, words)).effects, added);
  }
}
