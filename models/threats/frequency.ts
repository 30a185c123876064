import { mostEventsPerYear } from '#models/plan/loss-form';
import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Distribution, distributionOf, meanOf, rawMoment } from '#models/probability/distribution';
import { exp, log } from '#models/probability/elementary';
import { expectation, type Nodes, nodesOf, pairNodes } from '#models/probability/quadrature';
import type { DriverFactor } from './drivers';

/** Largest annual probability taken at face value; 1 would need an infinite rate. */
const mostProbable = 0.999999;

/** Loss event frequency of a scenario in events per year: [rate or −ln(1 − p)] × susceptibility × factor. */
export interface Frequency {
  estimate: Distribution;
  /** The estimate is the probability of at least one event in a year. */
  isProbability: boolean;
  susceptibility: Distribution;
  /** Drivers and, where switched on, the attraction of the records' resale value. */
  factor: number;
}

/** Resale value of everything held, at mean prices: the attacker's prize (docs/models.md, "Record resale value"). */
export function heldResaleValue(plan: ResolvedPlan): number {
  return plan.records.reduce((sum, type) => sum + type.count * meanOf(distributionOf(type.resalePrice)), 0);
}

/**
 * Factor on the frequency of scenarios that expose records: (prize / reference prize)^elasticity where the plan
 * switches it on, else 1. The elasticity is the user's assumption: no study measures it.
 */
export function attractivenessFactor(plan: ResolvedPlan): number {
  const { enabled, elasticity, referencePrize } = plan.resale.attractiveness;
  const prize = enabled ? heldResaleValue(plan) : 0;
  return prize > 0 && referencePrize > 0 ? exp(elasticity * log(prize / referencePrize)) : 1;
}

/** The scenario's frequency in year 1, before any control. */
export function frequencyOf(plan: ResolvedPlan, scenario: ResolvedScenario, driver: DriverFactor): Frequency {
  const { frequency, susceptibility } = scenario;
  const isProbability = typeof frequency === 'object' && 'annualProbability' in frequency;
  return {
    estimate: isProbability
      ? distributionOf(frequency.annualProbability as number, mostProbable)
      : distributionOf(frequency as number, mostEventsPerYear),
    isProbability,
    susceptibility: distributionOf(susceptibility, 1),
    factor: driver.frequency * (scenario.recordsExposed ? attractivenessFactor(plan) : 1),
  };
}

/** λ of a probability of at least one event: −ln(1 − p). */
const rateOfProbability = (p: number): number => -log(1 - p);

/** Quadrature nodes of λ. */
export function rateNodes({ estimate, isProbability, susceptibility, factor }: Frequency): Nodes {
  const base = nodesOf(estimate);
  const scale = (x: number) => factor * (isProbability ? rateOfProbability(x) : x);
  return pairNodes(base, nodesOf(susceptibility), (x, s) => scale(x) * s);
}

/** E[λ] and E[λ²]: in closed form for rates, by quadrature for probabilities. */
export function rateMoments(frequency: Frequency): { mean: number; square: number } {
  const { estimate, isProbability, susceptibility, factor } = frequency;
  const base = (k: 1 | 2) =>
    isProbability ? expectation(nodesOf(estimate), (p) => rateOfProbability(p) ** k) : rawMoment(estimate, k);
  return {
    mean: factor * base(1) * rawMoment(susceptibility, 1),
    square: factor * factor * base(2) * rawMoment(susceptibility, 2),
  };
}
