import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileTypePdf } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReportFormat } from '#main/contract';
import type { BoardPack } from '#models/report/board-pack';
import { exportReport } from '../../exports/export-report';
import { forgetWaitingExport, requestExport, useExport } from '../../exports/export-store';
import { hostBridge } from '../../host/bridge';
import { useText } from '../../text/use-text';

const others = ['pptx', 'xlsx', 'summary', 'html', 'csv', 'text'] as const satisfies ReportFormat[];

interface ExportActionsProps {
  /** The pack of the latest figures; null while they are being worked out. */
  pack: BoardPack | null;
}

/** Makes a file of the pack: a PDF at once, other kinds from a menu. Asked for early, it is made when the pack is there. */
export function ExportActions({ pack }: ExportActionsProps) {
  const { board, exports: words } = useText();
  const current = useExport((state) => state.current);
  const wanted = current?.phase === 'waiting' ? current.format : null;
  useEffect(() => {
    if (wanted && pack) void exportReport(pack, wanted);
  }, [wanted, pack]);
  useEffect(() => {
    // The printer starts while the user still reads.
    void hostBridge().call('exports.prepare', {});
    return forgetWaitingExport;
  }, []);
  // Not disabled while a file is made: that would take the focus away.
  const isBusy = current !== null && current.phase !== 'done';
  return (
    <>
      <Menu position="bottom-end" disabled={isBusy}>
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={14} stroke={1.6} />}
            data-disabled={isBusy || undefined}
            aria-disabled={isBusy}
          >
            {words.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((format) => (
            <Menu.Item key={format} onClick={() => requestExport(format)}>
              {words.formats[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconFileTypePdf size={15} stroke={1.6} />}
        data-disabled={isBusy || undefined}
        aria-disabled={isBusy}
        onClick={() => requestExport('pdf')}
      >
        {board.exportPdf}
      </Button>
    </>
  );
}
