import { useLayoutEffect, useRef } from 'react';
import { undoStep, useDocument } from '../document/document-store';
import { tell } from '../document/message-store';
import { useText } from '../text/use-text';
import { firstControl } from './row-focus';

/** A list of the plan and how its rows change. */
export interface RowEdits<Row> {
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** Names of the undo steps. */
  steps: { add: string; remove: string; duplicate: string; move: string };
  /** Changes the list in the plan as one named step. */
  change: (step: string, recipe: (rows: Row[]) => void) => void;
  /** A row to begin with; null where none can be added. */
  fresh: ((rows: readonly Row[]) => Row) | null;
  /** The copy of a row; null where there cannot be another. */
  copy: (row: Row, rows: readonly Row[]) => Row | null;
  /** Deletes a row where more than the row has to go. */
  onRemove?: (row: Row) => void;
}

/**
 * Adds, deletes, duplicates and moves the rows of a table. The keyboard keeps its place: rows are marked `data-row` with
 * their place, and the controls to come back to `data-control`; after a deletion it is on the next row's delete button.
 */
export function useRowEdits<Row>({ rows, nameOf, steps, change, fresh, copy, onRemove }: RowEdits<Row>) {
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

  return { body, add, addRow, remove, duplicate, move };
}
