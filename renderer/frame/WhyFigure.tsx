import type { KeyFigure } from '#models/report/board-pack';
import type { PlanResult } from '../results/results-store';
import { useLanguage, useText } from '../text/use-text';
import { explainFigure } from './explain-figure';
import styles from './WhyFigure.module.css';

/** How a figure of the result bar comes about: in a sentence, as a formula, and from which inputs. */
export function WhyFigure({ figure, of, status }: { figure: KeyFigure; of: PlanResult; status: string }) {
  const text = useText();
  const language = useLanguage();
  const { sentence, formula, lines, check } = explainFigure(figure.id, of.plan, of.result, text, language);
  return (
    <div className={styles.why}>
      <h2>
        {figure.label}
        {figure.term && <span className={styles.term}> · {figure.term}</span>}
      </h2>
      <p className={styles.value}>{figure.text}</p>
      <p>{sentence}</p>
      {formula && <p className={styles.formula}>{formula}</p>}
      <dl className={styles.lines}>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {check && <p className={styles.check}>{check}</p>}
      <p className={styles.status}>{status}</p>
    </div>
  );
}
