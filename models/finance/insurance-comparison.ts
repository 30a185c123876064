import type { ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import type { SimulationResult } from './result';

const ALTERNATIVES = ['insurance-alone', 'controls-alone', 'controls-and-insurance'] as const;
type Alternative = (typeof ALTERNATIVES)[number];

/**
 * The plan with its proposals replaced by three to simulate side by side: only the insurance, only the proposal's
 * controls, and both. Null where the plan has no insurance on offer (none, or bought already).
 */
export function insuranceAlternatives(
  plan: ResolvedPlan,
  proposal: Pick<ResolvedProposal, 'controls'>,
): ResolvedPlan | null {
  if (!plan.insurance || plan.insurance.existing) return null;
  const variant = (id: Alternative): ResolvedProposal => ({
    id,
    name: '',
    description: '',
    controls: id === 'insurance-alone' ? [] : proposal.controls,
    insurance: id !== 'controls-alone',
  });
  return { ...plan, proposals: ALTERNATIVES.map(variant) };
}

/** What one way of dealing with risk costs and leaves, per steady year. Plan's currency. */
export interface RiskTreatment {
  id: Alternative | 'nothing';
  /** Premium or amortised cost of controls, or both. */
  annualCost: number;
  /** Mean yearly loss before the insurer pays. */
  grossLoss: number;
  /** Mean yearly payment of the insurer. */
  recovered: number;
  /** Mean yearly loss that the organisation keeps. */
  retained: number;
  /** Mean of the worst 5 % of years, after the insurer paid: what remains when it matters. */
  worstYears: number;
}

/** Reads the comparison off a simulation of `insuranceAlternatives`. */
export function compareInsurance(result: SimulationResult): RiskTreatment[] {
  const treatment = (
    id: RiskTreatment['id'],
    annualCost: number,
    { meanGrossLoss, meanAnnualLoss, tailMean95 }: SimulationResult['baseline'],
  ): RiskTreatment => ({
    id,
    annualCost,
    grossLoss: meanGrossLoss,
    recovered: meanGrossLoss - meanAnnualLoss,
    retained: meanAnnualLoss,
    worstYears: tailMean95,
  });
  return [
    treatment('nothing', 0, result.baseline),
    ...ALTERNATIVES.flatMap((id) => {
      const proposal = result.proposals.find((candidate) => candidate.id === id);
      return proposal ? [treatment(id, proposal.annualCost, proposal)] : [];
    }),
  ];
}
