import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { readPath } from '#models/plan/problem';
import type { Mistake } from '#models/plan/resolve-partly';
import { valueAt } from '#models/plan/value-at';
import { canKeepStandIn, keepStandIn } from '#models/plan/withheld';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { placeOf } from '../../navigation/field-place';
import { useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import { goToField } from '../go-to-field';
import styles from './Problems.module.css';
import { placeWords } from './place-words';
import { closeProblems } from './problems-store';
import { useWithoutWords } from './use-without-words';

/** What is wrong with the plan, by screen; each problem leads to its field. */
export default function ProblemsPanel() {
  const { problems: words, frame } = useText();
  const plan = usePlan();
  const { mistakes, advice } = useResults();
  const without = useWithoutWords();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !panel.current?.contains(document.activeElement)) return;
      closeProblems();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const groups = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const place = placeOf(mistake.path, plan);
    const screen = place ? frame.screens[place.screen] : words.plan;
    groups.set(screen, [...(groups.get(screen) ?? []), mistake]);
  }
  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-label={words.title}>
      <header className={styles.head}>
        <div>
          <h2>{words.title}</h2>
          <p className="faint">{mistakes.length > 0 ? words.lead : advice.length === 0 ? words.none : ''}</p>
        </div>
        <CloseButton size="sm" aria-label={frame.closeDialog} onClick={closeProblems} />
      </header>
      {[...groups].map(([screen, entries]) => (
        <div key={screen}>
          <h3>{screen}</h3>
          <ul className={styles.list}>
            {entries.map((mistake) => (
              <Entry key={mistake.path.join('.')} {...mistake} />
            ))}
          </ul>
        </div>
      ))}
      {without.length > 0 && (
        <>
          <h3>{words.leftOutTitle}</h3>
          {without.map((sentence) => (
            <p key={sentence} className={styles.message}>
              {sentence}
            </p>
          ))}
        </>
      )}
      {advice.length > 0 && (
        <>
          <h3>{words.adviceTitle}</h3>
          <ul className={styles.list}>
            {advice.map(({ path, message }) => (
              <Entry key={`${path} ${message}`} path={readPath(path.replace(/\.formula$/, ''))} message={message} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Entry({ path, message, follows = [] }: Pick<Mistake, 'path' | 'message'> & Partial<Mistake>) {
  const text = useText();
  const { problems: words } = text;
  const plan = usePlan();
  const format = useFormatter();
  const place = placeWords(path, plan, text);
  const now = valueAt(plan, path);
  const keep = typeof now === 'string' && now !== '' ? words.use(now) : words.keep;
  const lead = () => {
    closeProblems();
    goToField(path);
  };
  const said = (
    <>
      <span className={styles.place}>{place}</span>
      <span className={styles.message}>{message}</span>
      {follows.length > 0 && (
        <span className={styles.follows}>{words.follows(follows.length, format.number(follows.length))}</span>
      )}
    </>
  );
  return (
    <li>
      {placeOf(path, plan) ? (
        <UnstyledButton className={styles.entry} onClick={lead}>
          {said}
        </UnstyledButton>
      ) : (
        <div className={styles.entry}>{said}</div>
      )}
      {canKeepStandIn(plan, path) && (
        <Button
          className={styles.keep}
          variant="default"
          size="compact-sm"
          aria-label={words.keepOf(keep, place)}
          onClick={() => edit(words.keepStep, (draft) => keepStandIn(draft, path))}
        >
          {keep}
        </Button>
      )}
    </li>
  );
}
