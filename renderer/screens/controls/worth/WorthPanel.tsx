import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { ResolvedProposal } from '#models/plan/resolved';
import { nameOf } from '#models/report/name-of';
import { useAnalysis } from '../../../analysis/use-analysis';
import { useFormatter } from '../../../document/use-plan';
import { Panel } from '../../../layout/Panel';
import table from '../../../layout/table.module.css';
import { useText } from '../../../text/use-text';
import { reasonWords } from '../reason-words';
import type { WorthQuestion } from './question';
import styles from './Worth.module.css';

interface WorthPanelProps {
  question: WorthQuestion;
  proposal: ResolvedProposal;
  onOpen: (control: string) => void;
}

/** As many as are looked at first; the panels below should not be far. */
const first = 8;

/** Every control that could be bought: its worth alone and beside the rest, and whether the best plan has it. */
export function WorthPanel({ question, proposal, onOpen }: WorthPanelProps) {
  const text = useText();
  const { worth: words, frame } = text;
  const format = useFormatter();
  const [whole, setWhole] = useState(false);
  const { result, outdated, failure } = useAnalysis('worth', question);
  const { result: leftOut } = useAnalysis('leftOut', question);
  const name = (id: string | undefined) =>
    nameOf(question.plan.controls.find((control) => control.id === id) ?? { id: id ?? '' });
  const reasons = new Map(leftOut?.map((reason) => [reason.control, reason]));
  const why = (id: string) => {
    const reason = reasons.get(id);
    return reason ? words.notInBest(reasonWords(reason, name, format, text)) : words.inBest;
  };
  const money = (value: number, [low, high]: [number, number]) => (
    <>
      {format.money(value)}
      <span className={styles.range}>{words.range(format.money(low), format.money(high))}</span>
    </>
  );
  return (
    <Panel title={words.title} hint={words.hint(nameOf(proposal))} flush>
      {failure && (
        <p className={`bad ${styles.none}`} role="alert">
          {words.failed}: {failure}
        </p>
      )}
      {!result && !failure && <p className={`faint ${styles.none}`}>{frame.working}</p>}
      {result && (
        <div className={table.scroll} aria-busy={outdated}>
          <table className={`${table.table} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{words.columns.control}</th>
                {(['cost', 'alone', 'rest', 'npv', 'rosi'] as const).map((column) => (
                  <th key={column} scope="col" className={table.number}>
                    {words.columns[column]}
                  </th>
                ))}
                <th scope="col">{words.columns.why}</th>
              </tr>
            </thead>
            <tbody>
              {[...result]
                .sort((a, b) => b.givenTheRest.npv - a.givenTheRest.npv)
                .slice(0, whole ? undefined : first)
                .map(({ controlId, chosen, alone, givenTheRest, aloneRange, givenTheRestRange }) => (
                  <tr key={controlId} data-chosen={chosen}>
                    <th scope="row" className={styles.name}>
                      <UnstyledButton className={styles.link} onClick={() => onOpen(controlId)}>
                        {name(controlId)}
                      </UnstyledButton>
                      {chosen && <span className={styles.range}>{words.inPlan}</span>}
                    </th>
                    <td className={table.number}>{format.money(alone.annualCost)}</td>
                    <td className={table.number}>{money(alone.riskReduction, aloneRange)}</td>
                    <td className={table.number}>{money(givenTheRest.riskReduction, givenTheRestRange)}</td>
                    <td className={table.number}>
                      <span className={givenTheRest.npv >= 0 ? 'good' : 'bad'}>{format.money(givenTheRest.npv)}</span>
                    </td>
                    <td className={table.number}>{format.percent(givenTheRest.rosi, 0)}</td>
                    <td className={styles.why}>{leftOut ? why(controlId) : '…'}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
      {result && result.length > first && !whole && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setWhole(true)}>
            {words.showAll(format.number(result.length))}
          </Button>
        </div>
      )}
    </Panel>
  );
}
