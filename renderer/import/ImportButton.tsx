import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import type { ImportTarget } from '#models/plan/import/fields';
import { useText } from '../text/use-text';
import { openImport } from './import-store';

/** Opens the import into one list of the plan. */
export function ImportButton({ target }: { target: ImportTarget }) {
  const { importing: words } = useText();
  return (
    <Button
      variant="default"
      leftSection={<IconTableImport size={14} />}
      aria-label={words.openFor[target]}
      onClick={() => openImport(target)}
    >
      {words.open}
    </Button>
  );
}
