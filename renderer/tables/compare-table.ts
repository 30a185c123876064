import type { DataTable } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import type { Catalogue } from '../text/en';
import { numberColumn, textColumn } from './columns';
import { compareGroups } from './compare-rows';

/** Doing nothing and every proposal, measure by measure. */
export function compareTable(context: ReportContext, text: Catalogue): DataTable {
  const { compare: words } = text;
  const { plan, result } = context;
  return {
    columns: [
      textColumn('measure', words.measure),
      numberColumn('nothing', words.nothing),
      ...plan.proposals.map((proposal) => numberColumn(proposal.id, nameOf(proposal))),
    ],
    rows: compareGroups(context, text).flatMap(({ rows }) =>
      rows.map(({ label, term, now, plan: read }) => [
        term ? `${label} · ${term}` : label,
        now?.(result.baseline).value ?? null,
        ...result.proposals.map((proposal) => read(proposal).value),
      ]),
    ),
  };
}
