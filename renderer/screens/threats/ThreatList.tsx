import { UnstyledButton } from '@mantine/core';
import { useFormatter, usePlan } from '../../document/use-plan';
import { goTo } from '../../frame/screen-store';
import styles from '../../layout/master-detail.module.css';
import { useBaselineMoments } from '../../results/use-baseline-moments';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import { frequencyWords } from './frequency-words';

/** All scenarios with their share of the expected loss. */
export function ThreatList({ picked }: { picked: string }) {
  const text = useText();
  const { threats: words, words: common } = text;
  const { scenarios } = usePlan();
  const format = useFormatter();
  const context = useReportContext();
  const moments = useBaselineMoments();
  const byId = new Map(context?.result.baseline.byScenario.map((share) => [share.id, share]));
  const largest = Math.max(...[...byId.values()].map(({ meanAnnualLoss }) => meanAnnualLoss), 1);
  return (
    <nav className={styles.list} aria-label={words.list}>
      {scenarios.map(({ id, name, enabled }) => {
        const share = enabled ? byId.get(id) : undefined;
        const exact = moments?.byScenario.find((one) => one.id === id);
        return (
          <UnstyledButton
            key={id}
            className={styles.item}
            aria-current={id === picked || undefined}
            onClick={() => goTo('threats', id)}
          >
            <span className={styles.itemLine}>
              <span className={styles.itemName} title={name}>
                {name || common.unnamed}
              </span>
              <span className={styles.itemValue}>{share ? format.money(share.meanAnnualLoss) : ''}</span>
            </span>
            <span className={styles.itemSub}>
              <span>{!enabled ? words.off : exact ? frequencyWords(exact.meanFrequency, format, text) : ' '}</span>
            </span>
            <span className={styles.track} aria-hidden="true" style={{ display: 'block' }}>
              <span className={styles.bar} style={{ width: `${((share?.meanAnnualLoss ?? 0) / largest) * 100}%` }} />
            </span>
          </UnstyledButton>
        );
      })}
      {context && (
        <div className={`${styles.itemLine} ${styles.total}`}>
          <span>{words.all}</span>
          <span>{format.money(context.result.baseline.meanAnnualLoss)}</span>
        </div>
      )}
    </nav>
  );
}
