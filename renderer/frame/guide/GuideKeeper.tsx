import { useEffect, useMemo, useState } from 'react';
import type { AnalysisTasks } from '../../analysis/analyses';
import { useAnalysis } from '../../analysis/use-analysis';
import { useResults } from '../../results/results-store';
import { readSettledPlan } from '../../results/SettledResults';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import { nothingOpen, useGuide } from './guide-store';
import { estimatePoints, factPoints, missingPoints } from './open-points';

/** Nobody waits for the weights of open estimates: they are worked out once editing has rested (ms). */
const rest = 2_500;

/** Keeps the list of what is open in step with the plan; shows nothing itself. */
export default function GuideKeeper() {
  const text = useText();
  const plan = readSettledPlan();
  const context = useReportContext();
  const placeOf = useResults((state) => state.placeOf);
  const { result } = useAnalysis('correlations', useRestingPlan());
  const missing = useMemo(() => missingPoints(plan, text), [plan, text]);
  const facts = useMemo(() => factPoints(plan, text), [plan, text]);
  const weighed = useMemo(
    () =>
      result && context
        ? estimatePoints(
            plan,
            // Where a mistake leaves entries out, those of the results stand elsewhere than in the plan.
            result.map((one) => ({ ...one, path: placeOf(one.path) })),
            context,
            text,
          )
        : null,
    [plan, result, context, text, placeOf],
  );
  useEffect(() => {
    useGuide.setState({ missing, facts, estimates: weighed?.estimates ?? null, lighter: weighed?.lighter ?? 0 });
  }, [missing, facts, weighed]);
  useEffect(() => () => useGuide.setState(nothingOpen), []);
  return null;
}

/** The plan of the latest full results once nothing has changed for a while, with the controls of its proposal. */
function useRestingPlan(): AnalysisTasks['correlations']['args'] | null {
  const latest = useResults((state) => state.latest);
  const stage = useResults((state) => state.stage);
  const context = useReportContext();
  const controls = context?.chosen?.proposal.controls;
  const insurance = context?.chosen?.proposal.insurance ?? false;
  const [question, setQuestion] = useState<AnalysisTasks['correlations']['args'] | null>(null);
  useEffect(() => {
    if (!latest || stage !== 'full') return;
    const timer = setTimeout(() => setQuestion({ plan: latest.plan, controls: controls ?? [], insurance }), rest);
    return () => clearTimeout(timer);
  }, [latest, stage, controls, insurance]);
  return question;
}
