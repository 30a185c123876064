import { CloseButton, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFormatter } from '../../document/use-plan';
import { useText } from '../../text/use-text';
import { goToField } from '../go-to-field';
import styles from './Guide.module.css';
import { closeGuide, type OpenEstimate, type OpenPoint, useGuide } from './guide-store';

/** The list of what is open; each entry leads to its field. */
export default function GuidePanel() {
  const { guide: words, frame } = useText();
  const { missing, estimates, lighter, facts } = useGuide();
  const format = useFormatter();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !panel.current?.contains(document.activeElement)) return;
      closeGuide();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const isDone = missing.length === 0 && estimates?.length === 0;
  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-label={words.title}>
      <header className={styles.head}>
        <div>
          <h2>{words.title}</h2>
          <p className="faint">{isDone ? words.done : words.lead}</p>
        </div>
        <CloseButton size="sm" aria-label={frame.closeDialog} onClick={closeGuide} />
      </header>
      {missing.length > 0 && (
        <>
          <h3>{words.missing}</h3>
          <ul className={styles.list}>
            {missing.map((point) => (
              <Entry key={point.id} point={point} />
            ))}
          </ul>
        </>
      )}
      {estimates === null && (
        <p className="faint" role="status">
          {words.working}
        </p>
      )}
      {estimates && estimates.length > 0 && (
        <>
          <h3>{words.estimates}</h3>
          <ul className={styles.list}>
            {estimates.map((point) => (
              <Entry key={point.id} point={point} effect={point} />
            ))}
          </ul>
          <p className={styles.method}>
            {lighter > 0 && `${words.more(format.number(lighter))} `}
            {words.method}
          </p>
        </>
      )}
      {facts.length > 0 && (
        <details className={styles.facts}>
          <summary>{words.facts(format.number(facts.length))}</summary>
          <p className="faint">{words.factsHint}</p>
          <ul className={styles.list}>
            {facts.map((point) => (
              <Entry key={point.id} point={point} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Entry({ point, effect }: { point: OpenPoint; effect?: OpenEstimate }) {
  const { guide: words, frame } = useText();
  const format = useFormatter();
  const share = (value: number) => format.percent(value, 0);
  return (
    <li>
      <UnstyledButton
        className={styles.entry}
        onClick={() => {
          closeGuide();
          goToField(point.path);
        }}
      >
        <span className={styles.label}>{point.label}</span>
        <span className={styles.where}>{frame.screens[point.screen]}</span>
        {point.why && <span className={styles.why}>{point.why}</span>}
        {effect && (
          <>
            <span className={styles.track} aria-hidden="true">
              {/* Not as the plan's language writes it: "52 %" is no width. */}
              <span style={{ width: `${100 * Math.max(effect.annualLoss, effect.npv)}%` }} />
            </span>
            <span className={styles.why}>
              {effect.npv > 0
                ? words.effect(share(effect.annualLoss), share(effect.npv))
                : words.effectLoss(share(effect.annualLoss))}
            </span>
          </>
        )}
      </UnstyledButton>
    </li>
  );
}
