import type { ReportFormat } from '#main/contract';
import type { BoardPack } from '#models/report/board-pack';
import { plainTextSummary } from '#models/report/plain-text';
import { tablesCsv } from '#models/report/tables-csv';
import type { Workbook } from '#models/report/workbook/workbook';
import { HostError } from './host-error';
import { withDocumentInformation } from './report-pdf-information';

/** How a host makes a document of the pack, and a PDF of the document. */
interface Printing {
  reportHtml(pack: BoardPack): string;
  printPdf(html: string): Promise<Uint8Array>;
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
 * Fails with a HostError where the printer does, or where a workbook is asked for without its contents.
 */
export async function reportFile({ format, pack, workbook }: ReportFile, printing: Printing): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return Buffer.from(printing.reportHtml(pack), 'utf8');
    case 'pdf':
      return withDocumentInformation(await printing.printPdf(printing.reportHtml(pack)), pack);
    case 'summary': {
      const page = onePage(pack);
      return withDocumentInformation(await printing.printPdf(printing.reportHtml(page)), page);
    }
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
  }
}

/** The pack's first page alone. */
const onePage = (pack: BoardPack): BoardPack => ({ ...pack, cover: false, pages: pack.pages.slice(0, 1) });
