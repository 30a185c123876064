import type { DataTable } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import type { Catalogue } from '../text/en';
import { moneyColumn, numberColumn, textColumn } from './columns';

/** Every threat: how often, what it costs in an average year now and with each proposal. */
export function threatsTable({ plan, result }: ReportContext, { frame, tables, words }: Catalogue): DataTable {
  const strategies = [result.baseline, ...result.proposals];
  const shareOf = (strategy: (typeof strategies)[number], id: string) =>
    strategy.byScenario.find((share) => share.id === id);
  return {
    columns: [
      textColumn('name', frame.screens.threats),
      numberColumn('incidents', tables.incidents),
      moneyColumn('now', tables.lossNow),
      ...plan.proposals.map((proposal) => moneyColumn(proposal.id, tables.lossWith(nameOf(proposal)))),
    ],
    rows: plan.scenarios.map((scenario) => [
      nameOf(scenario),
      shareOf(result.baseline, scenario.id)?.meanFrequency ?? null,
      ...strategies.map((strategy) => shareOf(strategy, scenario.id)?.meanAnnualLoss ?? null),
    ]),
    total: [words.total, null, ...strategies.map(({ meanAnnualLoss }) => meanAnnualLoss)],
  };
}
