import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { risesWithRecords } from '#models/plan/rises-with-records';
import { distributionWithin, meanOf } from '#models/probability/distribution';
import { EstimateField } from '../../fields/EstimateField';
import { QuantityField } from '../../fields/QuantityField';
import { steady } from '../../layout/steady';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import type { LossPart } from './scenario';
import styles from './ThreatDetail.module.css';

interface LossPartProbabilityProps {
  part: LossPart;
  /** The scenario's id. */
  scenario: string;
  /** Whether an incident exposes records that the probability may rise with. */
  hasRecords: boolean;
  name: string;
  at: string;
  change: (recipe: (part: LossPart) => void) => void;
}

/** Near certain above 100,000 records and rare below 5,000, as the library's own lawsuits are. */
const usual = { at: 22_000, slope: 2 };

/** How likely a part of one incident's loss is: an estimate, or one that rises with the records exposed. */
export const LossPartProbability = steady(function LossPartProbability(props: LossPartProbabilityProps) {
  const { part, scenario, hasRecords, name, at, change } = props;
  const { threats: words } = useText();
  const resolved = useResolvedPlan()
    ?.scenarios.find(({ id }) => id === scenario)
    ?.losses.find(({ id }) => id === part.id)?.probability;
  const { probability } = part;
  if (!risesWithRecords(probability)) {
    return (
      <>
        <EstimateField
          label={`${name}: ${words.probability}`}
          hideLabel
          compact
          kind="share"
          min={0}
          max={1}
          at={at}
          value={probability}
          within={part}
          onCommit={(next) =>
            change((draft) => {
              draft.probability = next;
            })
          }
        />
        {hasRecords && part.order === 'secondary' && part.form === 'fines' && (
          <Button
            variant="subtle"
            size="compact-xs"
            classNames={{ root: styles.wrapping, label: styles.wrapping }}
            px={4}
            aria-label={`${name}: ${words.rising}`}
            title={words.risingHelp}
            onClick={() =>
              change((draft) => {
                const mean =
                  resolved === undefined || risesWithRecords(resolved) ? 0.5 : meanOf(distributionWithin(resolved, 1));
                draft.probability = { logistic: { ...usual, mean } };
              })
            }
          >
            {words.rising}
          </Button>
        )}
      </>
    );
  }
  const fields = [
    { field: 'mean', kind: 'share', max: 1, label: words.risingMean },
    { field: 'at', kind: 'count', max: undefined, label: words.risingAt },
    { field: 'slope', kind: 'number', max: 20, label: words.risingSlope },
  ] as const;
  return (
    <div className={styles.rising} title={words.risingHelp}>
      {fields.map(({ field, kind, max, label }) => (
        <div key={field} className={styles.risingField}>
          <span>{label}</span>
          <QuantityField
            label={`${name}: ${label}`}
            hideLabel
            kind={kind}
            min={field === 'mean' ? 0 : 1e-6}
            max={max}
            at={`${at}.logistic.${field}`}
            value={probability.logistic[field]}
            within={part}
            onCommit={(next) =>
              change((draft) => {
                if (risesWithRecords(draft.probability)) draft.probability.logistic[field] = next;
              })
            }
          />
        </div>
      ))}
      <ActionIcon
        aria-label={`${name}: ${words.risingRemove}`}
        title={words.risingRemove}
        onClick={() =>
          change((draft) => {
            draft.probability = probability.logistic.mean;
          })
        }
      >
        <IconX size={14} stroke={1.6} />
      </ActionIcon>
    </div>
  );
});
