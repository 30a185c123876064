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
  /** A first look cannot know it: it is that of the result before, or without one has no value yet. */
  isPending: boolean;
  /** The same of the line below it. */
  isDetailPending: boolean;
}

/**
 * What the bar shows of the latest result: what a first look knows for certain is shown at once, of everything else the
 * whole result before stays (`settled`, the latest itself once it is whole), marked, until the run has its own. No figure
 * is thus shown that the run then takes back.
 */
export function barReadings(
  latest: ReportContext,
  settled: ReportContext | null,
  text: Catalogue,
): Record<string, Reading> {
  const { plan, result } = latest;
  const isWhole = latest === settled;
  const before = isWhole || !settled ? null : headlineFigures(settled.plan, settled.result, settled.language);
  return Object.fromEntries(
    headlineFigures(plan, result, latest.language).map((figure): [string, Reading] => {
      const { id } = figure;
      const of = { plan, result };
      if (isWhole || !isSampled(id, plan, result)) {
        // The interval of the return comes from the paths, whatever the return itself is.
        const isDetailPending = !isWhole && id === 'return';
        const detailOf = isDetailPending ? settled : latest;
        const detail = detailOf ? barDetail(id, detailOf, text) : '';
        return [id, { figure, detail, of, isPending: false, isDetailPending }];
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
