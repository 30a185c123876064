import type { BrowserContext, Page } from 'playwright-core';
import { abortable } from './abortable';
import { HostError } from './host-error';
import { browserArguments, findSystemBrowser, missingBrowser } from './system-browser';

const readyWithin = 30_000;

/** A browser that nobody printed with for so long is closed. */
const idleFor = 5 * 60_000;

/** Prints a report document with a browser. */
export interface PdfPrinter {
  /** Starts what the next print would wait for. What is wrong with it, that print will say. */
  start(): void;
  /**
   * Takes one self-contained HTML document; returns the PDF: tagged, with outline, in the document's own page size. Once
   * the signal is aborted the page is closed, and the promise rejects with the signal's reason.
   */
  print(html: string, signal: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Sheet {
  context: BrowserContext;
  page: Page;
}

/**
 * A printer on the system's browser, started at the first print and kept for the next ones. The document gets no
 * network: it must be whole. Fails with a HostError `unsupported` that says what to install where there is no browser.
 */
export function createPdfPrinter(): PdfPrinter {
  const launch = async () => {
    const executablePath = findSystemBrowser();
    if (!executablePath) throw new HostError('unsupported', missingBrowser());
    // Loaded when needed: the other commands start faster, and an installed desktop app comes without it.
    const { chromium } = await import('playwright-core');
    const args = browserArguments();
    // Signals are the program's to answer; its end is the browser's too.
    const ours = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    return chromium.launch({ executablePath, args, timeout: readyWithin, ...ours });
  };
  let browser: ReturnType<typeof launch> | null = null;
  /** An empty page that waits for the next document. */
  let spare: Promise<Sheet> | null = null;
  let idle: NodeJS.Timeout | undefined;

  async function started() {
    const running = await browser?.catch(() => null);
    if (!running?.isConnected()) browser = launch();
    return browser ?? launch();
  }

  async function newSheet(): Promise<Sheet> {
    const context = await (await started()).newContext({ offline: true });
    return { context, page: await context.newPage() };
  }

  async function takeSheet(): Promise<Sheet> {
    const waiting = await spare?.catch(() => null);
    spare = null;
    return waiting && !waiting.page.isClosed() ? waiting : newSheet();
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    // A browser that is still starting is closed once it is there.
    await spare?.catch(() => null);
    const running = await browser?.catch(() => null);
    browser = null;
    spare = null;
    await running?.close();
  }

  function stayFor(time: number): void {
    clearTimeout(idle);
    idle = setTimeout(() => close().catch(() => undefined), time).unref();
  }

  return {
    start: () => {
      spare ??= newSheet();
      // Said by the print that meets it.
      spare.catch(() => {
        spare = null;
      });
      stayFor(idleFor);
    },
    print: async (html, signal) => {
      clearTimeout(idle);
      const taken = takeSheet();
      try {
        const { page } = await abortable(taken, signal);
        const work = async () => {
          await page.setContent(html, { waitUntil: 'load', timeout: readyWithin });
          // A selector and not a function: the document's policy forbids evaluating code in it.
          await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: readyWithin });
          return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
        };
        return await abortable(work(), signal);
      } finally {
        // A page that still opens when the print is cancelled is closed once it is there.
        const closed = taken.then(({ context }) => context.close()).catch(() => undefined);
        if (!signal.aborted) await closed;
        stayFor(idleFor);
      }
    },
    close,
  };
}
