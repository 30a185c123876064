import { useText } from '../text/use-text';
import styles from './Refused.module.css';

/** In place of the app where the web host does not know the page. */
export function Refused() {
  const { document: words } = useText();
  return (
    <main className={styles.refused}>
      <h1>{words.refusedTitle}</h1>
      <p>{words.refusedBody}</p>
    </main>
  );
}
