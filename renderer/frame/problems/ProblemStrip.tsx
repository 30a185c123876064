import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { isCountedAsUsual } from '#models/plan/leave-out';
import { useDocument } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import styles from './Problems.module.css';
import { partWords } from './place-words';
import { closeProblems, openProblems, useProblems } from './problems-store';

/** Parts named one by one; of more only how many. */
const mostNamed = 3;

/** How many problems the plan has, with the way to them, and what the figures are without because of them. */
export function ProblemStrip() {
  const { problems: words } = useText();
  const format = useFormatter();
  const { mistakes, resolved, stage } = useResults();
  const opened = useProblems((state) => state.opened);
  const without = useWithoutWords();
  const count = mistakes.length;
  useOpenOnOpening(count > 0);
  if (count === 0) return null;
  const isNothing = resolved === null || stage === 'failed';
  return (
    <div className={styles.strip} data-problems={count}>
      <IconAlertTriangle size={15} stroke={1.7} aria-hidden="true" className={styles.sign} />
      <UnstyledButton
        className={styles.count}
        aria-expanded={opened}
        title={words.show}
        onClick={opened ? closeProblems : openProblems}
      >
        {words.count(count, format.number(count))}
      </UnstyledButton>
      <p className={styles.without} role="status" title={without.join(' ')}>
        {isNothing ? words.notWorkedOut : without.length > 0 ? without.join(' ') : words.withoutAny}
      </p>
    </div>
  );
}

/** The sentences that say which parts no figure has in it, and which are counted with a value the plan does not say. */
function useWithoutWords(): string[] {
  const text = useText();
  const { problems: words } = text;
  const plan = usePlan();
  const format = useFormatter();
  const without = useResults((state) => state.without);
  const named = (usual: boolean) => {
    const names = without.filter((unit) => isCountedAsUsual(unit) === usual).map((unit) => partWords(unit, plan, text));
    const more = names.length - mostNamed;
    return more > 0 ? [...names.slice(0, mostNamed), words.more(format.number(more))] : names;
  };
  const [left, usual] = [named(false), named(true)];
  return [
    ...(left.length > 0 ? [words.without(format.list(left))] : []),
    ...(usual.length > 0 ? [words.usual(format.list(usual))] : []),
  ];
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
