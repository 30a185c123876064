import type { HostArgs, ReportFormat } from '#main/contract';
import type { BoardPack } from '#models/report/board-pack';
import type { Workbook } from '#models/report/workbook/workbook';
import { useDocument } from '../document/document-store';
import { tell } from '../document/message-store';
import { hostBridge } from '../host/bridge';
import { useResults } from '../results/results-store';
import { currentText } from '../text/use-text';
import { setExport, useExport } from './export-store';

/** Has the host make a file of the pack; what becomes of it shows in the export store, and a failure as a message. */
export async function exportReport(pack: BoardPack, format: ReportFormat): Promise<void> {
  const job = crypto.randomUUID();
  setExport({ phase: 'running', format, job, stage: null });
  try {
    const workbook = format === 'xlsx' ? await workbookOf(pack) : undefined;
    void follow(job);
    await make({ job, format, pack: { ...pack }, workbook, name: pack.planName });
  } catch (error) {
    tell({ tone: 'bad', title: currentText().exports.failed, details: [String(error)] });
  } finally {
    if (isCurrent(job)) setExport(null);
  }
}

async function make(asked: HostArgs<'exports.report'>): Promise<void> {
  const reply = await hostBridge().call('exports.report', asked);
  if (!reply.ok) {
    tell({ tone: 'bad', title: currentText().exports.failed, details: [reply.message] });
    return;
  }
  if (!reply.value) return;
  const { name, download, handle } = reply.value;
  const address = download ? await fetched(download) : null;
  setExport({ phase: 'done', format: asked.format, name, handle, address });
  if (address) startDownload(address, name);
}

/** Tells the export store of each stage until the export has ended. */
async function follow(job: string): Promise<void> {
  for (let after = null as HostArgs<'exports.progress'>['after']; ; ) {
    const reply = await hostBridge().call('exports.progress', { job, after });
    const { current } = useExport.getState();
    if (!reply.ok || reply.value.ended || current?.phase !== 'running' || current.job !== job) return;
    after = reply.value.stage;
    useExport.setState({ current: { ...current, stage: after } });
  }
}

function isCurrent(job: string): boolean {
  const { current } = useExport.getState();
  return current?.phase === 'running' && current.job === job;
}

/** The open plan and its latest result as a workbook; loaded when it is asked for. */
async function workbookOf(pack: BoardPack): Promise<Workbook | undefined> {
  const { settled } = useResults.getState();
  const plan = useDocument.getState().history?.plan;
  if (!settled || !plan) return undefined;
  const { buildWorkbook } = await import('#models/report/workbook/build-workbook');
  return buildWorkbook({ plan, resolved: settled.plan, result: settled.result, pack });
}

/** An address of this page for what the host offers once: the file can then be saved again. */
async function fetched(download: string): Promise<string> {
  const response = await fetch(download);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return URL.createObjectURL(await response.blob());
}

function startDownload(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
