import { join } from 'node:path';
import type { BoardPack } from '#models/report/board-pack';
import { appVersion } from '../services/app-version';
import type { HostHandlers } from '../services/dispatch';
import { HostError } from '../services/host-error';
import type { PlanDocuments } from '../services/plan-documents';
import { planFileName, safeFileName } from '../services/plan-file-name';
import { makePlansFolder, plansIn } from '../services/plans-folder';
import type { RecentDocuments } from '../services/recent-documents';
import { withDocumentInformation } from '../services/report-pdf-information';
import type { Download } from './downloads';

/** What the calls of the web host work with. */
export interface WebCallParts {
  documents: PlanDocuments;
  recent: RecentDocuments;
  /** The folder that is listed and saved into. */
  folder: string;
  /** The plan named on the command line. */
  initial: string | null;
  offer(download: Download): string;
  /** The report as one self-contained document, and that document as PDF. */
  reportHtml(pack: BoardPack): string;
  printPdf(html: string): Promise<Uint8Array>;
}

const none = {};

/** The contract's calls on the web host: plans in one folder stand for the file dialogs a browser cannot show. */
export function webCalls(parts: WebCallParts): HostHandlers {
  let initial = parts.initial;
  return {
    'app.info': () => ({
      version: appVersion,
      host: 'web',
      platform: process.platform,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
      fileDialogs: 'listed',
    }),
    'documents.initial': async () => {
      const path = initial;
      initial = null;
      return path === null ? null : parts.documents.openPath(path);
    },
    'documents.recent': async () => parts.documents.list(await parts.recent.paths(), true),
    'documents.list': async () => parts.documents.list(await plansIn(parts.folder), false),
    'documents.choose': () => {
      throw new HostError('unsupported', 'This host has no file dialogs; choose from the list.');
    },
    'documents.open': ({ handle }) => parts.documents.open(handle),
    'documents.save': ({ handle, text, revision, force }) => parts.documents.save(handle, text, revision, force),
    'documents.saveAs': async ({ name, text, overwrite }) => {
      await makePlansFolder(parts.folder);
      return parts.documents.saveAt(join(parts.folder, planFileName(name)), text, overwrite);
    },
    'window.state': () => none,
    'exports.report': async ({ format, pack, name }) => {
      const html = parts.reportHtml(pack);
      const file = `${safeFileName(name)}.${format}`;
      const data =
        format === 'pdf' ? withDocumentInformation(await parts.printPdf(html), pack) : Buffer.from(html, 'utf8');
      const type = format === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8';
      return { name: file, download: parts.offer({ name: file, type, data }) };
    },
  };
}
