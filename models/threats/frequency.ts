import { attractivenessFactor } from '#models/plan/attractiveness';
import { mostEventsPerYear } from '#models/plan/loss-form';
import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Distribution, distributionOf, rawMoment } from '#models/probability/distribution';
import { log } from '#models/probability/elementary';
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
