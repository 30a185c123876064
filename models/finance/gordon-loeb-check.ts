import { type GordonLoebOptimum, gordonLoebCeiling, gordonLoebClassOne, gordonLoebClassTwo } from './gordon-loeb';

/** The Gordon–Loeb optimum for both classes, beside a plan's yearly cost. Money per year. */
export interface GordonLoebCheck {
  classOne: GordonLoebOptimum;
  classTwo: GordonLoebOptimum;
  ceiling: number;
}

/**
 * Cross-checks a plan's yearly cost z against the model, its productivity α set so that spending z leaves the plan's
 * loss: class I (β = 1) v/(αz + 1) = s·v, so α = (1/s − 1)/z; class II v^(αz+1) = s·v, so α = ln s/(z·ln v), where s is
 * the share of the expected loss that is left. `expectedLoss` contains v already, so the loss if every attack succeeded
 * is expectedLoss / v. Null where the plan costs nothing, lowers nothing or leaves nothing, or v is not within (0, 1).
 */
export function gordonLoebCheck(
  expectedLoss: number,
  lossWithPlan: number,
  annualCost: number,
  vulnerability: number,
): GordonLoebCheck | null {
  const left = expectedLoss > 0 ? lossWithPlan / expectedLoss : 1;
  if (!(annualCost > 0 && left > 0 && left < 1 && vulnerability > 0 && vulnerability < 1)) return null;
  const loss = expectedLoss / vulnerability;
  return {
    classOne: gordonLoebClassOne({ vulnerability, loss, productivity: (1 / left - 1) / annualCost }),
    classTwo: gordonLoebClassTwo({
      vulnerability,
      loss,
      productivity: Math.log(left) / (annualCost * Math.log(vulnerability)),
    }),
    ceiling: gordonLoebCeiling(expectedLoss),
  };
}
