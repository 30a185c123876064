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
  // What only the whole run can say waits for it.
  const isKnown = (id: string) => stage === 'full' || !isSampled(id, resolved, result);
  const value = (id: string) => (isKnown(id) ? (figures.find((figure) => figure.id === id)?.value ?? 0) : null);
  const now = value('lossNow');
  const held = resolved.records.reduce((sum, { count }) => sum + count, 0);
  const bar = (id: string, label: string, amount: number | null, role: string) => (
    <div>
      <div className={styles.barHead}>
        <span>{label}</span>
        <strong data-figure={id} data-pending={amount === null}>
          {amount === null ? '…' : format.money(amount)}
        </strong>
      </div>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} data-role={role} style={{ width: `${now ? ((amount ?? 0) / now) * 100 : 0}%` }} />
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
        {bar('lossNow', start.now, now, 'now')}
        {bar('lossWithPlan', start.plan, value('lossWithPlan'), 'plan')}
      </div>
      <dl className={styles.figures} data-sample={stage}>
        {figures
          .filter(({ id }) => ['ask', 'return', 'payback', 'badYear'].includes(id))
          .map(({ id, label, text, tone, detail, term }) =>
            isKnown(id) ? (
              // The interval of the return comes from the paths, whatever the return itself is.
              <Figure
                key={id}
                id={id}
                label={label}
                value={text}
                tone={tone}
                detail={(id === 'return' && stage !== 'full' ? null : detail) ?? term}
              />
            ) : (
              <Figure key={id} id={id} label={label} value="…" detail={term} isPending />
            ),
          )}
      </dl>
      <p className={styles.sampleEnd} role="status">
        {stage === 'full'
          ? start.status(format.number(result.simulatedYears), format.number(result.timing.simulateMs, 0))
          : start.sampleWorking}
      </p>
    </>
  );
}
