import { aggregateMasses } from './aggregate-transform';
import { meanLoss } from './exact-grid';
import type { ExactScenario } from './exact-plan';
import type { Pieces } from './quantile-table';

/** Points of the grid on which the parts of one event are added up. */
const points = 16_384;

/** E[min(X, a)] of a distribution in pieces, each even between its ends. */
function limitedPieces({ from, to, mass }: Pieces, a: number): number {
  let mean = 0;
  for (let i = 0; i < mass.length; i++) {
    const [low, high] = [Math.min(from[i], to[i]), Math.max(from[i], to[i])];
    if (high <= a) mean += (mass[i] * (low + high)) / 2;
    else if (low >= a) mean += mass[i] * a;
    else mean += mass[i] * (a - (a - low) ** 2 / (2 * (high - low)));
  }
  return mean;
}

/**
 * The limited expected value E[min(X, a)] of the loss X of one event (Klugman, Panjer and Willmot, "Loss Models"): exact for
 * one loss part; several independent ones are added up on a grid that ends at `a`, by discretised severities that keep
 * their means and the fast Fourier transform. E[X] where `a` is beyond any loss.
 */
export function limitedSeverity(scenario: ExactScenario, a: number): number {
  const { parts } = scenario;
  if (a <= 0) return 0;
  if (parts.length === 1) return parts[0].chance * limitedPieces(parts[0].pieces, a);
  const most = parts.reduce((sum, { pieces }) => sum + largest(pieces), 0);
  if (a >= most) return meanLoss({ ...scenario, meanCount: 1 });
  const one = { ...scenario, counts: { probabilities: Float64Array.of(0, 1) } };
  const h = a / points;
  // Half of the grid lies beyond: what wraps round its end must not fall into the layer.
  const masses = aggregateMasses([one], 0, h, 2 * points);
  let [mean, beyond] = [0, 1];
  for (let k = 0; k < points; k++) {
    mean += masses[k] * k * h;
    beyond -= masses[k];
  }
  return mean + Math.max(0, beyond) * a;
}

/** The largest loss that pieces reach. */
const largest = ({ from, to }: Pieces): number => from.reduce((most, low, i) => Math.max(most, low, to[i]), 0);
