import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useDocument } from '../document/document-store';
import { planScreens } from '../navigation/screen-store';
import { useText } from '../text/use-text';
import styles from './TourCard.module.css';
import { goToStep, leaveTour, useTour } from './tour-store';

/** What is open above the page and closes with Escape itself. */
const openAbove = '[aria-modal="true"], [role="menu"], [role="listbox"], [data-position][role="dialog"]';

/** A few words about the screen on show. The page stays usable beside it; Escape leaves from anywhere. */
export default function TourCard() {
  const step = useTour((state) => state.step);
  const isOpen = useDocument((state) => state.history !== null);
  useEffect(() => {
    if (step !== null && !isOpen) leaveTour();
  }, [step, isOpen]);
  return step === null || !isOpen ? null : <Card step={step} />;
}

function Card({ step }: { step: number }) {
  const { tour: words } = useText();
  const card = useRef<HTMLElement>(null);
  const screen = planScreens[step];
  const [title, body] = words.steps[screen];
  const isLast = step === planScreens.length - 1;

  // Each step is read out: the keyboard comes to the card, from where Tab goes on.
  useEffect(() => {
    if (planScreens[step]) card.current?.focus();
  }, [step]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const typing = event.target instanceof HTMLElement && event.target.dataset.typing === 'true';
      const above = [...document.querySelectorAll(openAbove)].some((one) => one.getClientRects().length > 0);
      if (!typing && !above) leaveTour();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);

  return (
    <section
      ref={card}
      className={styles.card}
      tabIndex={-1}
      aria-label={`${words.label}, ${words.progress(String(step + 1), String(planScreens.length))}: ${title}`}
      aria-describedby="tour-words"
    >
      <p className={styles.progress}>{words.progress(String(step + 1), String(planScreens.length))}</p>
      <h2>{title}</h2>
      <p id="tour-words">{body}</p>
      <p className={styles.keys}>{words.keys}</p>
      <div className={styles.actions}>
        <Button variant="subtle" color="gray" onClick={leaveTour}>
          {words.leave}
        </Button>
        <span className={styles.way}>
          {step > 0 && (
            <Button variant="default" onClick={() => goToStep(step - 1)}>
              {words.back}
            </Button>
          )}
          <Button onClick={() => (isLast ? leaveTour() : goToStep(step + 1))}>
            {isLast ? words.finish : words.next}
          </Button>
        </span>
      </div>
    </section>
  );
}
