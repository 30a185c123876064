import type { BoardPack } from '#models/report/board-pack';
import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { tell } from './message-store';

/** Has the host print the pack, and tells the user where it is or why it is not. */
export async function exportReport(pack: BoardPack, format: 'pdf' | 'html'): Promise<void> {
  const words = currentText().document;
  const reply = await hostBridge().call('exports.report', { format, pack: { ...pack }, name: pack.planName });
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

function startDownload(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
