import { Button, Menu } from '@mantine/core';
import { IconBooks, IconChevronDown, IconPlus, IconSquare } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useText } from '../text/use-text';

interface AddMenuProps {
  label: string;
  /** Place of the list in the plan, for links that lead to it. */
  at: string;
  ref: Ref<HTMLButtonElement>;
  onOpen: () => void;
  onLibrary: () => void;
  onBlank: () => void;
}

/** Adds to a list of the plan: from the library, or a row to be filled in. */
export function AddMenu({ label, at, ref, onOpen, onLibrary, onBlank }: AddMenuProps) {
  const { library: words } = useText();
  return (
    <Menu position="bottom-end" returnFocus={false} onOpen={onOpen}>
      <Menu.Target>
        <Button
          ref={ref}
          variant="default"
          leftSection={<IconPlus size={14} />}
          rightSection={<IconChevronDown size={12} />}
          data-at={at}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconBooks size={14} />} onClick={onLibrary}>
          {words.fromLibrary}
        </Menu.Item>
        <Menu.Item leftSection={<IconSquare size={14} />} onClick={onBlank}>
          {words.blank}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
