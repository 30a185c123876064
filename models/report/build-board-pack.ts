import type { SimulationResult } from '#models/finance/result';
import type { BestPlan } from '#models/portfolio/best-plan';
import type { ResolvedPlan } from '../plan/resolved';
import type { Plan } from '../plan/schema';
import type { BoardPack } from './board-pack';
import { createReportContext } from './context';
import { buildPage } from './page';
import { pageBuilders } from './pages';

/** What a board pack is made from. */
export interface BoardPackInput {
  plan: Plan;
  resolved: ResolvedPlan;
  result: SimulationResult;
  /** The optimiser's answer, to hold the proposed plan against. */
  best?: BestPlan | null;
  /** ISO 8601; when the pack is made. */
  date: string;
  /** Name and version of the program. */
  program: string;
}

/** Countries that print on Letter; all others use A4 (CLDR, paper size by territory). */
const letterCountries = ['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'DO', 'GT', 'NI', 'PA', 'PH', 'PR', 'SV', 'VE', 'BZ'];

/** The board pack: what the board reads, as plain data, in the language and currency of the plan. */
export function buildBoardPack({ plan, resolved, result, best, date, program }: BoardPackInput): BoardPack {
  const context = createReportContext(resolved, result, plan, undefined, best);
  const { report, organization } = plan;
  const paper = letterCountries.includes(organization.country) ? 'letter' : 'a4';
  return {
    title: context.text.title,
    organization: organization.name,
    planName: plan.name,
    language: context.language,
    locale: context.format.locale,
    currency: plan.currency,
    paper: report.paper === 'auto' ? paper : report.paper,
    accent: report.accent,
    logo: report.logo,
    cover: report.cover,
    date: context.format.date(report.meetingDate.trim() || date),
    preparedBy: report.preparedBy,
    preparedFor: report.preparedFor,
    program,
    seed: result.seed,
    simulatedYears: result.simulatedYears,
    pages: pageBuilders
      .map((builder) => buildPage(builder, context))
      .filter((page) => page !== null)
      // By place in this pack: a gap where a page is left out would read as a page lost.
      .map((page, index) => ({ ...page, section: `${index + 1} ${page.section}` })),
  };
}
