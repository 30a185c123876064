import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text';
import styles from './EditableTable.module.css';
import { RowActions } from './RowActions';
import table from './table.module.css';
import { type RowEdits, useRowEdits } from './use-row-edits';

export interface EditableColumn<Row> {
  id: string;
  label: string;
  /** Right-aligned, as figures are. */
  number?: boolean;
  className?: string;
  cell: (row: Row, index: number) => ReactNode;
}

interface EditableTableProps<Row> extends RowEdits<Row> {
  /** What the rows are, for screen readers. */
  label: string;
  columns: EditableColumn<Row>[];
  /** Id of a row; its place where rows have none. */
  keyOf?: (row: Row) => string;
  /** Stands in place of rows, and says what to do. */
  empty: string;
  addLabel: string;
  /** Where the list stands in the plan, so that the guide finds it. */
  at?: string;
  /** Lines after the rows that are not edited here. */
  after?: ReactNode;
  foot?: ReactNode;
  className?: string;
}

/**
 * A list of the plan as a table: every cell is edited in place, rows are added below, duplicated, moved, and deleted
 * with an offer to undo.
 */
export function EditableTable<Row>(props: EditableTableProps<Row>) {
  const { label, columns, rows, keyOf, nameOf, empty, fresh, addLabel, copy } = props;
  const { rows: words } = useText();
  const { body, add, addRow, remove, duplicate, move } = useRowEdits(props);

  return (
    <>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table} ${props.className ?? ''}`} aria-label={label}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={column.number ? table.number : undefined}>
                  {column.label}
                </th>
              ))}
              <th className={table.tight}>
                <span className="visually-hidden">{words.columns}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.length === 0 && (
              <tr>
                <td colSpan={columns.length + 1} className="faint">
                  {empty}
                </td>
              </tr>
            )}
            {[...rows.entries()].map(([index, row]) => (
              <tr key={keyOf ? keyOf(row) : index} data-row={index}>
                {columns.map((column) => (
                  <td key={column.id} className={`${column.number ? table.number : ''} ${column.className ?? ''}`}>
                    {column.cell(row, index)}
                  </td>
                ))}
                <td className={table.tight}>
                  <RowActions
                    name={nameOf(row)}
                    onDuplicate={copy(row, rows) === null ? null : () => duplicate(row, index)}
                    onUp={index > 0 ? () => move(index, -1) : null}
                    onDown={index < rows.length - 1 ? () => move(index, 1) : null}
                    onDelete={() => remove(row, index)}
                  />
                </td>
              </tr>
            ))}
            {props.after}
          </tbody>
          {props.foot && <tfoot>{props.foot}</tfoot>}
        </table>
      </div>
      {fresh && (
        <div className={styles.add}>
          <Button
            ref={add}
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={13} />}
            data-at={props.at}
            onClick={addRow}
          >
            {addLabel}
          </Button>
        </div>
      )}
    </>
  );
}
