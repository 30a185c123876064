import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftWith, features } from './generated-plans';

/** Fields by which no loss and no return is worked out, by their beginning or their last name. */
const words = 'id name description source note link date checked pushback reason frameworks kind locale'.split(' ');
const besides = [
  'format version currency report actuals chosenProposal simulation.seed simulation.years',
  // Added up or set side by side, not modelled.
  'budget.securityShare budget.itGrowth budget.commitments budget.securityLines',
  // Facts that formulas and ready-made plans take up.
  'organization.industry organization.country organization.endpointsPastEndOfLife organization.untrainedStaff',
  'organization.serversPastEndOfLife organization.medicalDevicesPastEndOfLife organization.thirdParties',
  'organization.remoteSessionsUnmonitored',
  // Rules for choosing among controls: the optimiser's own tests.
  'controls.mustHave controls.excludes',
]
  .join(' ')
  .split(' ');

/** The fields that are set, as `scenarios.losses.cap`: an estimate or a formula is one, lists are without their places. */
function fieldsIn(value: unknown, at: string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsIn(one, at));
  const isWhole = typeof value !== 'object' || value === null || 'formula' in value;
  const isEstimate =
    !isWhole &&
    'kind' in value &&
    ['constant', 'range', 'interval', 'quantiles', 'truncatedLognormal'].includes(String(value.kind));
  if (isWhole || isEstimate) return [at.join('.')];
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('x-') && !words.includes(key))
    .flatMap(([key, inner]) => fieldsIn(inner, [...at, key]));
}

test('every field that a figure rests on is switched on in some generated plan', () => {
  // It has every field of a plan.
  const all = JSON.parse(
    readFileSync(new URL('../../conformance/frozen/plan-v2.boardcase.json', import.meta.url), 'utf8'),
  );
  const generated = new Set(Object.keys(features).flatMap((name) => fieldsIn(draftWith([name], 1))));
  const missing = [...new Set(fieldsIn(all))].filter(
    (field) => !generated.has(field) && !besides.some((room) => field === room || field.startsWith(`${room}.`)),
  );
  expect(missing).toEqual([]);
});
