import { useText } from '../text/use-text';
import styles from './ResultFailure.module.css';

/** Why there are no results, in the place where they would stand: `failure`, or problems of the plan where it is null. */
export function ResultFailure({ failure }: { failure: string | null }) {
  const { frame, problems } = useText();
  return (
    <div className={styles.problems} role="alert">
      <p className={styles.title}>{frame.simulationFailed}</p>
      <p>{failure ?? problems.notWorkedOut}</p>
    </div>
  );
}
