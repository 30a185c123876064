import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportFormat } from '#main/contract';
import type { BoardPack } from '#models/report/board-pack';
import { exportReport } from '../../document/export-report';
import { useText } from '../../text/use-text';

const others = ['pptx', 'xlsx', 'summary', 'html', 'csv', 'text'] as const satisfies ReportFormat[];

/** Makes a file of the pack: a PDF at once, other kinds from a menu. */
export function ExportActions({ pack }: { pack: BoardPack | null }) {
  const { board, exports: words } = useText();
  const [exporting, setExporting] = useState<ReportFormat | null>(null);
  const run = async (format: ReportFormat) => {
    if (!pack) return;
    setExporting(format);
    await exportReport(pack, format);
    setExporting(null);
  };
  const isOff = !pack || exporting !== null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={14} stroke={1.6} />}
            disabled={isOff}
            loading={exporting !== null && exporting !== 'pdf'}
          >
            {words.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((format) => (
            <Menu.Item key={format} onClick={() => void run(format)}>
              {words.formats[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconFileTypePdf size={15} stroke={1.6} />}
        disabled={isOff}
        loading={exporting === 'pdf'}
        onClick={() => void run('pdf')}
      >
        {board.exportPdf}
      </Button>
    </>
  );
}
