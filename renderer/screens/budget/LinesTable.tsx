import type { ReactNode } from 'react';
import { newId } from '#models/plan/new-id';
import type { Plan } from '#models/plan/schema';
import { shareOfItBudget } from '#models/report/share-of-it-budget';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import { resolveAmount } from '../../fields/resolve-estimate';
import { TextField } from '../../fields/TextField';
import { EditableTable } from '../../layout/EditableTable';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './LinesTable.module.css';

type Line = Plan['budget']['commitments'][number];

interface LinesTableProps {
  list: 'commitments' | 'securityLines';
  /** What the lines' share is of, and what that column is called. */
  whole: number;
  share: string;
  label: string;
  lineLabel: string;
  empty: string;
  addLabel: string;
  steps: { add: string; remove: string; duplicate: string; move: string; change: string };
  after?: ReactNode;
  foot?: ReactNode;
}

/** Lines of money per year with a name, and what share of a whole each is. */
export function LinesTable(props: LinesTableProps) {
  const { list, whole, share, label, lineLabel, empty, addLabel, steps, after, foot } = props;
  const { budget: words, rows: common, words: all } = useText();
  const lines = usePlan(({ budget }) => budget[list]);
  const plan = readSettledPlan();
  const format = useFormatter();
  const change = (step: string, recipe: (lines: Line[]) => void) => edit(step, ({ budget }) => recipe(budget[list]));
  const nameOf = ({ name }: Line) => name || all.unnamed;
  return (
    <EditableTable<Line>
      label={label}
      at={`budget.${list}`}
      rows={lines}
      keyOf={({ id }) => id}
      nameOf={nameOf}
      empty={empty}
      steps={steps}
      change={change}
      fresh={(lines) => ({ id: newId(list === 'commitments' ? 'commitment' : 'line', lines), name: '', annual: 0 })}
      addLabel={addLabel}
      copy={(line, lines) => ({ ...line, id: newId(line.id, lines), name: common.copyOf(nameOf(line)) })}
      columns={[
        {
          id: 'name',
          label: lineLabel,
          cell: (line, index) => (
            <TextField
              label={lineLabel}
              hideLabel
              value={line.name}
              placeholder={all.unnamed}
              maxLength={300}
              onCommit={(name) =>
                change(steps.change, (lines) => {
                  lines[index].name = name;
                })
              }
            />
          ),
        },
        {
          id: 'annual',
          label: words.annual,
          number: true,
          className: whole < 1e9 ? styles.amount : styles.long,
          cell: (line, index) => (
            <QuantityField
              label={`${nameOf(line)}, ${words.annual}`}
              hideLabel
              at={`budget.${list}.${index}.annual`}
              value={line.annual}
              within={line}
              kind="amount"
              min={0}
              onCommit={(annual) =>
                change(steps.change, (lines) => {
                  lines[index].annual = annual;
                })
              }
            />
          ),
        },
        {
          id: 'share',
          label: share,
          number: true,
          className: styles.share,
          cell: ({ annual }) => (whole > 0 ? shareOfItBudget((resolveAmount(annual, plan) ?? 0) / whole, format) : '–'),
        },
      ]}
      after={after}
      foot={foot}
    />
  );
}
