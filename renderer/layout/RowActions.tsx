import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDotsVertical, IconTrash } from '@tabler/icons-react';
import { useText } from '../text/use-text';
import styles from './EditableTable.module.css';
import { steady } from './steady';

interface RowActionsProps {
  name: string;
  /** Null: not possible for this row. */
  onDuplicate: (() => void) | null;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onDelete: () => void;
}

/** What can be done with one row of an edited table. */
export const RowActions = steady(function RowActions({ name, onDuplicate, onUp, onDown, onDelete }: RowActionsProps) {
  const { rows: words } = useText();
  return (
    <div className={styles.actions}>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={words.actions(name)} title={words.actions(name)} data-control="actions">
            <IconDotsVertical size={15} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={14} />} disabled={!onDuplicate} onClick={onDuplicate ?? undefined}>
            {words.duplicate}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowUp size={14} />} disabled={!onUp} onClick={onUp ?? undefined}>
            {words.moveUp}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown size={14} />} disabled={!onDown} onClick={onDown ?? undefined}>
            {words.moveDown}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon aria-label={words.delete(name)} title={words.delete(name)} data-control="delete" onClick={onDelete}>
        <IconTrash size={15} stroke={1.6} />
      </ActionIcon>
    </div>
  );
});
