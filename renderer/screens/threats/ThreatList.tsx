import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useFormatter } from '../../document/use-plan';
import { frequencyWords } from '../../fields/frequency-words';
import styles from '../../layout/master-detail.module.css';
import { goTo } from '../../navigation/screen-store';
import { useResults } from '../../results/results-store';
import { readSettledPlan } from '../../results/SettledResults';
import { useBaselineMoments } from '../../results/use-baseline-moments';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import { shareOfLargest } from './share-of-largest';

/** All scenarios with their share of the expected loss. */
export function ThreatList({ picked }: { picked: string }) {
  const text = useText();
  const { threats: words, problems } = text;
  const units = useResults((state) => state.without);
  const without = new Set(units.map((unit) => unit.join('.')));
  const { scenarios } = readSettledPlan();
  const format = useFormatter();
  const context = useReportContext();
  const moments = useBaselineMoments();
  const byId = new Map(context?.result.baseline.byScenario.map((share) => [share.id, share]));
  const losses = [...byId.values()].map(({ meanAnnualLoss }) => meanAnnualLoss);
  return (
    <nav className={styles.list} aria-label={words.list}>
      {scenarios.map(({ id, name, enabled }, index) => {
        const isLeftOut = without.has(`scenarios.${index}`);
        const share = enabled && !isLeftOut ? byId.get(id) : undefined;
        const exact = moments?.byScenario.find((one) => one.id === id);
        return (
          <ThreatItem
            key={id}
            id={id}
            name={name}
            isPicked={id === picked}
            loss={share ? format.money(share.meanAnnualLoss) : ''}
            frequency={
              !enabled
                ? words.off
                : isLeftOut
                  ? problems.leftOut
                  : exact
                    ? frequencyWords(exact.meanFrequency, format, text)
                    : ' '
            }
            share={shareOfLargest(share?.meanAnnualLoss ?? 0, losses)}
          />
        );
      })}
      {context && (
        <div className={`${styles.itemLine} ${styles.total}`}>
          <span>{words.all}</span>
          <span data-figure="loss">{format.money(context.result.baseline.meanAnnualLoss)}</span>
        </div>
      )}
    </nav>
  );
}

interface ThreatItemProps {
  id: string;
  name: string;
  isPicked: boolean;
  loss: string;
  frequency: string;
  /** Of the largest expected loss. */
  share: number;
}

const ThreatItem = memo(function ThreatItem({ id, name, isPicked, loss, frequency, share }: ThreatItemProps) {
  const { words } = useText();
  return (
    <UnstyledButton className={styles.item} aria-current={isPicked || undefined} onClick={() => goTo('threats', id)}>
      <span className={styles.itemLine}>
        <span className={styles.itemName} title={name}>
          {name || words.unnamed}
        </span>
        <span className={styles.itemValue} data-figure={`loss:${id}`}>
          {loss}
        </span>
      </span>
      <span className={styles.itemSub}>
        <span>{frequency}</span>
      </span>
      <span className={styles.track} aria-hidden="true" style={{ display: 'block' }}>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
    </UnstyledButton>
  );
});
