import { useMemo } from 'react';
import { proposalCosts } from '#models/controls/costs';
import { budgetShare } from '#models/finance/budget-share';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import type { ResolvedPlan } from '#models/plan/resolved';
import { baselineMoments } from '#models/simulation/moments';
import { useFormatter } from '../../document/use-plan';
import { Figure, Figures } from '../../layout/Figure';
import { useText } from '../../text/use-text';

/** Loss by closed form, before insurance; security budget of year 1; cost per year of the plan to approve. */
function headline(plan: ResolvedPlan) {
  const proposal = chosenProposalOf(plan);
  return {
    loss: baselineMoments(plan).meanAnnualLoss,
    budget: budgetShare(plan).securityBudget,
    ask: proposal ? proposalCosts(plan, proposal).annualCost : null,
  };
}

/** The figures that matter, in this plan and in the one before. */
export function PlanFigures({ before, after }: { before: ResolvedPlan; after: ResolvedPlan }) {
  const { figures, lossBeforeInsurance, was } = useText().since;
  const format = useFormatter();
  const then = useMemo(() => headline(before), [before]);
  const now = useMemo(() => headline(after), [after]);
  const isInsured = [before, after].some(({ insurance }) => insurance?.existing);
  return (
    <Figures>
      {(['loss', 'budget', 'ask'] as const).map((id) => (
        <Figure
          key={id}
          id={id}
          size="large"
          label={id === 'loss' && isInsured ? lossBeforeInsurance : figures[id]}
          value={format.money(now[id])}
          detail={was(format.money(then[id]))}
        />
      ))}
    </Figures>
  );
}
