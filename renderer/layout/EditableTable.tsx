import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { undoStep, useDocument } from '../document/document-store';
import { tell } from '../document/message-store';
import { useText } from '../text/use-text';
import styles from './EditableTable.module.css';
import { RowActions } from './RowActions';
import { firstControl } from './row-focus';
import table from './table.module.css';

export interface EditableColumn<Row> {
  id: string;
  label: string;
  /** Right-aligned, as figures are. */
  number?: boolean;
  className?: string;
  cell: (row: Row, index: number) => ReactNode;
}

interface EditableTableProps<Row> {
  /** What the rows are, for screen readers. */
  label: string;
  columns: EditableColumn<Row>[];
  rows: readonly Row[];
  /** Id of a row; its place where rows have none. */
  keyOf?: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** Stands in place of rows, and says what to do. */
  empty: string;
  /** Names of the undo steps. */
  steps: { add: string; remove: string; duplicate: string; move: string };
  /** Changes the list in the plan as one named step. */
  change: (step: string, recipe: (rows: Row[]) => void) => void;
  /** A row to begin with; null where none can be added. */
  fresh: ((rows: readonly Row[]) => Row) | null;
  addLabel: string;
  /** The copy of a row; null where there cannot be another. */
  copy: (row: Row, rows: readonly Row[]) => Row | null;
  /** Deletes a row where more than the row has to go. */
  onRemove?: (row: Row) => void;
  /** Where the list stands in the plan, so that the guide finds it. */
  at?: string;
  /** Lines after the rows that are not edited here. */
  after?: ReactNode;
  foot?: ReactNode;
  className?: string;
}

/**
 * A list of the plan as a table: every cell is edited in place, rows are added below, duplicated, moved, and deleted
 * with an offer to undo. The keyboard keeps its place: after a deletion it is on the next row's delete button.
 */
export function EditableTable<Row>(props: EditableTableProps<Row>) {
  const { label, columns, rows, keyOf, nameOf, empty, steps, change, fresh, addLabel, copy, onRemove } = props;
  const { rows: words } = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wanted = useRef<{ row: number; control: 'first' | 'delete' | 'actions' } | null>(null);

  useLayoutEffect(() => {
    const want = wanted.current;
    wanted.current = null;
    if (!want || !body.current) return;
    const row = body.current.querySelector(`[data-row="${Math.min(want.row, rows.length - 1)}"]`);
    const control =
      row && (want.control === 'first' ? firstControl(row) : row.querySelector(`[data-control=${want.control}]`));
    const target = control ?? add.current;
    if (target instanceof HTMLElement) target.focus();
  }, [rows]);

  const addRow = () => {
    if (!fresh) return;
    wanted.current = { row: rows.length, control: 'first' };
    change(steps.add, (draft) => void draft.push(fresh(rows)));
  };
  const remove = (row: Row, index: number) => {
    wanted.current = { row: index, control: 'delete' };
    if (onRemove) onRemove(row);
    else change(steps.remove, (draft) => void draft.splice(index, 1));
    const after = useDocument.getState().history?.plan;
    const undo = () => useDocument.getState().history?.plan === after && undoStep();
    tell({ tone: 'neutral', title: words.deleted(nameOf(row)), action: { label: words.undo, run: undo } });
  };
  const duplicate = (row: Row, index: number) => {
    const copied = copy(row, rows);
    if (copied === null) return;
    wanted.current = { row: index + 1, control: 'actions' };
    change(steps.duplicate, (draft) => void draft.splice(index + 1, 0, copied));
  };
  const move = (index: number, by: number) => {
    wanted.current = { row: index + by, control: 'actions' };
    change(steps.move, (draft) => {
      const [moved] = draft.splice(index, 1);
      draft.splice(index + by, 0, moved);
    });
  };

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
