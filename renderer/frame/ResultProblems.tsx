import { UnstyledButton } from '@mantine/core';
import { readPath } from '../navigation/field-place';
import { useResults } from '../results/results-store';
import { useText } from '../text/use-text';
import { goToField } from './go-to-field';
import styles from './ResultProblems.module.css';

/** Why there are no results, in words, in the place where they would stand. */
export function ResultProblems() {
  const { frame, document: words } = useText();
  const { problems, failure } = useResults();
  const shown = problems.slice(0, 2);
  return (
    <div className={styles.problems} role="alert">
      <p className={styles.title}>{failure ? frame.simulationFailed : frame.planProblem}</p>
      {failure && <p>{failure}</p>}
      {shown.map(({ path, message }) => (
        <p key={path}>
          <code>{path}</code> {message}{' '}
          <UnstyledButton className={styles.where} onClick={() => goToField(readPath(path))}>
            {frame.goToProblem}
          </UnstyledButton>
        </p>
      ))}
      {problems.length > shown.length && <p>{words.problemsMore(problems.length - shown.length)}</p>}
    </div>
  );
}
