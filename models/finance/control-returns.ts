import { proposalCosts } from '../controls/costs';
import type { ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import { assessFlows, type MeanReturn } from './assess-flows';
import { type ExpectedLoss, expectedLoss } from './expected-loss';

/** A control's return measured two ways; both from closed-form means, before insurance. */
export interface ControlReturn {
  controlId: string;
  /** Whether the proposal has it. */
  chosen: boolean;
  /** On top of the existing controls only. */
  alone: MeanReturn;
  /** Last in, beside everything else in the proposal: what leaving it out would lose, or adding it would bring. */
  givenTheRest: MeanReturn;
}

/**
 * Return of every control that does not exist yet, alone and given the rest of a proposal. The two differ because a
 * second control on the same path is worth less; their sums over a proposal are not the proposal's return. What a
 * control requires is taken to be there, without being counted.
 */
export function controlReturns(plan: ResolvedPlan, proposal: Pick<ResolvedProposal, 'controls'>): ControlReturn[] {
  const loss = expectedLoss(plan);
  return plan.controls
    .filter((control) => !control.existing)
    .map(({ id }) => controlReturn(plan, loss, proposal.controls, id));
}

/** The controls with what they require and is not among them, started in year 1. */
function withRequired(plan: ResolvedPlan, controls: ResolvedProposal['controls']): ResolvedProposal['controls'] {
  const all = [...controls];
  const listed = new Set(controls.map(({ control }) => control));
  for (const { control: id } of all) {
    for (const required of plan.controls.find((control) => control.id === id)?.requires ?? []) {
      if (listed.has(required)) continue;
      listed.add(required);
      all.push({ control: required, startYear: 1 });
    }
  }
  return all;
}

/** The same for one control, with the plan's expected loss already prepared. */
export function controlReturn(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  controls: ResolvedProposal['controls'],
  id: string,
): ControlReturn {
  const own = controls.find(({ control }) => control === id);
  const entry = own ?? { control: id, startYear: 1 };
  const costs = proposalCosts(plan, { controls: [entry], insurance: false });
  const added = (without: ResolvedProposal['controls']) => {
    const together = [...without, entry];
    const beside = withRequired(plan, together);
    const before = loss.reductionByYear(without, beside);
    const reductions = loss.reductionByYear(together, beside).map((reduction, year) => reduction - before[year]);
    const steady = loss.steadyLoss(without, beside) - loss.steadyLoss(together, beside);
    return assessFlows(plan, costs, steady, reductions);
  };
  return {
    controlId: id,
    chosen: own !== undefined,
    alone: added([]),
    givenTheRest: added(controls.filter(({ control }) => control !== id)),
  };
}
