import { Select } from '@mantine/core';
import { memo } from 'react';
import { edit, useDocument } from '../document/document-store';
import { useChosenProposal } from '../results/chosen-proposal';
import { useText } from '../text/use-text';
import styles from './ResultBar.module.css';

/** Which proposal goes to the board. */
export const ProposalChoice = memo(function ProposalChoice() {
  const { frame, words } = useText();
  const proposals = useDocument(({ history }) => history?.plan.proposals) ?? [];
  const chosen = useChosenProposal();
  return (
    <div className={styles.choice}>
      {proposals.length > 0 ? (
        <Select
          label={frame.proposal}
          value={chosen?.id ?? null}
          data={proposals.map(({ id, name }) => ({ value: id, label: name || words.unnamed }))}
          classNames={{ root: styles.chooser, label: styles.label, input: styles.select }}
          onChange={(id) =>
            id &&
            edit(frame.proposal, (draft) => {
              draft.chosenProposal = id;
            })
          }
        />
      ) : (
        <>
          <p className={styles.label}>{frame.proposal}</p>
          <p className={styles.empty}>{frame.noProposal}</p>
        </>
      )}
    </div>
  );
});
