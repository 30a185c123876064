import { useMemo, useState } from 'react';
import type { NextMoney } from '#models/portfolio/frontier';
import { nameOf } from '#models/report/name-of';
import { useAnalysis } from '../../../analysis/use-analysis';
import { useFormatter } from '../../../document/use-plan';
import { QuantityField } from '../../../fields/QuantityField';
import { Panel } from '../../../layout/Panel';
import { useText } from '../../../text/use-text';
import type { WorthQuestion } from './question';
import styles from './Worth.module.css';

const usualAddition = 100_000;

/** What the best plan gains from more money a year: where it must pay, and where it only has to lower the loss. */
export function NextMoneyPanel({ question }: { question: WorthQuestion }) {
  const { worth: words, frame } = useText();
  const format = useFormatter();
  const [addition, setAddition] = useState(usualAddition);
  const asked = useMemo(() => ({ ...question, addition }), [question, addition]);
  const { result } = useAnalysis('nextMoney', asked);
  return (
    <Panel title={words.next} hint={words.nextHint(format.money(question.budget))}>
      <div className={styles.stack}>
        <div className={styles.field}>
          <QuantityField
            notInPlan
            label={words.addition}
            kind="amount"
            min={0}
            value={addition}
            onCommit={(value) => typeof value === 'number' && setAddition(value)}
          />
        </div>
        {result ? (
          <>
            <Answer title={words.nextPays} gain={result.paying} question={question} />
            <Answer title={words.nextLoss} gain={result.lowering} question={question} />
          </>
        ) : (
          <p className="faint">{frame.working}</p>
        )}
      </div>
    </Panel>
  );
}

function Answer({ title, gain, question }: { title: string; gain: NextMoney; question: WorthQuestion }) {
  const { worth: words } = useText();
  const format = useFormatter();
  const names = (ids: readonly string[]) =>
    format.list(ids.map((id) => nameOf(question.plan.controls.find((control) => control.id === id) ?? { id })));
  const sentences =
    gain.added.length === 0 && gain.dropped.length === 0
      ? [words.nextNothing]
      : [
          gain.added.length > 0 && words.nextAdds(names(gain.added)),
          gain.dropped.length > 0 && words.nextDrops(names(gain.dropped)),
          words.nextBrings(format.money(gain.reduction), format.money(gain.npv)),
        ].filter((sentence) => sentence !== false);
  return (
    <div role="status">
      <h3>{title}</h3>
      <p>{sentences.join(' ')}</p>
      {!gain.proven && <p className="faint">{words.notProven}</p>}
    </div>
  );
}
