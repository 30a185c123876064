import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { appFiles } from '../services/app-files';
import { builtPart } from '../services/built-folder';
import { dataFolder } from '../services/data-folder';
import { createDispatch } from '../services/dispatch';
import { createDocumentKeeping } from '../services/document-calls';
import { createExporting } from '../services/export-calls';
import { createLanguageKeeping } from '../services/language-setting';
import { createLog } from '../services/log-file';
import { packDocument } from '../services/pack-document';
import { plansFolder } from '../services/plans-folder';
import { createPdfPrinter } from '../services/print-pdf';
import { type Addresses, createAddresses } from './addresses';
import { createDownloads } from './downloads';
import { createOpenerFiles } from './opener-file';
import { createPageKeys } from './page-keys';
import { webCalls } from './web-calls';
import { createWebServer } from './web-server';

/** How the web host is started. */
export interface ServeOptions {
  /** 0 or missing: any free one. */
  port?: number;
  /** Plans folder; missing: BOARDCASE_FOLDER, else ~/Documents/Boardcase. */
  folder?: string;
  /** Path of the plan to open first. */
  initial?: string;
}

/** A running web host. */
export interface WebHost {
  addresses: Addresses;
  /** The folder that is listed and saved into. */
  folder: string;
  /** An address that opens the app once, in one browser, within ten minutes; `plain` for one that knows no other names. */
  newAddress(plain?: boolean): string;
  /** Path of a file that does so within two minutes; only this account can read it. */
  newOpener(): Promise<string>;
  /** Finishes the answers under way, then closes; after three seconds it closes all the same. */
  stop(): Promise<void>;
}

/** How long (ms) an address on a screen is good, and one that is opened at once. */
const printedLifetime = 10 * 60_000;
const openedLifetime = 2 * 60_000;

/** Starts the app on 127.0.0.1 and returns once it listens. Rejects where the port is taken. */
export async function serveWeb(options: ServeOptions): Promise<WebHost> {
  const log = createLog(join(dataFolder(), 'logs', 'boardcase.log'));
  const report = (error: unknown) => log('web', error);
  const keeping = createDocumentKeeping(dataFolder(), report);
  const language = createLanguageKeeping(join(dataFolder(), 'language.json'), report);
  const downloads = createDownloads(Date.now);
  const printer = createPdfPrinter();
  const exporting = createExporting(printer);
  const folder = plansFolder(options.folder);
  let addresses = createAddresses(0);
  const keys = createPageKeys(() => performance.now());
  const openers = createOpenerFiles(join(dataFolder(), 'open'));
  const calls = webCalls({
    keeping,
    language,
    folder,
    initial: options.initial ?? null,
    offer: downloads.offer,
    exporting,
    printing: { reportHtml: packDocument, printPdf: printer.print },
  });
  const dispatch = createDispatch(calls, log);
  const server = createWebServer({
    files: appFiles(builtPart('renderer'), true),
    keys,
    downloads,
    dispatch,
    language: language.setting,
    addresses: () => addresses,
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: options.port ?? 0 }, () => resolve());
  });
  addresses = createAddresses((server.address() as AddressInfo).port);
  const { own, plain } = addresses;

  return {
    addresses,
    folder,
    newAddress: (isPlain = false) => `${isPlain ? plain : own}/#${keys.newToken(printedLifetime)}`,
    newOpener: () =>
      openers.create(
        (ended) => ({
          own: `${own}/#${keys.newToken(openedLifetime, ended)}`,
          plain: `${plain}/#${keys.newToken(openedLifetime, ended)}`,
          here: `${own}/here`,
        }),
        report,
      ),
    stop: async () => {
      exporting.jobs.cancelAll();
      keys.close();
      await openers.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), 3_000);
      await closed;
      clearTimeout(patience);
      await keeping.pagesLeft();
      await exporting.close();
    },
  };
}
