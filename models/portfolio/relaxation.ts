import { countLimit } from './count-limit';
import { type Domains, mayChoose, mayOmit } from './domains';
import { narrow, nextPrice, openBracket } from './price-bracket';
import type { PortfolioProblem } from './problem';
import { createRelaxedLoss, type RelaxedPoint } from './relaxed-loss';

export interface Relaxation {
  /** Lower bound of the objective over every choice of the branch. */
  bound: number;
  /** By how much the bound rises at least when an option is forced; option-major. */
  optionRise: Float64Array;
  /** The same when a control is left out; 0 where it already may not be chosen. */
  omitRise: Float64Array;
  point: RelaxedPoint;
}

/** Share of the distance between bound and cutoff that is not worth more work. */
const PRECISION = 0.02;
const FINEST = 1e-12;
const PRICE_STEPS = 12;
const LEVEL_STEPS = 6;
const BISECTIONS = 40;

/**
 * Lower bounds by convex relaxation. With shares 0 ≤ x ≤ 1 in place of choices the loss Σ w·exp(−Σ r·x) is convex (an
 * overlap set's strongest member is relaxed to a linear bound, see overlap-relaxation.ts).
 * The caps are priced (Lagrange); what is left is minimised control by control with Newton steps, and the tangent at
 * the point reached bounds the objective from below whether or not the minimum was reached: by convexity
 * f(x) ≥ f(x̂) + f′(x̂)(x − x̂), and the least of the right side over the branch falls apart into one minimum per control.
 * Where it is to stop, the bound is that of the point reached.
 * Source: Lagrangian relaxation as in Fisher, Management Science 27 (1981); tangent bound as in Frank and Wolfe (1956).
 */
