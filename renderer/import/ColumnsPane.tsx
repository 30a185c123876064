import { NativeSelect } from '@mantine/core';
import { startOf } from '#models/characters/shorten';
import type { DecimalMark } from '#models/import/decimal-mark';
import { type FieldId, type ImportTarget, importFields } from '#models/import/fields';
import { headingUnit } from '#models/import/heading-unit';
import { columnLetters } from '#models/import/headings';
import type { ImportChoices, ImportPlan } from '#models/import/plan-import';
import { columnCells } from '#models/import/read-rows';
import { cellText, type Sheet } from '#models/import/sheet';
import { useFormatter } from '../document/use-plan';
import { useText } from '../text/use-text';
import styles from './Import.module.css';

interface ColumnsPaneProps {
  target: ImportTarget;
  sheets: readonly Sheet[];
  proposed: ImportPlan;
  choices: ImportChoices;
  onChoose: (choices: ImportChoices) => void;
}

const headingRows = 15;

/** Which column holds what, and how the file is read. */
export function ColumnsPane({ target, sheets, proposed, choices, onChoose }: ColumnsPaneProps) {
  const { importing: words } = useText();
  const format = useFormatter();
  const { sheet, headings, match, mark, markFinding } = proposed;
  const matched = new Set(Object.values(match));
  const unused = headings.names.filter(
    (_, column) => !matched.has(column) && columnCells(sheet, headings, column).some((cell) => cellText(cell) !== ''),
  );
  const choose = (id: FieldId, value: string) => {
    const next = { ...match, [id]: value === '' ? undefined : Number(value) };
    onChoose({ ...choices, headingRow: headings.row, match: next });
  };
  return (
    <section className={styles.columns} aria-label={words.columns}>
      <div className={styles.settings}>
        {sheets.length > 1 && (
          <NativeSelect
            label={words.sheet}
            value={sheets.indexOf(sheet)}
            data={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={(event) =>
              onChoose({
                ...choices,
                sheet: Number(event.currentTarget.value),
                headingRow: undefined,
                match: undefined,
              })
            }
          />
        )}
        <NativeSelect
          label={words.headingRow}
          value={headings.row}
          data={[
            { value: '-1', label: words.noHeadings },
            ...sheet.rows
              .slice(0, Math.max(headingRows, headings.row + 1))
              .map((row, index) => ({ value: String(index), label: `${index + 1}: ${firstTexts(row)}` }))
              .filter(({ label }) => !label.endsWith(': ')),
          ]}
          onChange={(event) =>
            onChoose({ ...choices, headingRow: Number(event.currentTarget.value), match: undefined })
          }
        />
        <NativeSelect
          label={words.numbers}
          value={mark}
          data={(['point', 'comma'] as const).map((value) => ({ value, label: words.marks[value] }))}
          onChange={(event) => onChoose({ ...choices, mark: event.currentTarget.value as DecimalMark })}
        />
      </div>
      {choices.mark === undefined && markFinding.evidence === 'mixed' && <p className={styles.warn}>{words.mixed}</p>}
      {choices.mark === undefined && markFinding.evidence === 'assumed' && markFinding.eitherWay > 0 && (
        <p className={styles.warn}>{words.eitherWay(format.number(markFinding.eitherWay))}</p>
      )}
      <h3>{words.columns}</h3>
      <p className="faint">{words.columnsHint}</p>
      <ul className={styles.fields}>
        {importFields[target].map(({ id, kind, required, perYear }) => {
          const column = match[id];
          const unit = headingUnit(column === undefined ? '' : (headings.names[column] ?? ''));
          const factor = kind === 'amount' ? unit.factor * (unit.perMonth && perYear ? 12 : 1) : 1;
          return (
            <li key={id}>
              <NativeSelect
                label={`${words.fields[id]}${required ? ` (${words.required})` : ''}`}
                value={column ?? ''}
                error={required && column === undefined ? words.required : undefined}
                data={[
                  { value: '', label: `– ${words.notInFile} –` },
                  ...headings.names.map((name, index) => ({ value: String(index), label: optionLabel(name, index) })),
                ]}
                onChange={(event) => choose(id, event.currentTarget.value)}
              />
              {column !== undefined && (
                <p className={styles.example}>
                  {words.example(examples(sheet, headings.row, column))}
                  {factor !== 1 && <strong> {words.times(format.number(factor))}</strong>}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {unused.length > 0 && <p className={styles.unused}>{words.unused(format.list(unused))}</p>}
    </section>
  );
}

const optionLabel = (name: string, index: number): string => {
  const letters = columnLetters(index);
  return name === letters ? letters : `${letters}: ${name}`;
};

const firstTexts = (row: Sheet['rows'][number]): string =>
  startOf([...new Set(row.map(cellText).filter(Boolean))].slice(0, 3).join(', '), 60);

/** The first two different values of a column. */
function examples({ rows }: Sheet, headingRow: number, column: number): string {
  const seen = new Set<string>();
  for (const row of rows.slice(headingRow + 1)) {
    const text = cellText(row[column]);
    if (text !== '') seen.add(startOf(text, 40));
    if (seen.size === 2) break;
  }
  return [...seen].join(' · ');
}
