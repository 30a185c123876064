import { useMemo } from 'react';
import { dearestYearCash } from '#models/controls/costs';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import grid from '../../../layout/grid.module.css';
import { useResolvedPlan } from '../../../results/SettledResults';
import { useText } from '../../../text/use-text';
import { GordonLoebPanel } from './GordonLoebPanel';
import { InsurancePanel } from './InsurancePanel';
import { NextMoneyPanel } from './NextMoneyPanel';
import { WorthPanel } from './WorthPanel';

/** What each control is worth, what more money would buy, insurance against controls, and a cross-check. */
export default function WorthView({ onOpen }: { onOpen: (control: string) => void }) {
  const { worth: words, frame } = useText();
  const plan = useResolvedPlan();
  const proposal = plan && chosenProposalOf(plan);
  const question = useMemo(() => {
    if (!plan || !proposal) return null;
    const { controls, insurance } = proposal;
    return { plan, controls, insurance, budget: dearestYearCash(plan, proposal) };
  }, [plan, proposal]);
  if (!plan) return <p className="faint">{frame.working}</p>;
  if (!proposal || !question) return <p className="faint">{words.noProposal}</p>;
  return (
    <div className={grid.column}>
      <WorthPanel question={question} proposal={proposal} onOpen={onOpen} />
      <div className={grid.split}>
        <div className={grid.column}>
          <InsurancePanel question={question} />
          <NextMoneyPanel question={question} />
        </div>
        <GordonLoebPanel />
      </div>
    </div>
  );
}
