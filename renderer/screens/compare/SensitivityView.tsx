import { useMemo } from 'react';
import { isCovered } from '#models/finance/course-means';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import { useAnalysis } from '../../analysis/use-analysis';
import grid from '../../layout/grid.module.css';
import { useText } from '../../text/use-text';
import { RankPanel } from './RankPanel';
import { ThresholdPanel } from './ThresholdPanel';
import { TornadoPanel } from './TornadoPanel';
import { WhatIfPanel } from './WhatIfPanel';

/** What would change the result: which estimates matter, where it turns, and two at once. */
export default function SensitivityView({ context }: { context: ReportContext }) {
  const { sensitivity: words, frame } = useText();
  const { plan, chosen } = context;
  // Which proposal it is stays the same object as long as the plan does.
  const proposal = plan.proposals.find(({ id }) => id === chosen?.proposal.id);
  const question = useMemo(() => {
    if (!proposal) return null;
    const { controls, insurance } = proposal;
    return { plan, controls, insurance };
  }, [plan, proposal]);
  const { result, outdated, failure } = useAnalysis('tornado', question);
  if (!question || !proposal) return <p className="faint">{words.noProposal}</p>;
  if (failure) {
    return (
      <p className="bad" role="alert">
        {words.failed}: {failure}
      </p>
    );
  }
  if (!result) return <p className="faint">{frame.working}</p>;
  if (result.bars.length === 0) return <p className="faint">{words.certain}</p>;
  return (
    <>
      <p className="faint" aria-busy={outdated}>
        {(isCovered(plan, [proposal]) ? words.ofCovered : words.of)(nameOf(proposal))}
      </p>
      <TornadoPanel found={result} context={context} />
      <div className={grid.split}>
        <div className={grid.column}>
          <ThresholdPanel found={result} question={question} context={context} />
          <WhatIfPanel found={result} question={question} context={context} />
        </div>
        <RankPanel question={question} context={context} />
      </div>
    </>
  );
}
