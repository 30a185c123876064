import { uncertainInputs, withInput } from '#models/plan/uncertain-inputs';
import type { ResolvedPlan } from '../plan/resolved';
import { baselineMoments } from '../simulation/moments';
import { type Beside, type ControlReturn, controlReturns, returnsOf } from './control-returns';
import { isCovered } from './course-means';
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

/** Years for the ends of a range where insurance acts: how far they lie from the middle, on the same incidents. */
const endYears = 8192;

/** Returns of every control that could be bought (see controlReturns), each with the range of its own estimates. */
export function controlWorths(plan: ResolvedPlan, proposal: Beside): ControlWorth[] {
  const moments = baselineMoments(plan);
  const inputs = uncertainInputs(plan);
  const sample = { ...plan.simulation, years: Math.min(plan.simulation.years, endYears) };
  const isInsured = isCovered(plan, [proposal]);
  return controlReturns(plan, proposal).map((found): ControlWorth => {
    const own = inputs.filter(({ control }) => control === found.controlId);
    // Controls on offer leave the baseline as it is.
    const returnIn = (of: ResolvedPlan) =>
      returnsOf(of, expectedLoss(of, moments), proposal, [found.controlId], sample)[0];
    const [low, high] = (['low', 'high'] as const).map((end) =>
      returnIn(own.reduce((of, input) => withInput(of, input.path, input[end]), plan)),
    );
    const middle = isInsured ? returnIn(plan) : found;
    const range = (measure: 'alone' | 'givenTheRest'): [number, number] => {
      const shift = isInsured ? found[measure].riskReduction - middle[measure].riskReduction : 0;
      return [low[measure].riskReduction + shift, high[measure].riskReduction + shift];
    };
    return { ...found, aloneRange: range('alone'), givenTheRestRange: range('givenTheRest') };
  });
}
