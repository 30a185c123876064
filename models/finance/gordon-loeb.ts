/** Inputs of the Gordon–Loeb model for one information set and one year. */
export interface GordonLoebInput {
  /** Probability v that an attack succeeds without further investment, 0..1. */
  vulnerability: number;
  /** Expected loss t·L if every attack succeeded: threat probability × loss. An ALE contains v already: pass ALE / v. */
  loss: number;
  /** How productive money is, α > 0, per unit of money. */
  productivity: number;
  /** Class I only: how fast vulnerability falls, β ≥ 1. */
  elasticity?: number;
}

/** The model's best yearly investment and what it leaves. */
export interface GordonLoebOptimum {
  /** z*, money per year; 0 where the first unit of money already returns less than itself. */
  investment: number;
  /** S(z*), the probability of success that is left. */
  remainingVulnerability: number;
  /** Expected net benefit (v − S(z*))·tL − z*. */
  netBenefit: number;
  /** v·tL/e: no optimum of the two classes lies above this. A ceiling, not a recommendation. */
  ceiling: number;
}

/**
 * Best investment for class I, S(z) = v/(αz + 1)^β: z* = ((vβα·tL)^(1/(β+1)) − 1)/α.
 * Source: Gordon and Loeb, The Economics of Information Security Investment, ACM TISSEC 5(4), 2002, section 3.
 */
export function gordonLoebClassOne(input: GordonLoebInput): GordonLoebOptimum {
  const { vulnerability: v, loss, productivity: a, elasticity: b = 1 } = input;
  const investment = Math.max(0, ((v * b * a * loss) ** (1 / (b + 1)) - 1) / a);
  return optimum(input, investment, v / (a * investment + 1) ** b);
}

/**
 * Best investment for class II, S(z) = v^(αz + 1): from −α·tL·ln v·v^(αz+1) = 1. For v of 0 or 1 money does nothing in
 * this class, so z* = 0. Source as for class I.
 */
export function gordonLoebClassTwo(input: GordonLoebInput): GordonLoebOptimum {
  const { vulnerability: v, loss, productivity: a } = input;
  const slope = -a * loss * Math.log(v);
  const investment = v > 0 && v < 1 && slope > 0 ? Math.max(0, (-Math.log(slope) / Math.log(v) - 1) / a) : 0;
  return optimum(input, investment, v ** (a * investment + 1));
}

function optimum({ vulnerability, loss }: GordonLoebInput, investment: number, remaining: number): GordonLoebOptimum {
  return {
    investment,
    remainingVulnerability: remaining,
    netBenefit: (vulnerability - remaining) * loss - investment,
    ceiling: gordonLoebCeiling(vulnerability * loss),
  };
}

/**
 * The ceiling expected loss / e (about 37 %) for a yearly expected loss that contains the vulnerability already (an
 * ALE). It holds for the model's two classes and one information set; for other shapes of S the optimum can exceed it
 * (Hausken 2006; Willemson 2006), and spending that also serves compliance or safety is outside the model.
 */
export function gordonLoebCeiling(expectedLoss: number): number {
  return expectedLoss / Math.E;
}
