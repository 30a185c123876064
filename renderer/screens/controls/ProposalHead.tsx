import { Menu, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconCopy, IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { newId } from '#models/plan/new-id';
import { removeProposal } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { useAsPending } from '../../document/pending-edit';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';

interface ProposalHeadProps {
  proposal: Plan['proposals'][number];
  index: number;
  isChosen: boolean;
}

/** A proposal's name over its column, with what can be done with it. */
export function ProposalHead({ proposal, index, isChosen }: ProposalHeadProps) {
  const { controls: words, rows, words: common } = useText();
  const name = proposal.name || common.unnamed;
  const [typed, setTyped] = useState(proposal.name);
  const [opened, setOpened] = useState(false);
  const next = typed.trim() || proposal.name;
  const rename = () => {
    if (next === proposal.name) return;
    edit(words.steps.renameProposal, ({ proposals }) => {
      proposals[index].name = next;
    });
  };
  useAsPending(opened && next !== proposal.name ? typed : null, rename);
  const insert = (copy: boolean) =>
    edit(words.steps.addProposal, ({ proposals }) => {
      const fresh = { id: newId('proposal', proposals), description: '', insurance: false };
      proposals.push(
        copy
          ? { ...proposal, id: fresh.id, name: rows.copyOf(name) }
          : { ...fresh, name: words.newProposal, controls: [] },
      );
    });
  return (
    <Menu
      position="bottom-end"
      width={250}
      opened={opened}
      onChange={setOpened}
      onOpen={() => setTyped(proposal.name)}
      onClose={rename}
    >
      <Menu.Target>
        <UnstyledButton
          className={styles.proposalButton}
          aria-label={words.proposalMenu(name)}
          title={isChosen ? `${name}: ${words.toApprove}` : name}
        >
          <span>{name}</span>
          <IconChevronDown size={13} stroke={1.7} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <TextInput
          m={6}
          aria-label={words.rename}
          value={typed}
          maxLength={300}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Enter') rename();
          }}
        />
        <Menu.Item
          leftSection={<IconStar size={14} />}
          disabled={isChosen}
          onClick={() =>
            edit(words.steps.approve, (plan) => {
              plan.chosenProposal = proposal.id;
            })
          }
        >
          {words.approve}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={14} />} onClick={() => insert(true)}>
          {words.duplicate}
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus size={14} />} onClick={() => insert(false)}>
          {words.addProposal}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} />}
          onClick={() => edit(words.steps.deleteProposal, (plan) => removeProposal(plan as Plan, proposal.id))}
        >
          {words.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
