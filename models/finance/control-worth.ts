import { uncertainInputs, withInput } from '#models/plan/uncertain-inputs';
import type { ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import { baselineMoments } from '../simulation/moments';
import { type ControlReturn, controlReturn } from './control-returns';
import { expectedLoss } from './expected-loss';

/** A control's return with what is not known of the control itself. Plan's currency per steady year. */
export interface ControlWorth extends ControlReturn {
  /**
   * Loss avoided with all of the control's own estimates (effects, reliability) at their 5th, and all at their 95th
   * percentile: wider than a 90 % interval where it has several, since they are moved together.
   */
  aloneRange: [number, number];
  givenTheRestRange: [number, number];
}

/** Returns of every control that could be bought (see controlReturns), each with the range of its own estimates. */
export function controlWorths(plan: ResolvedPlan, { controls }: Pick<ResolvedProposal, 'controls'>): ControlWorth[] {
  const moments = baselineMoments(plan);
  const loss = expectedLoss(plan, moments);
  const inputs = uncertainInputs(plan);
  return plan.controls
    .filter((control) => !control.existing)
    .map(({ id }) => {
      const own = inputs.filter(({ control }) => control === id);
      const atEnd = (end: 'low' | 'high') => {
        // Controls on offer leave the baseline as it is.
        const changed = own.reduce((of, input) => withInput(of, input.path, input[end]), plan);
        return controlReturn(changed, expectedLoss(changed, moments), controls, id);
      };
      const [low, high] = [atEnd('low'), atEnd('high')];
      return {
        ...controlReturn(plan, loss, controls, id),
        aloneRange: [low.alone.riskReduction, high.alone.riskReduction],
        givenTheRestRange: [low.givenTheRest.riskReduction, high.givenTheRest.riskReduction],
      };
    });
}
