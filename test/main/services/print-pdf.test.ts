import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '#main/services/print-pdf';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;
if (!hasPoppler) console.warn('poppler is not installed: PDFs are not looked into');

let printer: PdfPrinter;
beforeAll(() => {
  printer = createPdfPrinter();
});
afterAll(() => printer.close());

const page = (body: string, script: string) => `<!doctype html><html lang="en"><head><title>Board pack</title>
<style>@page { size: A4 landscape; margin: 1cm }</style></head><body>${body}<script>${script}</script></body></html>`;
const ready = `document.documentElement.dataset.ready = 'true'`;

describe('printing', () => {
  it.runIf(hasPoppler)(
    'waits until the document says it is drawn, and tags and outlines it in its own size',
    async () => {
      const late = `setTimeout(() => { document.querySelector('h1').textContent = 'Drawn late'; ${ready} }, 200)`;
      const file = join(newFolder(), 'a.pdf');
      writeFileSync(file, await printer.print(page('<h1>too early</h1><p>Text</p>', late)));
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(info).toMatch(/^Title:\s+Board pack$/m);
      expect(info).toMatch(/^Tagged:\s+yes$/m);
      expect(info).toMatch(/^Page size:\s+84\d(\.\d+)? x 59\d(\.\d+)? pts \(A4\)$/m);
      expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Drawn late');
    },
  );

  it('lets the document reach no network', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.png`;
    const tries = `fetch('${address}').catch(() => 0).then(() => { ${ready} })`;
    await printer.print(page(`<img src="${address}"><iframe src="${address}"></iframe>`, tries));
    server.close();
    expect(asked).toBe(0);
  });
});
