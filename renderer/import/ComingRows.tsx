import { type ImportField, type ImportTarget, importFields } from '#models/import/fields';
import type { ImportPlan } from '#models/import/plan-import';
import type { CellValue } from '#models/import/read-cell';
import type { ReadRow } from '#models/import/read-rows';
import { useFormatter, usePlan } from '../document/use-plan';
import { formatQuantity } from '../fields/format-quantity';
import { questionWords } from '../fields/quantity-words';
import table from '../layout/table.module.css';
import { useText } from '../text/use-text';
import styles from './Import.module.css';

const most = 200;
const isQuantity = (kind: ImportField['kind']) => kind !== 'text' && kind !== 'list' && kind !== 'yesNo';

/** The rows as they would stand in the plan. */
export function ComingRows({ target, proposed: { placed, match } }: { target: ImportTarget; proposed: ImportPlan }) {
  const text = useText();
  const words = text.importing;
  const { locale, currency } = usePlan();
  const format = useFormatter();
  if (placed.length === 0) return <p className={styles.warn}>{words.noRows}</p>;
  const fields = importFields[target].filter(({ id }) => match[id] !== undefined);
  const shown = (value: CellValue | undefined, { kind }: ImportField): string => {
    if (value === undefined) return '';
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (Array.isArray(value)) return value.join(', ');
    if (typeof value === 'string' || kind === 'text' || kind === 'list' || kind === 'yesNo') return String(value);
    return formatQuantity(value, kind, locale, currency);
  };
  const guesses = ({ questions }: ReadRow): string =>
    questions
      .map(({ field, question, value }) => {
        const kind = fields.find(({ id }) => id === field)?.kind;
        if (!kind || kind === 'text' || kind === 'list' || kind === 'yesNo') return '';
        return `${words.fields[field]}: ${questionWords(question, value, { kind, locale, currency }, text)}`;
      })
      .join(' ');
  return (
    <div className={styles.rows}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.tight}>
              {words.row}
            </th>
            <th scope="col" className={table.tight}>
              {words.effect}
            </th>
            {fields.map(({ id, kind }) => (
              <th key={id} scope="col" className={isQuantity(kind) ? table.number : undefined}>
                {words.fields[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {placed.slice(0, most).map(({ row, at }) => (
            <tr key={row.rows[0]}>
              <td className="faint">{format.number(row.rows[0])}</td>
              <td className={table.tight}>
                <span className={styles.effect} data-new={at === null}>
                  {at === null ? words.isNew : words.changes}
                </span>
                {row.rows.length > 1 && (
                  <span className={styles.remark}>{words.sumOf(format.number(row.rows.length))}</span>
                )}
              </td>
              {fields.map((field) => (
                <td key={field.id} className={isQuantity(field.kind) ? table.number : styles.text}>
                  {shown(row.values[field.id], field)}
                  {field.id === 'name' && row.questions.length > 0 && (
                    <span className={styles.guess}>{guesses(row)}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {placed.length > most && <p className={styles.moreRows}>{words.more(format.number(placed.length - most))}</p>}
    </div>
  );
}
