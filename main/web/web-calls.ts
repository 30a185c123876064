import { join } from 'node:path';
import { aboutProgram } from '../services/about';
import { appVersion } from '../services/app-version';
import type { HostHandlers } from '../services/dispatch';
import type { DocumentKeeping } from '../services/document-calls';
import type { Exporting } from '../services/export-calls';
import { HostError } from '../services/host-error';
import type { LanguageKeeping } from '../services/language-setting';
import { planFileName, safeFileName } from '../services/plan-file-name';
import { makePlansFolder, plansIn } from '../services/plans-folder';
import { type Printing, reportFile, reportFiles } from '../services/report-file';
import type { Download } from './downloads';

/** What the calls of the web host work with. */
export interface WebCallParts {
  keeping: DocumentKeeping;
  language: LanguageKeeping;
  exporting: Exporting;
  printing: Printing;
  /** The folder that is listed and saved into. */
  folder: string;
  /** The plan named on the command line. */
  initial: string | null;
  offer(download: Download): string;
}

const none = {};

/** The contract's calls on the web host: plans in one folder stand for the file dialogs a browser cannot show. */
export function webCalls(parts: WebCallParts): HostHandlers {
  const { documents, calls } = parts.keeping;
  const { exporting, printing } = parts;
  let initial = parts.initial;
  return {
    ...calls,
    ...exporting.calls,
    'app.info': () => ({
      version: appVersion,
      host: 'web',
      platform: process.platform,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
      fileDialogs: 'listed',
    }),
    'app.about': () => aboutProgram(false),
    'app.showHostLicences': () => {
      throw new HostError('unsupported', 'The licenses of your browser are in your browser.');
    },
    'app.checkForUpdates': () => {
      throw new HostError('unsupported', 'Only the desktop app looks for updates.');
    },
    'app.setLanguage': ({ setting }) => {
      parts.language.keep(setting);
      return none;
    },
    'documents.initial': async () => {
      const path = initial;
      initial = null;
      return path === null ? null : documents.openPath(path);
    },
    'documents.list': async () => documents.list(await plansIn(parts.folder), false),
    'documents.choose': () => {
      throw new HostError('unsupported', 'This host has no file dialogs; choose from the list.');
    },
    'documents.dropped': ({ name, data, ...opening }) => {
      if (data === null) throw new HostError('unsupported', 'The contents of the file are missing.');
      // A browser tells no path: it is saved into the plans folder, under the same password.
      return documents.openData(join(parts.folder, planFileName(name, true)), Buffer.from(data, 'base64'), opening);
    },
    'documents.saveAs': async ({ name, text, overwrite, protection, from }) => {
      await makePlansFolder(parts.folder);
      const file = planFileName(name, protection.kind !== 'none');
      return documents.saveAt(join(parts.folder, file), text, overwrite, protection, from);
    },
    'window.state': () => none,
    'window.saveEnded': () => none,
    'exports.report': ({ name, job, ...report }) =>
      exporting.jobs.run(job, async (underWay) => {
        const { extension, type, suffix = '' } = reportFiles[report.format];
        const file = `${safeFileName(name)}${suffix}.${extension}`;
        const data = await reportFile(report, printing, underWay);
        underWay.at('writing');
        return { name: file, download: parts.offer({ name: file, type, data }), handle: null };
      }),
    'exports.show': () => {
      throw new HostError('unsupported', 'The file is where your browser keeps what it downloads.');
    },
  };
}
