import type { ResolvedEstimate, ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Law, lawOf, lawOfShare } from './law';

/** A factor on a rate or a magnitude that follows from an uncertain strength; `name` tells which are one and the same. */
export interface DriverLaw {
  name: string;
  strength: Law;
  factor(strength: number): number;
}

/** What the rate of a scenario's incidents is made of: rate(base) × susceptibility × fixed × the drivers' factors. */
export interface RateLaw {
  base: Law;
  rate(base: number): number;
  susceptibility: Law;
  fixed: number;
  drivers: DriverLaw[];
}

/** Drivers on the frequency or magnitude of a scenario; rows that name it and rows for all both act. */
export function driversOn(plan: ResolvedPlan, scenario: string, on: 'frequency' | 'magnitude'): DriverLaw[] {
  return plan.drivers
    .filter(({ enabled }) => enabled)
    .flatMap(({ id, exposure, neutral, response, effects }) =>
      effects.flatMap((effect, row) => {
        if (effect.on !== on || (effect.scenario !== '*' && effect.scenario !== scenario)) return [];
        const factor = (s: number) =>
          response === 'elasticity' ? (exposure / neutral) ** s : (1 + exposure * (s - 1)) / (1 + neutral * (s - 1));
        return [
          { name: `${id}/${row}`, strength: lawOf(effect.strength), factor: (s: number) => Math.min(1000, factor(s)) },
        ];
      }),
    );
}

/** Whether what a driver makes of a scenario is one unknown truth for the whole path. */
export const isTruth = (plan: ResolvedPlan, { strength }: DriverLaw): boolean =>
  plan.simulation.unknownFrequencies === 'perPath' && !strength.isCertain;

/** A driver's mean factor. */
export const meanFactor = ({ strength, factor }: DriverLaw): number => strength.mean(factor);

/** Resale value of everything held, at mean prices. */
export const heldValue = (plan: ResolvedPlan): number =>
  plan.records.reduce((sum, { count, resalePrice }) => sum + count * lawOf(resalePrice).mean(), 0);

/** docs/models.md, "How often", "Controls that everyone has" and "Resale value". */
export function rateOf(plan: ResolvedPlan, scenario: ResolvedScenario): RateLaw {
  const { frequency, susceptibility, population, recordsExposed } = scenario;
  const { enabled, elasticity, referencePrize } = plan.resale.attractiveness;
  const prize = heldValue(plan);
  const isAttractive = enabled && recordsExposed && prize > 0 && referencePrize > 0;
  const fixed = population.reduce(
    (product, { prevalence, prevents }) => product / (1 - prevalence * prevents),
    isAttractive ? (prize / referencePrize) ** elasticity : 1,
  );
  const { variance: v } = plan.commonCause;
  const isProbability = typeof frequency === 'object' && 'annualProbability' in frequency;
  return {
    base: isProbability
      ? lawOf(frequency.annualProbability as ResolvedEstimate, 0.999999)
      : lawOf(frequency as ResolvedEstimate, Number.POSITIVE_INFINITY, 10_000),
    rate: (x) => (!isProbability ? x : v > 0 ? Math.min(10_000, ((1 - x) ** -v - 1) / v) : -Math.log(1 - x)),
    susceptibility: lawOfShare(susceptibility),
    fixed,
    drivers: driversOn(plan, scenario.id, 'frequency'),
  };
}
