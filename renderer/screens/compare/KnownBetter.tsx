import { useMemo } from 'react';
import type { ReportContext } from '#models/report/context';
import { knownBetter } from '#models/report/known-better';
import { useAnalysis } from '../../analysis/use-analysis';

/** In a line what the optimiser knows beside the proposed plan; empty while it is at work. */
export function KnownBetter({ context }: { context: ReportContext }) {
  const { plan, result } = context;
  const question = useMemo(() => ({ plan, seed: result.seed, years: result.simulatedYears }), [plan, result]);
  const { result: best, outdated } = useAnalysis('best', question);
  return <p role="status">{best && !outdated ? knownBetter({ ...context, best }) : ''}</p>;
}
