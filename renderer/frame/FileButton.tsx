import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useText } from '../text/use-text';

/** What opens the file menu. */
export function FileButton(props: ComponentProps<'button'>) {
  const { frame } = useText();
  return (
    <Button
      variant="subtle"
      color="gray"
      rightSection={<IconChevronDown size={14} stroke={1.7} />}
      px={8}
      flex="none"
      aria-haspopup="menu"
      {...props}
    >
      {frame.file}
    </Button>
  );
}
