import type { Shorten } from '#models/report/board-pack';
import { cellText, isNumeric } from '#models/report/cell-text';
import type { DataColumn, DataTable } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { NamedRow, SourceNumbers } from './anchors';
import { mayShorten } from './shorten-lists';
import { withMarks } from './with-marks';
import './tables.css';

interface PackTableProps {
  title: string;
  table: DataTable;
  note?: string;
  shorten?: Shorten;
  format: Formatter;
}

/** A table with header cells for its columns and rows, so that a reader of the tagged PDF can find its way. */
export function PackTable({ title, table, note, shorten, format }: PackTableProps) {
  const { columns, rows, total } = table;
  return (
    <div className="pack-table" data-columns={columns.length}>
      <h3>{title}</h3>
      <table aria-label={title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={alignment(column)}
                data-long={column.label.length > longLabel || undefined}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...mayShorten(shorten)}>
          {rows.map((row) => (
            <Row key={JSON.stringify(row)} cells={row} columns={columns} format={format} />
          ))}
          {shorten && (
            <tr data-remainder hidden>
              <td data-text colSpan={columns.length} />
            </tr>
          )}
        </tbody>
        {total && (
          <tfoot>
            <Row cells={total} columns={columns} format={format} blank={emptyCell} />
          </tfoot>
        )}
      </table>
      {note && <p className="pack-note">{note}</p>}
    </div>
  );
}

/** From here on a head may break within its words. */
const longLabel = 40;

/** A browser leaves a cell without any text out of the tags of a PDF, and the row is then too short. */
const emptyCell = '\u00a0';

interface RowProps {
  cells: DataTable['rows'][number];
  columns: DataColumn[];
  format: Formatter;
  /** Shown for null instead of a dash. */
  blank?: string;
}

function Row({ cells, columns, format, blank }: RowProps) {
  const text = (value: string | number | null, at: number) =>
    value === null && blank !== undefined ? blank : withMarks(cellText(value, columns[at], format) || emptyCell);
  return (
    <tr>
      {cells.map((value, at) =>
        at === 0 ? (
          <th key={columns[at].id} scope="row" className={alignment(columns[at])}>
            {typeof value === 'string' ? <NamedRow name={value}>{text(value, at)}</NamedRow> : text(value, at)}
          </th>
        ) : (
          <td key={columns[at].id} className={alignment(columns[at])}>
            {columns[at].id === 'sources' && typeof value === 'string' && value ? (
              <SourceNumbers text={value} />
            ) : (
              text(value, at)
            )}
          </td>
        ),
      )}
    </tr>
  );
}

const alignment = (column: DataColumn): string | undefined =>
  (column.align ?? (isNumeric(column) ? 'end' : 'start')) === 'end' ? 'numeric' : undefined;
