import { attractivenessFactor } from '#models/plan/attractiveness';
import { mostEventsPerYear } from '#models/plan/loss-form';
import { mostProbable } from '#models/plan/natural-end';
import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { type Distribution, distributionOf, distributionWithin, rawMoment } from '#models/probability/distribution';
import { expectation, type Nodes, nodesOf, pairNodes, splitNodesOf } from '#models/probability/quadrature';
import { rateOfProbability } from './annual-probability';
import type { DriverFactor, UncertainFactor } from './drivers';
import { withoutPopulationsControls } from './population';

/** Loss event frequency of a scenario in events per year: [rate, or that of a probability] × susceptibility × factor. */
export interface Frequency {
  estimate: Distribution;
  /** The estimate is the probability of at least one event in a year. */
  isProbability: boolean;
  /** Variance of the yearly factor on all frequencies, which decides what rate a probability means. */
  commonCause: number;
  susceptibility: Distribution;
  /**
   * Drivers that count with one factor, what the population behind the estimate owes to its controls, and, where switched
   * on, the attraction of the records' resale value.
   */
  factor: number;
  /** Drivers of uncertain strength, which multiply beside the factor. */
  uncertain: UncertainFactor[];
  /** What is not known is one truth for all years of a path; elsewhere it is drawn anew each year. */
  perPath: boolean;
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
    uncertain: driver.uncertain,
    perPath: plan.simulation.unknownFrequencies === 'perPath',
  };
}

/** Quantities that decide λ and are not known. */
export const unknownsOf = ({ estimate, susceptibility, uncertain }: Frequency): number =>
  [estimate, susceptibility, ...uncertain.map(({ strength }) => strength)].filter(({ kind }) => kind !== 'constant')
    .length;

/** Quadrature nodes of an uncertain factor. */
export function factorNodes({ strength, at }: UncertainFactor, fineness: 'fine' | 'coarse'): Nodes {
  const { values, weights } = nodesOf(strength, fineness);
  return { values: values.map(at), weights };
}

/** Quadrature nodes of λ: all pairs, of more than two unknowns those of drivers coarsely. */
export function rateNodes(frequency: Frequency): Nodes {
  const { estimate, isProbability, commonCause, susceptibility, factor, uncertain } = frequency;
  const base = splitNodesOf(estimate);
  const scale = (x: number) => factor * (isProbability ? rateOfProbability(x, commonCause) : x);
  const fineness = unknownsOf(frequency) > 2 ? 'coarse' : 'fine';
  return uncertain.reduce(
    (nodes, one) => pairNodes(nodes, factorNodes(one, fineness), (x, f) => x * f),
    pairNodes(base, splitNodesOf(susceptibility), (x, s) => scale(x) * s),
  );
}

/** E[F²] of an uncertain factor. */
export const squareOf = (factor: UncertainFactor): number => expectation(factorNodes(factor, 'fine'), (f) => f * f);

/** E[λ] and E[λ²]: in closed form for rates, by quadrature for probabilities and drivers. */
export function rateMoments(frequency: Frequency): { mean: number; square: number } {
  const { estimate, isProbability, commonCause, susceptibility, factor, uncertain } = frequency;
  const base = (k: 1 | 2) =>
    isProbability
      ? expectation(splitNodesOf(estimate), (p) => rateOfProbability(p, commonCause) ** k)
      : rawMoment(estimate, k);
  return {
    mean: uncertain.reduce((mean, one) => mean * one.mean, factor * base(1) * rawMoment(susceptibility, 1)),
    square: uncertain.reduce(
      (square, one) => square * squareOf(one),
      factor * factor * base(2) * rawMoment(susceptibility, 2),
    ),
  };
}
