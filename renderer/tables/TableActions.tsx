import { ActionIcon, Menu } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { tabSeparated } from '#models/report/cell-text';
import type { DataTable } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { saveTable } from '../charts/save-table';
import { tell } from '../document/message-store';
import { useReportContext } from '../results/use-report-context';
import type { Catalogue } from '../text/en';
import { useText } from '../text/use-text';

interface TableActionsProps {
  /** What the table shows; also the file's name. */
  name: string;
  /** Makes the table from the latest results when it is asked for; a function defined once. */
  build: (context: ReportContext, text: Catalogue) => DataTable;
}

/** A menu that copies a table or saves it as CSV. */
export function TableActions({ name, build }: TableActionsProps) {
  const text = useText();
  const { tables: words } = text;
  const context = useReportContext();
  const copy = async (context: ReportContext) => {
    try {
      await navigator.clipboard.writeText(tabSeparated(build(context, text), context.format.locale));
      tell({ tone: 'neutral', title: words.copied(name) });
    } catch {
      // The browser or the user refused access to the clipboard.
      tell({ tone: 'bad', title: words.copyFailed });
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          aria-label={words.actions(name)}
          title={words.actions(name)}
          size={30}
          variant="default"
          disabled={!context}
        >
          <IconTableExport size={15} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      {context && (
        <Menu.Dropdown>
          <Menu.Item onClick={() => void copy(context)}>{words.copy}</Menu.Item>
          <Menu.Item onClick={() => saveTable(build(context, text), name, context.format.locale)}>
            {words.save}
          </Menu.Item>
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
