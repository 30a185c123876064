import { HostError } from './host-error';
import { browserArguments, findSystemBrowser, missingBrowser } from './system-browser';

const readyWithin = 30_000;

/** Prints a report document with a browser. */
export interface PdfPrinter {
  /** Takes one self-contained HTML document; returns the PDF: tagged, with outline, in the document's own page size. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
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
    return chromium.launch({ executablePath, args: browserArguments(), timeout: readyWithin });
  };
  let browser: ReturnType<typeof launch> | null = null;

  async function started() {
    const running = await browser?.catch(() => null);
    if (!running?.isConnected()) browser = launch();
    return browser ?? launch();
  }

  return {
    print: async (html) => {
      const context = await (await started()).newContext({ offline: true });
      try {
        const page = await context.newPage();
        await page.setContent(html, { waitUntil: 'load', timeout: readyWithin });
        // A selector and not a function: the document's policy forbids evaluating code in it.
        await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: readyWithin });
        return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      } finally {
        await context.close();
      }
    },
    close: async () => {
      const running = await browser?.catch(() => null);
      browser = null;
      await running?.close();
    },
  };
}
