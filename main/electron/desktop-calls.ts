import { basename } from 'node:path';
import { app } from 'electron';
import type { LanguageSetting } from '#models/plan/language';
import type { BoardPack } from '#models/report/board-pack';
import { appVersion } from '../services/app-version';
import type { HostHandlers } from '../services/dispatch';
import type { DocumentKeeping } from '../services/document-calls';
import { withPlanExtension } from '../services/plan-file-name';
import { reportFile, reportFiles } from '../services/report-file';
import { writeFileWhole } from '../services/write-file-whole';
import type { FileDialogs } from './dialogs';

/** What the calls of the desktop app work with. */
export interface DesktopCallParts {
  keeping: DocumentKeeping;
  dialogs: FileDialogs;
  /** The plan to open first, once. */
  takeInitial(): string | null;
  /** Keeps the app's language, and has menus and dialogs follow. */
  setLanguage(setting: LanguageSetting): void;
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
  const { dialogs } = parts;
  const { documents, calls } = parts.keeping;
  return {
    ...calls,
    'app.info': () => ({
      version: appVersion,
      host: 'electron',
      platform: process.platform,
      locale: app.getLocale(),
      fileDialogs: 'native',
    }),
    'app.setLanguage': ({ setting }) => {
      parts.setLanguage(setting);
      return none;
    },
    'documents.initial': async () => {
      const path = parts.takeInitial();
      return path === null ? null : documents.openPath(path);
    },
    'documents.list': () => [],
    'documents.choose': async () => {
      const path = await dialogs.choosePlan();
      return path === null ? null : documents.openPath(path);
    },
    'documents.saveAs': async ({ name, text, protection }) => {
      const isProtected = protection.kind !== 'none';
      const chosen = await dialogs.placePlan(name, isProtected);
      if (chosen === null) {
        parts.saveCancelled();
        return null;
      }
      const path = withPlanExtension(chosen, isProtected);
      // The dialog has asked about replacing the file that it named, and no other.
      return documents.saveAt(path, text, path === chosen, protection);
    },
    'window.state': ({ name, edited }) => {
      parts.showState(name, edited);
      return none;
    },
    'exports.report': async ({ name, ...report }) => {
      const { extension, suffix = '' } = reportFiles[report.format];
      const path = await dialogs.placeExport(`${name}${suffix}`, extension);
      if (path === null) return null;
      await writeFileWhole(path, await reportFile(report, parts));
      return { name: basename(path), download: null };
    },
  };
}
