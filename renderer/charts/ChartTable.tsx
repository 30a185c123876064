import { cellText, isNumeric } from '#models/report/cell-text';
import type { DataTable } from '#models/report/chart';
import type { Formatter } from '#models/report/format';

interface ChartTableProps {
  table: DataTable;
  format: Formatter;
  caption?: string;
}

/** A table of plain values, with header cells for rows and columns. */
export function ChartTable({ table, format, caption }: ChartTableProps) {
  return (
    <table className="data-table">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.id} scope="col" className={isNumeric(column) ? 'numeric' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={JSON.stringify(row)}>
            {row.map((value, at) => {
              const column = table.columns[at];
              const text = cellText(value, column, format);
              const className = isNumeric(column) ? 'numeric' : undefined;
              if (at > 0) {
                return (
                  <td key={column.id} className={className}>
                    {text}
                  </td>
                );
              }
              return (
                <th key={column.id} scope="row" className={className}>
                  {text}
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
