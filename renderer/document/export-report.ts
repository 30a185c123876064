import type { ReportFormat } from '#main/contract';
import type { BoardPack } from '#models/report/board-pack';
import type { Workbook } from '#models/report/workbook/workbook';
import { hostBridge } from '../host/bridge';
import { useResults } from '../results/results-store';
import { currentText } from '../text/use-text';
import { useDocument } from './document-store';
import { tell } from './message-store';

/** Has the host make a file of the pack, and tells the user where it is or why it is not. */
export async function exportReport(pack: BoardPack, format: ReportFormat): Promise<void> {
  const words = currentText().document;
  const workbook = format === 'xlsx' ? await workbookOf(pack) : undefined;
  const reply = await hostBridge().call('exports.report', { format, pack: { ...pack }, workbook, name: pack.planName });
  if (!reply.ok) {
    tell({ tone: 'bad', title: words.cannotExport, details: [reply.message] });
    return;
  }
  if (!reply.value) return;
  const { name: fileName, download } = reply.value;
  if (download) startDownload(download, fileName);
  tell({
    tone: 'neutral',
    title: words.exported(fileName),
    link: download ? { label: words.downloadAgain, address: download, fileName } : undefined,
  });
}

/** The open plan and its latest result as a workbook; loaded when it is asked for. */
async function workbookOf(pack: BoardPack): Promise<Workbook | undefined> {
  const { latest } = useResults.getState();
  const plan = useDocument.getState().history?.plan;
  if (!latest || !plan) return undefined;
  const { buildWorkbook } = await import('#models/report/workbook/build-workbook');
  return buildWorkbook({ plan, resolved: latest.plan, result: latest.result, pack });
}

function startDownload(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
