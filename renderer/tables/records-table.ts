import type { DataTable } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import { estimateShape } from '../fields/estimate-shape';
import type { Catalogue } from '../text/en';
import { moneyColumn, numberColumn, textColumn } from './columns';

/** The inventory of records: how many, what one fetches (mean and 90 % range), what all are worth. */
export function recordsTable({ plan }: ReportContext, { records: words, tables, words: common }: Catalogue): DataTable {
  const rows = plan.records.map((record) => {
    const { mean, low, high } = estimateShape(record.resalePrice);
    return [nameOf(record), record.count, mean, low, high, record.count * mean, record.source ?? ''];
  });
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  return {
    columns: [
      textColumn('name', words.type),
      numberColumn('count', words.count),
      moneyColumn('price', words.price),
      moneyColumn('low', `${words.price}, ${tables.low}`),
      moneyColumn('high', `${words.price}, ${tables.high}`),
      moneyColumn('value', words.value),
      textColumn('source', words.source),
    ],
    rows,
    total: [common.total, sum(1), null, null, null, sum(5), null],
  };
}
