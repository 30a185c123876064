import { setImmediate as pause } from 'node:timers/promises';
import type { ReportFormat } from '#main/contract';
import type { BoardPack } from '#models/report/board-pack';
import { plainTextSummary } from '#models/report/plain-text';
import { tablesCsv } from '#models/report/tables-csv';
import type { Workbook } from '#models/report/workbook/workbook';
import type { ExportJob } from './export-jobs';
import { HostError } from './host-error';
import { finishPdf } from './pdf/finish-pdf';

/** How a host makes a document of the pack, and a PDF of the document. */
export interface Printing {
  reportHtml(pack: BoardPack): string;
  printPdf(html: string, signal: AbortSignal): Promise<Uint8Array>;
}

interface ReportFile {
  format: ReportFormat;
  pack: BoardPack;
  /** For `xlsx` only. */
  workbook?: Workbook;
}

interface FileKind {
  /** Without the dot. */
  extension: string;
  /** Media type. */
  type: string;
  /** Added to the name, so that a summary does not replace the whole. */
  suffix?: string;
}

/** What kind of file each way out of the program is. */
export const reportFiles: Record<ReportFormat, FileKind> = {
  pdf: { extension: 'pdf', type: 'application/pdf' },
  summary: { extension: 'pdf', type: 'application/pdf', suffix: ' (1 page)' },
  html: { extension: 'html', type: 'text/html; charset=utf-8' },
  pptx: { extension: 'pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  xlsx: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { extension: 'zip', type: 'application/zip' },
  text: { extension: 'txt', type: 'text/plain; charset=utf-8' },
};

/**
 * The bytes of a report in one format. Office formats are loaded when they are needed: nothing else waits for them.
 * Fails with a HostError where the printer does, or where a workbook is asked for without its contents; with the job's
 * own reason once nobody wants the file any more.
 */
export async function reportFile(report: ReportFile, printing: Printing, job: ExportJob): Promise<Uint8Array> {
  const { format, pack } = report;
  job.at('building');
  if (format === 'pdf') return printed(pack, printing, job);
  if (format === 'summary') return printed(onePage(pack), printing, job);
  // Making these holds the program up: the page hears what it is at before, and a cancel is heard after.
  await pause();
  const data = await built(report, printing);
  await pause();
  job.signal.throwIfAborted();
  return data;
}

async function printed(pack: BoardPack, { reportHtml, printPdf }: Printing, job: ExportJob): Promise<Uint8Array> {
  const html = reportHtml(pack);
  job.at('printing');
  return finishPdf(await printPdf(html, job.signal), pack);
}

async function built({ format, pack, workbook }: ReportFile, { reportHtml }: Printing): Promise<Uint8Array> {
  switch (format) {
    case 'pptx': {
      const { packSlides } = await import('./office/pack-slides');
      return packSlides(pack);
    }
    case 'xlsx': {
      if (!workbook) throw new HostError('invalid', 'The contents of the workbook are missing.');
      const { packWorkbook } = await import('./office/pack-workbook');
      return packWorkbook(workbook);
    }
    case 'csv': {
      const { writeZip } = await import('./office/zip');
      return writeZip(new Map(tablesCsv(pack).map(({ name, text }) => [name, Buffer.from(text, 'utf8')])));
    }
    case 'text':
      return Buffer.from(plainTextSummary(pack), 'utf8');
    default:
      return Buffer.from(reportHtml(pack), 'utf8');
  }
}

/** The pack's first page alone. */
const onePage = (pack: BoardPack): BoardPack => ({ ...pack, cover: false, pages: pack.pages.slice(0, 1) });
