import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '#main/services/print-pdf';
import { findSystemBrowser } from '#main/services/system-browser';
import { hasPoppler } from '../../support/poppler';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
if (!hasPoppler) console.warn('poppler is not installed: PDFs are not looked into');

let printer: PdfPrinter;
beforeAll(() => {
  printer = createPdfPrinter();
});
afterAll(() => printer.close());

const page = (body: string, script: string) => `<!doctype html><html lang="en"><head><title>Board pack</title>
<style>@page { size: A4 landscape; margin: 1cm }</style></head><body>${body}<script>${script}</script></body></html>`;
const wanted = new AbortController().signal;

/** Whether a process with this number runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process.
    return false;
  }
}

const ready = `document.documentElement.dataset.ready = 'true'`;

describe('printing', () => {
  it.runIf(hasPoppler)(
    'waits until the document says it is drawn, and tags and outlines it in its own size',
    async () => {
      const late = `setTimeout(() => { document.querySelector('h1').textContent = 'Drawn late'; ${ready} }, 200)`;
      const file = join(newFolder(), 'a.pdf');
      writeFileSync(file, await printer.print(page('<h1>too early</h1><p>Text</p>', late), wanted));
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(info).toMatch(/^Title:\s+Board pack$/m);
      expect(info).toMatch(/^Tagged:\s+yes$/m);
      expect(info).toMatch(/^Page size:\s+84\d(\.\d+)? x 59\d(\.\d+)? pts \(A4\)$/m);
      expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Drawn late');
    },
  );

  it('stops at once when nobody wants the pages any more, closes them, and prints the next', async () => {
    const stopping = new AbortController();
    const never = printer.print(page('<h1>Never ready</h1>', ''), stopping.signal);
    setTimeout(() => stopping.abort(new Error('enough')), 300);
    const began = Date.now();
    await expect(never).rejects.toThrow('enough');
    expect(Date.now() - began).toBeLessThan(5_000);
    printer.start();
    const next = await printer.print(page('<h1>Next</h1>', ready), wanted);
    expect(Buffer.from(next).subarray(0, 5).toString()).toBe('%PDF-');
    await expect(printer.print(page('<h1>Late</h1>', ready), AbortSignal.abort(new Error('late')))).rejects.toThrow(
      'late',
    );
  });

  it('closes a browser that is only just starting', async () => {
    const folder = newFolder();
    const pidFile = join(folder, 'pid');
    const wrapper = join(folder, 'browser');
    const old = process.env.BOARDCASE_BROWSER;
    writeFileSync(wrapper, `#!/bin/sh\necho $$ > ${pidFile}\nexec ${findSystemBrowser()} "$@"\n`, { mode: 0o755 });
    process.env.BOARDCASE_BROWSER = wrapper;
    try {
      const early = createPdfPrinter();
      early.start();
      await early.close();
    } finally {
      if (old === undefined) delete process.env.BOARDCASE_BROWSER;
      else process.env.BOARDCASE_BROWSER = old;
    }
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('lets the document reach no network', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.png`;
    const tries = `fetch('${address}').catch(() => 0).then(() => { ${ready} })`;
    await printer.print(page(`<img src="${address}"><iframe src="${address}"></iframe>`, tries), wanted);
    server.close();
    expect(asked).toBe(0);
  });
});
