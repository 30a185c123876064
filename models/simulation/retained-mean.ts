import type { ResolvedPlan } from '../plan/resolved';
import { exactAggregate } from './exact-aggregate';
import { exactScenarios } from './exact-plan';
import { limitedSeverity } from './limited-severity';

/** The mean yearly loss after cover in force, without sampling, in the plan's currency; or why there is none. */
type RetainedMean = { meanAnnualLoss: number } | { refused: string };

/**
 * What today's organisation keeps of `gross`, its mean yearly loss, once the insurer has paid; null without cover in force.
 * Per event it pays c·(E[min(X, r + l/c)] − E[min(X, r)]) of an event's loss X, with retention r, limit l and coinsurance
 * c (Klugman, Panjer and Willmot, "Loss Models", on coverage modifications); per year by the exact aggregate.
 */
export function retainedMean(plan: ResolvedPlan, gross: number): RetainedMean | null {
  const { insurance } = plan;
  if (!insurance?.existing) return null;
  if (insurance.basis === 'annual') {
    const exact = exactAggregate(plan);
    return 'refused' in exact ? exact : { meanAnnualLoss: exact.meanAnnualLoss };
  }
  if (insurance.excludes.forms.length > 0) return { refused: 'The insurance in place leaves out some forms of loss.' };
  const scenarios = exactScenarios(plan);
  if (typeof scenarios === 'string') return { refused: scenarios };
  const { retention, limit, coinsurance } = insurance;
  const paid = (scenario: (typeof scenarios)[number]) =>
    coinsurance > 0
      ? coinsurance *
        (limitedSeverity(scenario, retention + limit / coinsurance) - limitedSeverity(scenario, retention))
      : 0;
  return { meanAnnualLoss: gross - scenarios.reduce((sum, one) => sum + one.meanCount * paid(one), 0) };
}
