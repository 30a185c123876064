import { BrowserWindow, session } from 'electron';
import { abortable } from '../services/abortable';
import type { PdfPrinter } from '../services/print-pdf';
import { appScheme, reportAddress } from './address';
import { lockSession } from './security';

const readyWithin = 30_000;
/** A window that nobody printed with for so long is closed. */
const idleFor = 5 * 60_000;
const emptyAddress = `${reportAddress}?empty`;
const html = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };

/** Resolves when the report's page says that it is drawn. */
const whenReady = `new Promise((resolve, reject) => {
  const ready = () => document.documentElement.dataset.ready === 'true' && resolve(true);
  new MutationObserver(ready).observe(document.documentElement, { attributes: true });
  setTimeout(() => reject(new Error('The report was not drawn in time.')), ${readyWithin});
  ready();
})`;

/**
 * A printer on hidden, sandboxed windows of a session that has no preload, no network and no memory: one window for each
 * document, opened ahead of it by `start`. Prints one document at a time.
 */
export function createWindowPrinter(): PdfPrinter {
  let document = '';
  let spare: Promise<BrowserWindow> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  function printSession() {
    const printing = session.fromPartition('print', { cache: false });
    // The same object each time, with the locks of the first.
    if (printing.protocol.isProtocolHandled(appScheme)) return printing;
    lockSession(printing);
    printing.protocol.handle(appScheme, ({ url }) => {
      if (url === emptyAddress) return new Response('', { headers: html });
      return url === reportAddress
        ? new Response(document, { headers: html })
        : new Response('not found', { status: 404 });
    });
    return printing;
  }

  /** A window whose process runs already. */
  async function newWindow(): Promise<BrowserWindow> {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: printSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        // A window that is never shown is no background to be slowed.
        backgroundThrottling: false,
      },
    });
    try {
      await window.loadURL(emptyAddress);
      return window;
    } catch (error) {
      window.destroy();
      throw error;
    }
  }

  async function takeWindow(): Promise<BrowserWindow> {
    clearTimeout(idle);
    const waiting = await spare?.catch(() => null);
    spare = null;
    return waiting && !waiting.isDestroyed() ? waiting : newWindow();
  }

  async function print(text: string, signal: AbortSignal): Promise<Uint8Array> {
    const taken = takeWindow();
    const work = async () => {
      const window = await taken;
      signal.throwIfAborted();
      document = text;
      await window.loadURL(reportAddress);
      await window.webContents.executeJavaScript(whenReady);
      return window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    };
    try {
      return await abortable(work(), signal);
    } finally {
      document = '';
      taken.then((window) => window.destroy()).catch(() => undefined);
    }
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    const waiting = await spare?.catch(() => null);
    spare = null;
    waiting?.destroy();
  }

  return {
    start: () => {
      spare ??= newWindow();
      // Said by the print that meets it.
      spare.catch(() => {
        spare = null;
      });
      clearTimeout(idle);
      idle = setTimeout(() => close().catch(() => undefined), idleFor).unref();
    },
    print: (text, signal) => {
      const next = last.catch(() => undefined).then(() => print(text, signal));
      last = next;
      return next;
    },
    close,
  };
}