export function createRelaxation(problem: PortfolioProblem, shouldStop: () => boolean = () => false) {
  const { terms, firstOption, cost, controls } = problem;
  const options = problem.controlOf.length;
  const rows = problem.usage.length + 1;
  /** The caps' rows, and a last one that counts controls. */
  const usage = [...problem.usage, new Float64Array(options).fill(1)];
  const cap = Float64Array.of(...problem.cap, 0);
  const counting = rows - 1;
  const slope = new Float64Array(options);
  const { left, place, slopeOf, minimise, adaptLevels } = createRelaxedLoss(problem, usage, shouldStop);

  /** The tangent bound at the point, into `into`; returns the bound. */
  function tangent(domains: Domains, point: RelaxedPoint, into: Pick<Relaxation, 'optionRise' | 'omitRise'>): number {
    let bound = 0;
    for (let term = 0; term < terms; term++) bound += left[term];
    for (let row = 0; row < rows; row++) if (point.price[row] > 0) bound -= point.price[row] * cap[row];
    for (let control = 0; control < controls; control++) {
      const first = firstOption[control];
      const end = firstOption[control + 1];
      let least = mayOmit(domains[control]) ? 0 : Number.POSITIVE_INFINITY;
      for (let option = first; option < end; option++) {
        const free = slopeOf(option, null);
        let priced = free;
        for (let row = 0; row < rows; row++) priced += point.price[row] * usage[row][option];
        slope[option] = free;
        into.optionRise[option] = priced;
        // The tangent's constant: f(x̂) − f′(x̂)·x̂, the linear costs cancelling out.
        bound += point.share[option] * (cost[option] - free);
        if (mayChoose(domains[control], option - first) && priced < least) least = priced;
      }
      bound += least;
      for (let option = first; option < end; option++) into.optionRise[option] -= least;
      into.omitRise[control] = -least;
    }
    return bound;
  }

  /** Change of the tangent bound per unit of one cap's price: what the least choices use, less the cap. */
  function excess(domains: Domains, point: RelaxedPoint, row: number, price: number): number {
    let used = -cap[row];
    for (let control = 0; control < controls; control++) {
      let least = mayOmit(domains[control]) ? 0 : Number.POSITIVE_INFINITY;
      let uses = 0;
      const first = firstOption[control];
      for (let option = first; option < firstOption[control + 1]; option++) {
        if (!mayChoose(domains[control], option - first)) continue;
        let priced = slope[option] + price * usage[row][option];
        for (let other = 0; other < rows; other++) {
          if (other !== row) priced += point.price[other] * usage[other][option];
        }
        if (priced < least) {
          least = priced;
          uses = usage[row][option];
        }
      }
      used += uses;
    }
    return used;
  }

  /** The price of one cap that makes the tangent bound highest, within [low, high]. */
  function tangentPrice(domains: Domains, point: RelaxedPoint, row: number, low: number, high: number): number {
    if (excess(domains, point, row, low) <= 0) return low;
    let top = high;
    if (top === Number.POSITIVE_INFINITY) {
      top = Math.max(low * 2, 1e-3);
      while (excess(domains, point, row, top) > 0 && top < 1e12) top *= 4;
    }
    let bottom = low;
    for (let step = 0; step < BISECTIONS && top - bottom > 1e-9 * top; step++) {
      const middle = (bottom + top) / 2;
      if (excess(domains, point, row, middle) > 0) bottom = middle;
      else top = middle;
    }
    return top;
  }

  function used(point: RelaxedPoint, row: number): number {
    let sum = 0;
    for (let option = 0; option < options; option++) sum += point.share[option] * usage[row][option];
    return sum;
  }

  /** The row among `from` … `to` − 1 whose price fits its use least: overdrawn, or priced but not used up. */
  function misprized(point: RelaxedPoint, from: number, to: number, slack: number): number {
    let worst = -1;
    let most = 1e-7;
    let unused = 0;
    let overdrawn = false;
    for (let row = from; row < to; row++) {
      const over = used(point, row) - cap[row];
      if (over > 1e-7 * cap[row]) overdrawn = true;
      else unused -= point.price[row] * over;
      const misfit = (over > 0 ? over : point.price[row] > 0 ? -over : 0) / (cap[row] + FINEST);
      if (misfit > most) {
        most = misfit;
        worst = row;
      }
    }
    // Within the caps, what the prices leave unused is all that better prices could add to the bound.
    return !overdrawn && unused <= slack ? -1 : worst;
  }

  /** Improves the prices of some rows, keeping the best tangent met in `best`. */
  function price(domains: Domains, best: Relaxation, from: number, to: number, cutoff: number, effort: number): void {
    const { point } = best;
    let bracket = openBracket(-1);
    for (let step = 0; step < PRICE_STEPS * effort; step++) {
      const distance = Number.isFinite(cutoff) && best.bound > Number.NEGATIVE_INFINITY ? cutoff - best.bound : 0;
      const tolerance = Math.max(FINEST * Math.abs(best.bound), PRECISION * distance, 0);
      minimise(domains, point, Number.isFinite(tolerance) ? tolerance : 0);
      const bound = tangent(domains, point, trial);
      if (bound > best.bound) {
        best.bound = bound;
        best.optionRise.set(trial.optionRise);
        best.omitRise.set(trial.omitRise);
      }
      if (best.bound >= cutoff || shouldStop()) return;
      const levelling = step < LEVEL_STEPS * effort && adaptLevels(point, 1 / (1 + 0.25 * step));
      const row = misprized(point, from, to, PRECISION * (cutoff - best.bound));
      if (row < 0 && !levelling) return;
      if (row < 0) continue;
      if (row !== bracket.row) bracket = openBracket(row);
      narrow(bracket, point.price[row], used(point, row) - cap[row]);
      const { low, high, over, under } = bracket;
      if (high < Number.POSITIVE_INFINITY) {
        const promise = (high - low) * Math.max(over || under, under || over);
        if (high - low <= 1e-6 * high || promise <= PRECISION * (cutoff - best.bound)) {
          if (!levelling) return;
          bracket = openBracket(row);
          continue;
        }
      }
      point.price[row] = nextPrice(bracket, tangentPrice(domains, point, row, low, high));
    }
  }

  const trial: Pick<Relaxation, 'optionRise' | 'omitRise'> = {
    optionRise: new Float64Array(options),
    omitRise: new Float64Array(controls),
  };

  /**
   * Bounds a branch from below, starting from `point` (which it changes), and stops as soon as the bound reaches
   * `cutoff`. `effort` multiplies how long prices are improved. First the caps are priced; where that leaves more
   * controls taken in sum than there is room for, their number is priced instead, which is the stronger bound where
   * costs are nearly equal.
   */
  function solve(domains: Domains, point: RelaxedPoint, cutoff: number, effort: number): Relaxation {
    const best: Relaxation = {
      bound: Number.NEGATIVE_INFINITY,
      optionRise: new Float64Array(options),
      omitRise: new Float64Array(controls),
      point,
    };
    place(domains, point);
    cap[counting] = countLimit(problem, domains);
    const prices = point.price.slice();
    point.price[counting] = 0;
    price(domains, best, 0, counting, cutoff, effort);
    if (best.bound >= cutoff || used(point, counting) <= cap[counting] + 1e-6) return best;

    const capPrices = point.price.slice();
    point.price.fill(0);
    point.price[counting] = prices[counting];
    price(domains, best, counting, rows, cutoff, effort);
    capPrices[counting] = point.price[counting];
    point.price.set(capPrices);
    return best;
  }

  return { solve };
}
