import type { SimulationResult } from '#models/finance/result';
import type { ResolvedPlan } from '../../plan/resolved';
import type { Plan } from '../../plan/schema';
import { type BoardPack, packTitle } from '../board-pack';
import { createReportContext } from '../context';
import { cashFlowSheet } from './cash-flow-sheet';
import { controlsSheet } from './controls-sheet';
import { exceedanceSheet } from './exceedance-sheet';
import { inputsSheet } from './inputs-sheet';
import { scenariosSheet } from './scenarios-sheet';
import { sourcesSheet } from './sources-sheet';
import { summarySheet } from './summary-sheet';
import type { Workbook } from './workbook';

interface WorkbookInput {
  plan: Plan;
  resolved: ResolvedPlan;
  result: SimulationResult;
  /** Of the same plan and result: its date, paper and the rest of how it is presented. */
  pack: BoardPack;
}

/** The plan as a workbook that computes: costs, cash flow and closed-form losses as formulas of the plan's inputs. */
export function buildWorkbook({ plan, resolved, result, pack }: WorkbookInput): Workbook {
  const context = createReportContext(resolved, result, plan);
  const { sheet: controls, costs } = controlsSheet(context);
  const { sheet: cashFlow, cells } = cashFlowSheet(context, costs);
  const { sheet: scenarios, ...closedForm } = scenariosSheet(context);
  const { date, program } = pack;
  return {
    title: packTitle(pack),
    author: pack.preparedBy || pack.organization || program,
    company: pack.organization,
    locale: pack.locale,
    currency: pack.currency,
    paper: pack.paper,
    accent: pack.accent,
    footer: context.text.footer(pack.planName, date, program, String(pack.seed)),
    sheets: [
      summarySheet({ context, returns: cells, closedForm, date, program }),
      inputsSheet(context),
      // A sheet with nothing but heads would look as if something had been lost.
      resolved.controls.some(({ existing }) => !existing) || resolved.proposals.length > 0 ? controls : null,
      resolved.proposals.length > 0 ? cashFlow : null,
      scenarios,
      exceedanceSheet(context),
      sourcesSheet(context),
    ].filter((sheet) => sheet !== null),
  };
}
