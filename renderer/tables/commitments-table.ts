import type { DataTable } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import type { Catalogue } from '../text/en';
import { moneyColumn, shareColumn, textColumn } from './columns';

/** What the IT budget pays for: commitments, security, what is left. */
export function commitmentsTable({ plan }: ReportContext, { budget: words, records }: Catalogue): DataTable {
  const { itBudget, securityShare, commitments } = plan.budget;
  const security = itBudget * securityShare;
  const left = itBudget - security - commitments.reduce((sum, { annual }) => sum + annual, 0);
  const line = (name: string, annual: number, source = '') => [
    name,
    annual,
    itBudget > 0 ? annual / itBudget : null,
    source,
  ];
  return {
    columns: [
      textColumn('name', words.commitment),
      moneyColumn('annual', words.annual),
      shareColumn('share', words.shareOfIt),
      textColumn('source', records.source),
    ],
    rows: [
      ...commitments.map((one) => line(nameOf(one), one.annual, one.source)),
      line(words.security, security),
      line(words.remainder, left),
    ],
    total: line(words.itBudget, itBudget),
  };
}
