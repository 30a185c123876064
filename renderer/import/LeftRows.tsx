import type { ImportTarget } from '#models/import/fields';
import type { LeftRow } from '#models/import/read-rows';
import { useFormatter, usePlan } from '../document/use-plan';
import table from '../layout/table.module.css';
import { useText } from '../text/use-text';
import styles from './Import.module.css';
import { rowProblemText } from './problem-text';

const most = 500;

/** Rows that would not go in, each with the reason. */
export function LeftRows({ target, left }: { target: ImportTarget; left: readonly LeftRow[] }) {
  const text = useText();
  const { importing: words } = text;
  const { locale, currency } = usePlan();
  const format = useFormatter();
  if (left.length === 0) return <p className={styles.moreRows}>{words.allIn}</p>;
  return (
    <div className={styles.rows}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.tight}>
              {words.row}
            </th>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {left.slice(0, most).map((row) => (
            <tr key={row.row}>
              <td className="faint">{format.number(row.row)}</td>
              <td className={styles.text}>{row.text}</td>
              <td className={styles.text}>{rowProblemText(row, { target, locale, currency }, text, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > most && <p className={styles.moreRows}>{words.more(format.number(left.length - most))}</p>}
    </div>
  );
}
