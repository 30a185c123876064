import { greatestFactor } from '#models/plan/greatest-factor';
import type { ResolvedPlan } from '#models/plan/resolved';
import { type Distribution, distributionOf, meanOf } from '#models/probability/distribution';
import { exp, log } from '#models/probability/elementary';
import { expectation, nodesOf } from '#models/probability/quadrature';

export type ResolvedDriver = ResolvedPlan['drivers'][number];

/** A factor that nobody knows, one truth per path; known to all scenarios that it acts on by its name. */
export interface UncertainFactor {
  name: string;
  strength: Distribution;
  /** The factor at a strength. */
  at(strength: number): number;
  /** What the factor follows from, for caches: equal texts and strengths have equal factors. */
  key: string;
  /** It acts on every scenario alike. */
  isShared: boolean;
  mean: number;
}

/** Factors by which exposure drivers multiply one scenario's event frequency and loss magnitude; 1 is neutral. */
export interface DriverFactor {
  /** Mean of the product of those that are certain, or count with their mean. */
  frequency: number;
  /** Those on the frequency that enter with their spread. */
  uncertain: UncertainFactor[];
  /** The same on what an incident costs. */
  magnitude: number;
  uncertainMagnitude: UncertainFactor[];
}

/** x^e for x ≥ 0, the same to the last bit in every engine, which Math.pow is not. */
const power = (x: number, e: number) => (e === 0 ? 1 : exp(e * log(x)));
const asShare = (x: number) => Math.min(1, Math.max(0, x));

/**
 * The factor of one driver at a given strength, 1 at its neutral exposure.
 * `relativeRisk`: share p of the organisation bears RR times the risk of the rest, against a share p₀ in the
 * estimates' population: (1 + p(RR−1)) / (1 + p₀(RR−1)), the ratio of two population means (Levin's attributable
 * risk, 1953). `elasticity`: (x/x₀)^e. Where the neutral point leaves no risk to compare with, the factor is 1.
 */
export function driverFactor(
  driver: Pick<ResolvedDriver, 'exposure' | 'neutral' | 'response'>,
  strength: number,
): number {
  const { exposure, neutral } = driver;
  if (driver.response === 'elasticity') return neutral > 0 ? power(exposure / neutral, strength) : 1;
  const standard = 1 + asShare(neutral) * (strength - 1);
  return standard > 0 ? (1 + asShare(exposure) * (strength - 1)) / standard : 1;
}

/**
 * E[factor] of a driver over its uncertain strength, which is not the factor at the mean strength: E[(x/x₀)^e] is more
 * than (x/x₀)^E[e]. By quadrature, each factor at most `greatestFactor`; that at the mean where the factor is linear.
 */
function meanDriverFactor(driver: ResolvedDriver, strength: ResolvedDriver['effects'][number]['strength']): number {
  const distribution = distributionOf(strength);
  const isLinear = driver.response === 'relativeRisk' && driver.neutral === 0;
  if (distribution.kind === 'constant' || isLinear || driver.exposure === driver.neutral)
    return driverFactor(driver, meanOf(distribution));
  return expectation(nodesOf(distribution), (value) => Math.min(greatestFactor, driverFactor(driver, value)));
}

/** Whether a driver's factor depends on the strength that is not known. */
const isUncertain = ({ exposure, neutral }: ResolvedDriver, strength: Distribution): boolean =>
  strength.kind !== 'constant' && exposure !== neutral;

/**
 * For every scenario of the plan, by its id: what all enabled drivers that act on it multiply by (1 where none does). An
 * effect on scenario `*` acts on all. Where frequencies are one unknown truth per path, so is each uncertain strength;
 * elsewhere drivers count with their mean factor.
 */
export function driverFactors(plan: ResolvedPlan): Record<string, DriverFactor> {
  const perPath = plan.simulation.unknownFrequencies === 'perPath';
  const acting = plan.drivers
    .filter((driver) => driver.enabled)
    .flatMap((driver) =>
      driver.effects.map((effect, row) => {
        const strength = distributionOf(effect.strength);
        return { driver, effect, row, strength, isSpread: perPath && isUncertain(driver, strength) };
      }),
    );
  const factorsOf = (scenario: string): DriverFactor => {
    const own = acting.filter(({ effect }) => effect.scenario === scenario || effect.scenario === '*');
    const factors = (on: 'frequency' | 'magnitude'): { mean: number; uncertain: UncertainFactor[] } => {
      const rows = own.filter(({ effect }) => effect.on === on);
      return {
        mean: rows
          .filter(({ isSpread }) => !isSpread)
          .reduce((product, { driver, effect }) => product * meanDriverFactor(driver, effect.strength), 1),
        uncertain: rows
          .filter(({ isSpread }) => isSpread)
          .map(({ driver, effect, row, strength }) => ({
            name: `driver ${JSON.stringify([driver.id, effect.scenario, row])}`,
            strength,
            at: (value) => Math.min(greatestFactor, driverFactor(driver, value)),
            key: JSON.stringify([driver.exposure, driver.neutral, driver.response]),
            isShared: effect.scenario === '*',
            mean: meanDriverFactor(driver, effect.strength),
          })),
      };
    };
    const [frequency, magnitude] = [factors('frequency'), factors('magnitude')];
    return {
      frequency: frequency.mean,
      uncertain: frequency.uncertain,
      magnitude: magnitude.mean,
      uncertainMagnitude: magnitude.uncertain,
    };
  };
  return Object.fromEntries(plan.scenarios.map(({ id }) => [id, factorsOf(id)]));
}
