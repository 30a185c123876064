import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { app, shell } from 'electron';
import type { LanguageSetting } from '#models/language/languages';
import { aboutProgram } from '../services/about';
import { appVersion } from '../services/app-version';
import type { HostHandlers } from '../services/dispatch';
import type { DocumentKeeping } from '../services/document-calls';
import type { Exporting } from '../services/export-calls';
import { HostError } from '../services/host-error';
import { withPlanExtension } from '../services/plan-file-name';
import { type Printing, reportFile, reportFiles } from '../services/report-file';
import { writeFileWhole } from '../services/write-file-whole';
import type { FileDialogs } from './dialogs';
import { createExportedFiles } from './exported-files';

/** What the calls of the desktop app work with. */
export interface DesktopCallParts {
  keeping: DocumentKeeping;
  exporting: Exporting;
  printing: Printing;
  dialogs: FileDialogs;
  /** The plan to open first, once. */
  takeInitial(): string | null;
  /** Keeps the app's language, and has menus and dialogs follow. */
  setLanguage(setting: LanguageSetting): void;
  /** Tells the window what document it shows. */
  showState(name: string, edited: boolean): void;
  /** Hears what came of the save that was to close the window. */
  saveEnded(saved: boolean): void;
  /** The file with the licences of Electron's own parts, or null where there is none. */
  hostLicences(): string | null;
  checkForUpdates(): Promise<void>;
}

const none = {};

/** The chosen path with the format's ending: the system opens files by it. */
const withExtension = (chosen: string, extension: string): string =>
  extname(chosen).toLowerCase() === `.${extension}` ? chosen : `${chosen}.${extension}`;

/** The contract's calls on the desktop: files are named in native dialogs only. */
export function desktopCalls(parts: DesktopCallParts): HostHandlers {
  const { dialogs, exporting, printing } = parts;
  const { documents, calls } = parts.keeping;
  const files = createExportedFiles();
  /** The dialog has asked about replacing the file that it named, and no other. */
  const mayWrite = async (path: string, chosen: string) =>
    path === chosen || !existsSync(path) || (await dialogs.mayReplace(path));
  return {
    ...calls,
    ...exporting.calls,
    'app.info': () => ({
      version: appVersion,
      host: 'electron',
      platform: process.platform,
      locale: app.getLocale(),
      fileDialogs: 'native',
    }),
    'app.about': () => aboutProgram(parts.hostLicences() !== null),
    'app.showHostLicences': async () => {
      const path = parts.hostLicences();
      if (path) await shell.openPath(path);
      return none;
    },
    'app.checkForUpdates': async () => {
      await parts.checkForUpdates();
      return none;
    },
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
    'documents.dropped': ({ path }) => {
      if (!path) throw new HostError('unsupported', 'Only a file on this computer can be opened.');
      return documents.openPath(path, true);
    },
    'documents.saveAs': async ({ name, text, protection, from }) => {
      const isProtected = protection.kind !== 'none';
      const chosen = await dialogs.placePlan(name, isProtected);
      if (chosen === null) return null;
      const path = withPlanExtension(chosen);
      return (await mayWrite(path, chosen)) ? documents.saveAt(path, text, true, protection, from) : null;
    },
    'window.state': ({ name, edited }) => {
      parts.showState(name, edited);
      return none;
    },
    'window.saveEnded': ({ saved }) => {
      parts.saveEnded(saved);
      return none;
    },
    'exports.report': ({ name, job, ...report }) =>
      exporting.jobs.run(job, async (underWay) => {
        const { extension, suffix = '' } = reportFiles[report.format];
        underWay.at('placing');
        const chosen = await dialogs.placeExport(`${name}${suffix}`, extension);
        if (chosen === null) return null;
        const path = withExtension(chosen, extension);
        if (!(await mayWrite(path, chosen))) return null;
        const data = await reportFile(report, printing, underWay);
        underWay.at('writing');
        await writeFileWhole(path, data, { signal: underWay.signal });
        return { name: basename(path), download: null, handle: files.admit(path) };
      }),
    'exports.show': async ({ handle, what }) => {
      await files.show(handle, what);
      return none;
    },
  };
}
