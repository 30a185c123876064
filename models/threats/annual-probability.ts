import { mostEventsPerYear } from '#models/plan/loss-form';
import { exp, log } from '#models/probability/elementary';

/** (e^(v·x) − 1)/v, which is x for v = 0. */
const stretched = (x: number, v: number) =>
  v * x < 1e-5 ? x * (1 + ((v * x) / 2) * (1 + (v * x) / 3)) : (exp(v * x) - 1) / v;

/**
 * Events a year of which at least one happens with probability p. Without a common cause λ = −ln(1 − p). With one the
 * year's rate is λ·G with G Gamma of mean 1 and variance v, so that P(none) = E[e^(−λG)] = (1 + vλ)^(−1/v), and
 * λ = ((1 − p)^(−v) − 1)/v; never more than `mostEventsPerYear`.
 * Source: the negative binomial as a Gamma mixture of Poisson counts (Klugman, Panjer and Willmot, Loss Models, ch. 6).
 */
export function rateOfProbability(p: number, commonCause: number): number {
  const rate = -log(1 - p);
  return commonCause > 0 ? Math.min(mostEventsPerYear, stretched(rate, commonCause)) : rate;
}

/** The probability of at least one event in a year of so many on average; the way back. */
export function probabilityOfRate(rate: number, commonCause: number): number {
  const mean = commonCause > 0 ? Math.log1p(commonCause * rate) / commonCause : rate;
  return -Math.expm1(-mean);
}
