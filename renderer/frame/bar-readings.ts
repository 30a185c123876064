import type { KeyFigure } from '#models/report/board-pack';
import type { ReportContext } from '#models/report/context';
import { headlineFigures, isSampled } from '#models/report/headline';
import type { PlanResult } from '../results/results-store';
import type { Catalogue } from '../text/en';
import { barDetail } from './bar-detail';

/** A figure of the result bar as it stands now, and the result that it is of. */
export interface Reading {
  figure: KeyFigure;
  detail: string;
  of: PlanResult;
  /** The figure is of the result before, and its own is being worked out; without one before, it has no value yet. */
  isPending: boolean;
  /** The same of the line below it. */
  isDetailPending: boolean;
}

/** How far the run of the plan as it stands is: nothing yet, a first look, or all of it. */
type RunStage = 'working' | 'coarse' | 'full';

/**
 * What the bar shows while a run is under way: what a first look knows for certain is shown at once, of everything else
 * the result before stays, marked, until the whole run has its own. No figure is thus shown that the run then takes
 * back. Until the first look all are those of the plan before.
 */
export function barReadings(
  latest: ReportContext,
  settled: ReportContext | null,
  stage: RunStage,
  text: Catalogue,
): Record<string, Reading> {
  const { plan, result } = latest;
  const isFull = stage === 'full';
  const before = settled && headlineFigures(settled.plan, settled.result, settled.language);
  return Object.fromEntries(
    headlineFigures(plan, result, latest.language).map((figure): [string, Reading] => {
      const { id } = figure;
      const of = { plan, result };
      if (isFull || !isSampled(id, plan, result)) {
        // The interval of the return comes from the paths, whatever the return itself is.
        const isDetailKnown = isFull || id !== 'return';
        const detailOf = isDetailKnown ? latest : settled;
        const detail = detailOf ? barDetail(id, detailOf, text) : '';
        const isPending = stage === 'working';
        return [id, { figure, detail, of, isPending, isDetailPending: isPending || !isDetailKnown }];
      }
      const known = before?.find((one) => one.id === id);
      if (!settled || !known) {
        const unknown: KeyFigure = { ...figure, text: '…', tone: 'neutral' };
        return [id, { figure: unknown, detail: '', of, isPending: true, isDetailPending: true }];
      }
      const { text: value, tone } = known;
      return [
        id,
        {
          figure: { ...figure, text: value, tone },
          detail: barDetail(id, settled, text),
          of: { plan: settled.plan, result: settled.result },
          isPending: true,
          isDetailPending: true,
        },
      ];
    }),
  );
}
