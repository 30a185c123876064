import type { HostHandlers } from './dispatch';
import { createExportJobs, type ExportJobs } from './export-jobs';
import type { PdfPrinter } from './print-pdf';

type SharedCall = 'exports.progress' | 'exports.cancel' | 'exports.prepare';

/** Exports of one program: those under way, and the calls about them that are the same on every host. */
export interface Exporting {
  jobs: ExportJobs;
  calls: Pick<HostHandlers, SharedCall>;
  /** Gives up what is under way, and the printer with it. */
  close(): Promise<void>;
}

const none = {};

/** Sets up exporting with a printer. */
export function createExporting(printer: PdfPrinter): Exporting {
  const jobs = createExportJobs();
  return {
    jobs,
    calls: {
      'exports.progress': ({ job, after }) => jobs.progress(job, after),
      'exports.cancel': ({ job }) => {
        jobs.cancel(job);
        return none;
      },
      'exports.prepare': () => {
        printer.start();
        return none;
      },
    },
    close: () => {
      jobs.cancelAll();
      return printer.close();
    },
  };
}
