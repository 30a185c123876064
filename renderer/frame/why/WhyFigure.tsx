import { UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyFigure } from '#models/report/board-pack';
import { saidAt } from '#models/report/said-at';
import { usePlan } from '../../document/use-plan';
import { SourceNote } from '../../evidence/SourceNote';
import type { PlanResult } from '../../results/results-store';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import { goToField } from '../go-to-field';
import { explain } from './explain';
import type { WhyLine, WhyStep } from './explanation';
import styles from './WhyFigure.module.css';

interface WhyFigureProps {
  figure: KeyFigure;
  of: PlanResult;
  status: string;
  close: () => void;
}

/** The way down from a figure: the steps gone, and at each the line that was opened, to come back to. */
type Way = { step: WhyStep; from: number }[];

/**
 * How a figure of the result bar comes about: what it is made of, each part in turn, down to the estimates and their
 * sources. Enter opens a part; Backspace, or Escape below the first level, goes back to where that was opened.
 */
export default function WhyFigure({ figure, of, status, close }: WhyFigureProps) {
  const say = useText();
  const { why } = say;
  const written = usePlan();
  const report = useReportContext(of);
  const [way, setWay] = useState<Way>([]);
  const panel = useRef<HTMLDivElement>(null);
  /** The line that gets the keyboard once what was gone to is shown. */
  const next = useRef<number | null>(0);

  useEffect(() => {
    if (next.current === null || !panel.current) return;
    const lines = panel.current.querySelectorAll<HTMLElement>('[data-why-line]');
    const target = lines[next.current] ?? lines[0] ?? panel.current.querySelector<HTMLElement>('[data-why-back]');
    next.current = null;
    target?.focus();
  });

  const isFirst = way.length === 0;
  const back = () => {
    next.current = way.at(-1)?.from ?? 0;
    setWay(way.slice(0, -1));
  };
  const goBack = useRef(back);
  goBack.current = back;
  useEffect(() => {
    const shown = panel.current;
    if (isFirst || !shown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!['Backspace', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      // The popover, which Escape closes from its first level, does not hear of it.
      event.stopPropagation();
      goBack.current();
    };
    shown.addEventListener('keydown', onKeyDown);
    return () => shown.removeEventListener('keydown', onKeyDown);
  }, [isFirst]);

  if (!report) return null;
  const context = { ...report, written, say };
  const step = way.at(-1)?.step ?? { kind: 'figure', id: figure.id };
  const explained = explain(step, context);
  const open = (to: WhyStep, from: number) => {
    next.current = 0;
    setWay([...way, { step: to, from }]);
  };
  const above = way.length > 1 ? explain(way[way.length - 2].step, context)?.title : figure.label;
  const said = explained?.at && saidAt(written, explained.at);

  let place = -1;
  const list = (lines: readonly WhyLine[] | undefined) =>
    lines && lines.length > 0 ? (
      <ul className={styles.lines}>
        {lines.map(({ label, value, to }) => {
          const own = to ? ++place : -1;
          const words = (
            <>
              <span className={styles.label}>{label}</span>
              <span className={styles.amount}>{value}</span>
            </>
          );
          return (
            <li key={`${label} ${JSON.stringify(to)}`}>
              {to ? (
                <UnstyledButton className={styles.line} data-why-line onClick={() => open(to, own)}>
                  {words}
                  <IconChevronRight size={14} stroke={1.7} aria-hidden="true" />
                </UnstyledButton>
              ) : (
                <span className={styles.line}>{words}</span>
              )}
            </li>
          );
        })}
      </ul>
    ) : null;

  return (
    <div ref={panel} className={styles.why}>
      {!isFirst && (
        <UnstyledButton className={styles.back} data-why-back onClick={back}>
          <IconChevronLeft size={14} stroke={1.7} aria-hidden="true" />
          {why.backTo(above ?? figure.label)}
        </UnstyledButton>
      )}
      <h2 aria-live="polite">
        {isFirst ? figure.label : explained?.title}
        {isFirst && figure.term && <span className={styles.term}> · {figure.term}</span>}
      </h2>
      <p className={styles.value}>{isFirst ? figure.text : explained?.value}</p>
      {explained && (
        <>
          <p>{explained.sentence}</p>
          {explained.formula && <p className={styles.formula}>{explained.formula}</p>}
          {step.kind === 'threat' && list(explained.facts)}
          {list(explained.lines)}
          {explained.total && (
            <p className={styles.total}>
              <span className={styles.label}>{explained.total.label}</span>
              <span className={styles.amount}>{explained.total.value}</span>
            </p>
          )}
          {step.kind !== 'threat' && list(explained.facts)}
          {said && <SourceNote source={said.source} note={said.note} />}
          {explained.at && (
            <UnstyledButton
              className={styles.back}
              data-why-line
              onClick={() => {
                close();
                if (explained.at) goToField(explained.at);
              }}
            >
              {why.toField}
            </UnstyledButton>
          )}
          {explained.check && <p className={styles.check}>{explained.check}</p>}
        </>
      )}
      {isFirst && <p className={styles.status}>{status}</p>}
    </div>
  );
}
