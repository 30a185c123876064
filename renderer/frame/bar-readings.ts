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
}

/**
 * What the bar shows while a run is under way: what a first look knows for certain is shown at once, of everything else
 * the result before stays until the whole run has its own. No figure is thus shown that the run then takes back.
 */
export function barReadings(
  latest: ReportContext,
  settled: ReportContext | null,
  isFull: boolean,
  text: Catalogue,
): Record<string, Reading> {
  const { plan, result } = latest;
  const before = settled && headlineFigures(settled.plan, settled.result, settled.language);
  return Object.fromEntries(
    headlineFigures(plan, result, latest.language).map((figure): [string, Reading] => {
      const { id } = figure;
      const of = { plan, result };
      if (isFull || !isSampled(id, plan, result)) {
        // The interval of the return comes from the paths, whatever the return itself is.
        const detailOf = isFull || id !== 'return' ? latest : settled;
        return [id, { figure, detail: detailOf ? barDetail(id, detailOf, text) : '', of, isPending: false }];
      }
      const known = before?.find((one) => one.id === id);
      if (!settled || !known) {
        return [id, { figure: { ...figure, text: '…', tone: 'neutral' }, detail: '', of, isPending: true }];
      }
      const { text: value, tone } = known;
      return [
        id,
        {
          figure: { ...figure, text: value, tone },
          detail: barDetail(id, settled, text),
          of: { plan: settled.plan, result: settled.result },
          isPending: true,
        },
      ];
    }),
  );
}
