import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useDocument } from '../../document/document-store';
import { useFormatter } from '../../document/use-plan';
import { useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import styles from './Problems.module.css';
import { closeProblems, openProblems, useProblems } from './problems-store';
import { useWithoutWords } from './use-without-words';

/** Parts named one by one; of more only how many. */
const mostNamed = 3;

/** How many problems the plan has, with the way to them, and what the figures are without because of them. */
export function ProblemStrip() {
  const { problems: words } = useText();
  const format = useFormatter();
  const { mistakes, advice, resolved, stage } = useResults();
  const opened = useProblems((state) => state.opened);
  const without = useWithoutWords(mostNamed);
  const count = mistakes.length;
  useOpenOnOpening(count > 0);
  if (count + advice.length === 0) return null;
  const isNothing = resolved === null || stage === 'failed';
  return (
    <div className={styles.strip} data-problems={count} data-advice={advice.length}>
      <IconAlertTriangle size={15} stroke={1.7} aria-hidden="true" className={styles.sign} />
      <UnstyledButton
        className={styles.count}
        aria-expanded={opened}
        title={words.show}
        onClick={opened ? closeProblems : openProblems}
      >
        {count > 0
          ? words.count(count, format.number(count))
          : words.adviceCount(advice.length, format.number(advice.length))}
      </UnstyledButton>
      <p className={styles.without} role="status" title={without.join(' ')}>
        {count === 0
          ? words.adviceTitle
          : isNothing
            ? words.notWorkedOut
            : without.length > 0
              ? without.join(' ')
              : words.withoutAny}
      </p>
    </div>
  );
}

/** Shows the list of a plan that opens with problems, once. */
function useOpenOnOpening(hasProblems: boolean): void {
  const opening = useDocument(({ history }) =>
    history && history.past.length + history.future.length === 0 ? history.plan : null,
  );
  useEffect(() => {
    if (opening && hasProblems) openProblems();
  }, [opening, hasProblems]);
  useEffect(() => closeProblems, []);
}
