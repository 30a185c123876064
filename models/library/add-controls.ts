import type { ControlInput } from '#models/library/controls/effects';
import { controlLibrary } from '#models/library/controls/index';
import { inLanguage, type LibraryWords } from '#models/library/text/text';
import { controlSchema } from '#models/plan/control';
import type { Plan } from '#models/plan/schema';
import { planMarket, sayingUnconverted } from './plan-market';
import { fittedControl } from './presets/fitted-control';
import { controlIn } from './presets/market';

type Control = Plan['controls'][number];

const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));

/** Ids of the library's controls that the plan does not have, in the library's order. */
export function controlsOnOffer(plan: Plan): string[] {
  const there = idsOf(plan.controls);
  return controlLibrary.map(({ id }) => id).filter((id) => !there.has(id));
}

/** A control of the library in the plan's currency and words, with effects on its scenarios and ties to these controls. */
export function controlFor(
  plan: Plan,
  control: ControlInput,
  words: LibraryWords,
  controls: ReadonlySet<string> = idsOf(plan.controls),
): Control {
  const fitted = fittedControl(controlIn(planMarket(plan), control), idsOf(plan.scenarios), controls);
  return controlSchema.parse(inLanguage(sayingUnconverted<ControlInput>(plan, fitted), words));
}

/**
 * Adds controls of the library as candidates in no proposal; those the plan has already are passed over. Ties of the
 * plan's own library controls to the new ones come along, except that a control in a proposal does not begin to require
 * one that is not in it. Changes the draft it is given.
 */
export function addControls(plan: Plan, ids: readonly string[], words: LibraryWords): void {
  const added = new Set(controlsOnOffer(plan).filter((id) => ids.includes(id)));
  const present = new Set([...idsOf(plan.controls), ...added]);
  const proposed = new Set(plan.proposals.flatMap(({ controls }) => controls.map(({ control }) => control)));
  const missing = (listed: readonly string[] = [], own: readonly string[]) =>
    listed.filter((id) => added.has(id) && !own.includes(id));
  for (const own of plan.controls) {
    const known = controlLibrary.find(({ id }) => id === own.id);
    if (!known) continue;
    own.excludes.push(...missing(known.excludes, own.excludes));
    if (!proposed.has(own.id)) own.requires.push(...missing(known.requires, own.requires));
  }
  for (const control of controlLibrary)
    if (added.has(control.id)) plan.controls.push(controlFor(plan, control, words, present));
}
