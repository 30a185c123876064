import { attractivenessFactor } from '#models/plan/attractiveness';
import { mostEventsPerYear } from '#models/plan/loss-form';
import { mostProbable } from '#models/plan/natural-end';
import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Distribution, distributionOf, distributionWithin, rawMoment } from '#models/probability/distribution';
import { expectation, type Nodes, pairNodes, splitNodesOf } from '#models/probability/quadrature';
import { rateOfProbability } from './annual-probability';
import type { DriverFactor } from './drivers';
import { withoutPopulationsControls } from './population';

/** Loss event frequency of a scenario in events per year: [rate, or that of a probability] × susceptibility × factor. */
export interface Frequency {
  estimate: Distribution;
  /** The estimate is the probability of at least one event in a year. */
  isProbability: boolean;
  /** Variance of the yearly factor on all frequencies, which decides what rate a probability means. */
  commonCause: number;
  susceptibility: Distribution;
  /** Drivers, what the population behind the estimate owes to its controls, and, where switched on, the attraction of the records' resale value. */
  factor: number;
}

/** The scenario's frequency in year 1, before any control. */
export function frequencyOf(plan: ResolvedPlan, scenario: ResolvedScenario, driver: DriverFactor): Frequency {
  const { frequency, susceptibility } = scenario;
  const isProbability = typeof frequency === 'object' && 'annualProbability' in frequency;
  return {
    estimate: isProbability
      ? distributionWithin(frequency.annualProbability as number, mostProbable)
      : distributionOf(frequency as number, mostEventsPerYear),
    isProbability,
    commonCause: plan.commonCause.variance,
    susceptibility: distributionWithin(susceptibility, 1),
    factor:
      driver.frequency *
      withoutPopulationsControls(scenario) *
      (scenario.recordsExposed ? attractivenessFactor(plan) : 1),
  };
}

/** Quadrature nodes of λ. */
export function rateNodes({ estimate, isProbability, commonCause, susceptibility, factor }: Frequency): Nodes {
  const base = splitNodesOf(estimate);
  const scale = (x: number) => factor * (isProbability ? rateOfProbability(x, commonCause) : x);
  return pairNodes(base, splitNodesOf(susceptibility), (x, s) => scale(x) * s);
}

/** E[λ] and E[λ²]: in closed form for rates, by quadrature for probabilities. */
export function rateMoments(frequency: Frequency): { mean: number; square: number } {
  const { estimate, isProbability, commonCause, susceptibility, factor } = frequency;
  const base = (k: 1 | 2) =>
    isProbability
      ? expectation(splitNodesOf(estimate), (p) => rateOfProbability(p, commonCause) ** k)
      : rawMoment(estimate, k);
  return {
    mean: factor * base(1) * rawMoment(susceptibility, 1),
    square: factor * factor * base(2) * rawMoment(susceptibility, 2),
  };
}
