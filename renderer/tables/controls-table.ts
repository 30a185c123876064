import { controlCosts } from '#models/controls/costs';
import { controlReturns } from '#models/finance/control-returns';
import type { DataTable } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import type { Catalogue } from '../text/en';
import { moneyColumn, numberColumn, shareColumn, textColumn } from './columns';

/** Every control: what it costs, what it avoids beside the rest of the chosen plan, and from which year it is in which proposal. */
export function controlsTable({ plan, chosen }: ReportContext, text: Catalogue): DataTable {
  const { controls: words, tables, importing } = text;
  const returns = new Map(
    chosen ? controlReturns(plan, chosen.proposal).map((one) => [one.controlId, one.givenTheRest]) : [],
  );
  return {
    columns: [
      textColumn('name', words.name),
      textColumn('existing', words.inPlace),
      moneyColumn('oneTime', words.oneTime),
      moneyColumn('running', tables.running),
      moneyColumn('spread', tables.spread),
      moneyColumn('saves', words.saves),
      shareColumn('rosi', words.rosi),
      ...plan.proposals.map((proposal) => numberColumn(proposal.id, tables.startYear(nameOf(proposal)))),
    ],
    rows: plan.controls.map((control) => {
      const cost = controlCosts(plan, control);
      const benefit = control.existing ? undefined : returns.get(control.id);
      return [
        nameOf(control),
        control.existing ? importing.yes : importing.no,
        ...(control.existing ? [null, null, null] : [cost.oneTime, cost.running, cost.amortized]),
        benefit?.riskReduction ?? null,
        benefit?.rosi ?? null,
        ...plan.proposals.map(
          (proposal) => proposal.controls.find((entry) => entry.control === control.id)?.startYear ?? null,
        ),
      ];
    }),
  };
}
