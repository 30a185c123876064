import { Fragment } from 'react';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import type { ChangeLine } from './change-words';
import styles from './Since.module.css';

/** Every difference between two plans, by part of the plan. */
export function ChangesTable({ lines }: { lines: readonly ChangeLine[] }) {
  const { columns } = useText().since;
  const rooms = [...new Set(lines.map(({ room }) => room))];
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.changes}`}>
        <thead>
          <tr>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col" className={table.number}>
              {columns.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => (
            <Fragment key={room}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={5}>
                  {room}
                </th>
              </tr>
              {lines
                .filter((line) => line.room === room)
                .map(({ key, where, what, before, after, change }) => (
                  <tr key={key}>
                    <td>{where}</td>
                    <td>{what}</td>
                    <td>{before}</td>
                    <td>{after}</td>
                    <td className={table.number}>{change}</td>
                  </tr>
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
