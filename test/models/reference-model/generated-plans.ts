import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';
import { mulberry32 } from '../../support/mulberry32';
import { controlFeatures } from './control-features';
import { frequencyFeatures } from './frequency-features';
import { lossFeatures } from './loss-features';
import { moneyFeatures } from './money-features';
import { type Feature, plainPlan } from './plain-plan';

/** What each feature of the model changes in a plan. */
export const features: Record<string, Feature> = {
  ...frequencyFeatures,
  ...lossFeatures,
  ...controlFeatures,
  ...moneyFeatures,
};

const names = Object.keys(features);

/** Every feature alone, and every two of them. */
export const combinations: string[][] = names.flatMap((one, i) => [
  [one],
  ...names.slice(i + 1).map((other) => [one, other]),
]);

/** The plan file with these features, its numbers by the seed. */
export function draftWith(on: readonly string[], seed: number): PlanInput {
  const u = mulberry32(seed);
  for (let i = 0; i < 8; i++) u();
  const between = (low: number, high: number) => low + (high - low) * u();
  const range = (low: number, high: number) => ({ kind: 'range' as const, low, likely: between(low, high), high });
  const draft = plainPlan({ between, range });
  for (const name of on) features[name](draft, { between, range });
  return draft;
}

/** The same with numbers only. */
export function generatedPlan(on: readonly string[], seed: number): ResolvedPlan {
  const reading = readPlan(draftWith(on, seed));
  if (!reading.ok) throw new Error(`${on.join(' and ')}: ${JSON.stringify(reading.problems)}`);
  return reading.resolved;
}
