import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { EstimateField } from '../../fields/EstimateField';
import { steady } from '../../layout/steady';
import { useText } from '../../text/use-text';
import type { LossPart } from './scenario';
import styles from './ThreatDetail.module.css';

interface LossPartCapProps {
  part: LossPart;
  name: string;
  at: string;
  change: (recipe: (part: LossPart) => void) => void;
}

/** The most that a part of one incident's loss can come to, where there is such a limit. */
export const LossPartCap = steady(function LossPartCap({ part, name, at, change }: LossPartCapProps) {
  const { threats: words } = useText();
  if (part.cap === undefined) {
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        className={styles.more}
        leftSection={<IconPlus size={12} />}
        aria-label={`${name}: ${words.addCap}`}
        onClick={() =>
          change((draft) => {
            draft.cap = 1_000_000;
          })
        }
      >
        {words.addCap}
      </Button>
    );
  }
  return (
    <div className={styles.cap}>
      <span>{words.cap}</span>
      <EstimateField
        label={`${name}: ${words.cap}`}
        hideLabel
        compact
        kind="amount"
        min={0}
        at={at}
        value={part.cap}
        within={part}
        onCommit={(cap) =>
          change((draft) => {
            draft.cap = cap;
          })
        }
      />
      <ActionIcon
        aria-label={`${name}: ${words.removeCap}`}
        onClick={() =>
          change((draft) => {
            delete draft.cap;
          })
        }
      >
        <IconX size={14} stroke={1.6} />
      </ActionIcon>
    </div>
  );
});
