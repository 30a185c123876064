import { ActionIcon, Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import type { ImportTarget } from '#models/import/fields';
import { useText } from '../text/use-text';
import { openImport } from './import-store';

/** Opens the import into one list of the plan; `compact` where a panel's title line has little room. */
export function ImportButton({ target, compact }: { target: ImportTarget; compact?: boolean }) {
  const { importing: words } = useText();
  const label = words.openFor[target];
  if (compact) {
    return (
      <ActionIcon aria-label={label} title={label} size={30} variant="default" onClick={() => openImport(target)}>
        <IconTableImport size={15} stroke={1.6} />
      </ActionIcon>
    );
  }
  return (
    <Button
      variant="default"
      leftSection={<IconTableImport size={14} />}
      aria-label={label}
      onClick={() => openImport(target)}
    >
      {words.open}
    </Button>
  );
}
