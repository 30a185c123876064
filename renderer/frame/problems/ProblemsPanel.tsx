import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Mistake } from '#models/plan/resolve-partly';
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

/** What is wrong with the plan, by screen; each problem leads to its field. */
export default function ProblemsPanel() {
  const { problems: words, frame } = useText();
  const plan = usePlan();
  const mistakes = useResults((state) => state.mistakes);
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
          <p className="faint">{mistakes.length > 0 ? words.lead : words.none}</p>
        </div>
        <CloseButton size="sm" aria-label={frame.closeDialog} onClick={closeProblems} />
      </header>
      {[...groups].map(([screen, entries]) => (
        <div key={screen}>
          <h3>{screen}</h3>
          <ul className={styles.list}>
            {entries.map((mistake) => (
              <Entry key={mistake.path.join('.')} mistake={mistake} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Entry({ mistake: { path, message, follows } }: { mistake: Mistake }) {
  const text = useText();
  const { problems: words } = text;
  const plan = usePlan();
  const format = useFormatter();
  const place = placeWords(path, plan, text);
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
          size="compact-xs"
          aria-label={words.keepOf(place)}
          onClick={() => edit(words.keepStep, (draft) => keepStandIn(draft, path))}
        >
          {words.keep}
        </Button>
      )}
    </li>
  );
}
