import { BrowserWindow, session } from 'electron';
import { appScheme, reportAddress } from './address';
import { lockSession } from './security';

const readyWithin = 30_000;

/** Resolves when the report's page says that it is drawn. */
const whenReady = `new Promise((resolve, reject) => {
  const ready = () => document.documentElement.dataset.ready === 'true' && resolve(true);
  new MutationObserver(ready).observe(document.documentElement, { attributes: true });
  setTimeout(() => reject(new Error('The report was not drawn in time.')), ${readyWithin});
  ready();
})`;

/**
 * Prints a self-contained report document: returns a tagged PDF with outline in the document's own page size. The
 * document is loaded in a hidden, sandboxed window of a session that has no preload, no network and no memory.
 */
export async function printReport(html: string): Promise<Uint8Array> {
  const printing = session.fromPartition('print', { cache: false });
  lockSession(printing);
  if (printing.protocol.isProtocolHandled(appScheme)) printing.protocol.unhandle(appScheme);
  printing.protocol.handle(appScheme, (request) =>
    request.url === reportAddress
      ? new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } })
      : new Response('not found', { status: 404 }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printing, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  try {
    await window.loadURL(reportAddress);
    await window.webContents.executeJavaScript(whenReady);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
  }
}
