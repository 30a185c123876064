import { basename } from 'node:path';
import { app } from 'electron';
import type { BoardPack } from '#models/report/board-pack';
import { appVersion } from '../services/app-version';
import type { HostHandlers } from '../services/dispatch';
import type { PlanDocuments } from '../services/plan-documents';
import { withPlanExtension } from '../services/plan-file-name';
import type { RecentDocuments } from '../services/recent-documents';
import { withDocumentInformation } from '../services/report-pdf-information';
import { writeFileWhole } from '../services/write-file-whole';
import type { FileDialogs } from './dialogs';

/** What the calls of the desktop app work with. */
export interface DesktopCallParts {
  documents: PlanDocuments;
  recent: RecentDocuments;
  dialogs: FileDialogs;
  /** The plan to open first, once. */
  takeInitial(): string | null;
  /** Tells the window what document it shows. */
  showState(name: string, edited: boolean): void;
  /** Hears that a save was cancelled by the user. */
  saveCancelled(): void;
  /** The report as one self-contained document, and that document as PDF. */
  reportHtml(pack: BoardPack): string;
  printPdf(html: string): Promise<Uint8Array>;
}

const none = {};

/** The contract's calls on the desktop: files are named in native dialogs only. */
export function desktopCalls(parts: DesktopCallParts): HostHandlers {
  const { documents, dialogs } = parts;
  return {
    'app.info': () => ({
      version: appVersion,
      host: 'electron',
      platform: process.platform,
      locale: app.getLocale(),
      fileDialogs: 'native',
    }),
    'documents.initial': async () => {
      const path = parts.takeInitial();
      return path === null ? null : documents.openPath(path);
    },
    'documents.recent': async () => documents.list(await parts.recent.paths(), true),
    'documents.list': () => [],
    'documents.choose': async () => {
      const path = await dialogs.choosePlan();
      return path === null ? null : documents.openPath(path);
    },
    'documents.open': ({ handle }) => documents.open(handle),
    'documents.save': ({ handle, text, revision, force }) => documents.save(handle, text, revision, force),
    'documents.saveAs': async ({ name, text }) => {
      const chosen = await dialogs.placePlan(name);
      if (chosen === null) {
        parts.saveCancelled();
        return null;
      }
      const path = withPlanExtension(chosen);
      // The dialog has asked about replacing the file that it named, and no other.
      return documents.saveAt(path, text, path === chosen);
    },
    'window.state': ({ name, edited }) => {
      parts.showState(name, edited);
      return none;
    },
    'exports.report': async ({ format, pack, name }) => {
      const path = await dialogs.placeExport(name, format);
      if (path === null) return null;
      const html = parts.reportHtml(pack);
      const data = format === 'pdf' ? withDocumentInformation(await parts.printPdf(html), pack) : html;
      await writeFileWhole(path, data);
      return { name: basename(path), download: null };
    },
  };
}
