import { useEffect } from 'react';
import { createFormatter } from '#models/report/format';
import { headlineFigures, isSampled } from '#models/report/headline';
import { Figure } from '../../layout/Figure';
import { figuresShown } from '../../results/first-figures';
import type { SampleRun } from '../../sample/sample-run';
import { useLanguage, useText } from '../../text/use-text';
import styles from './StartScreen.module.css';

/** The example's headline figures. */
export default function SampleFigures({ run: { resolved, result, stage } }: { run: SampleRun }) {
  const { start } = useText();
  const language = useLanguage();
  useEffect(figuresShown, []);
  const format = createFormatter(resolved.locale, resolved.currency, language);
  const figures = headlineFigures(resolved, result, language);
  const value = (id: string) => figures.find((figure) => figure.id === id)?.value ?? 0;
  const now = value('lossNow');
  const held = resolved.records.reduce((sum, { count }) => sum + count, 0);
  const bar = (label: string, amount: number, role: string) => (
    <div>
      <div className={styles.barHead}>
        <span>{label}</span>
        <strong>{format.money(amount)}</strong>
      </div>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} data-role={role} style={{ width: `${now > 0 ? (amount / now) * 100 : 0}%` }} />
      </span>
    </div>
  );
  return (
    <>
      <div className={styles.sampleHead}>
        <p className={styles.sampleName}>{resolved.name}</p>
        <p className="faint">
          {start.sampleFacts(
            format.number(held),
            format.number(resolved.scenarios.length),
            format.number(resolved.controls.length),
          )}
        </p>
      </div>
      <div className={styles.bars}>
        {bar(start.now, now, 'now')}
        {bar(start.plan, value('lossWithPlan'), 'plan')}
      </div>
      <dl className={styles.figures} data-sample={stage}>
        {figures
          .filter(({ id }) => ['ask', 'return', 'payback', 'badYear'].includes(id))
          .map(({ id, label, text, tone, detail, term }) =>
            // What only the whole run can say waits for it.
            stage === 'full' || !isSampled(id, resolved, result) ? (
              <Figure key={id} label={label} value={text} tone={tone} detail={detail ?? term} />
            ) : (
              <Figure key={id} label={label} value="…" detail={term} />
            ),
          )}
      </dl>
      <p className={styles.sampleEnd} role="status">
        {start.status(format.number(result.simulatedYears), format.number(result.timing.simulateMs, 0))}
      </p>
    </>
  );
}
