import { deferred } from '../../layout/deferred';
import { useText } from '../../text/use-text';
import { FilesPanel } from './FilesPanel';
import { SamplePanel } from './SamplePanel';
import styles from './StartScreen.module.css';

const PresetsPanel = deferred(() => import('./PresetsPanel'));

/** Where everyone begins: a ready-made plan, one's own plans, and a finished example with its results. */
export function StartScreen() {
  const { start } = useText();
  return (
    <div className={styles.start}>
      <header className={styles.head}>
        <h1>{start.title}</h1>
        <p>{start.lead}</p>
      </header>
      <div className={styles.columns}>
        <PresetsPanel waiting={<div className={styles.presetsPlace} />} />
        <div className={styles.side}>
          <SamplePanel />
          <FilesPanel />
        </div>
      </div>
    </div>
  );
}
