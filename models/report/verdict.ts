import type { ReportContext } from './context';

/**
 * What the figures say of the plan, for wording that must not promise more than they do:
 * `pays`: the expected loss avoided exceeds the cash within the horizon (NPV ≥ 0);
 * `paysLater`: it earns its yearly cost once in place, but not within the horizon; `doesNotPay`: it never does;
 * `nothing`: the proposal adds nothing within the horizon.
 */
export type Verdict = 'noLoss' | 'noProposal' | 'nothing' | 'free' | 'pays' | 'paysLater' | 'doesNotPay';

/** The verdict on the chosen proposal. */
export function verdictOf({ result, chosen }: ReportContext): Verdict {
  if (!chosen) return result.baseline.meanAnnualLoss > 0 ? 'noProposal' : 'noLoss';
  const { npv, rosi, annualCost, cashByYear, probabilityOfPayback } = chosen.result;
  if (probabilityOfPayback === null) return 'nothing';
  if (annualCost === 0 && cashByYear.every((cash) => cash === 0)) return 'free';
  if (result.baseline.meanAnnualLoss === 0) return 'noLoss';
  if (npv >= 0) return 'pays';
  return rosi !== null && rosi >= 0 ? 'paysLater' : 'doesNotPay';
}
