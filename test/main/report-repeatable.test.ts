import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPdfPrinter } from '#main/services/print-pdf';
import { reportHtml } from '#main/services/report-document';
import { reportFile } from '#main/services/report-file';
import { findSystemBrowser, missingBrowser } from '#main/services/system-browser';
import { madeOf, presetPlan } from '../support/board-pack';

const root = fileURLToPath(new URL('../..', import.meta.url));

const germanPlan = () =>
  presetPlan('bank', (plan) => {
    plan.locale = 'de-DE';
    plan.currency = 'EUR';
  });

const job = { signal: new AbortController().signal, at: () => undefined };

/** A PDF without the moment at which it was made and the ids that follow from it. */
const withoutMoment = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
    .replace(/<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*/g, '')
    .replace(/\/ID ?\[[^\]]*\]/g, '');

describe.skipIf(!findSystemBrowser())(
  `a report made again${findSystemBrowser() ? '' : ` (skipped: ${missingBrowser()})`}`,
  () => {
    const printer = createPdfPrinter();
    let assets: { script: string; style: string };
    const made = () => madeOf(germanPlan(), 300).pack;
    const printing = {
      reportHtml: (pack: Parameters<typeof reportHtml>[0]) => reportHtml(pack, assets),
      printPdf: printer.print,
    };

    beforeAll(async () => {
      // Not as the test environment, for which React is built another way.
      const env = { ...process.env, NODE_ENV: 'production' };
      await promisify(execFile)(process.execPath, ['tools/build.mjs', 'print', '--stale'], { cwd: root, env });
      const part = (name: string) => readFile(join(root, 'out/print', name), 'utf8');
      assets = { script: await part('print.js'), style: await part('print.css') };
    }, 90_000);
    afterAll(() => printer.close());

    it('has the same bytes, but for dates and ids: the same plan, seed and date', async () => {
      const [first, again] = [made(), made()];
      expect(reportHtml(again, assets)).toBe(reportHtml(first, assets));
      const pdfs = [];
      for (const pack of [first, again])
        pdfs.push(withoutMoment(await reportFile({ format: 'pdf', pack }, printing, job)));
      expect(pdfs[1].length).toBe(pdfs[0].length);
      expect(pdfs[1] === pdfs[0]).toBe(true);
    }, 60_000);

    it('fits one sheet as a summary, with the figures of the pack', async () => {
      const pack = made();
      const pdf = await reportFile({ format: 'summary', pack }, printing, job);
      expect(
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b(?!s)/g),
      ).toHaveLength(1);
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(
        /\s+/g,
        ' ',
      );
      const [page] = pack.pages;
      for (const block of page.blocks)
        if (block.kind === 'figures')
          for (const figure of block.figures) expect(text).toContain(figure.text.replace(/\s+/g, ' '));
      expect(text).toContain('1 von 1');
      expect(text).toContain('Beantragter Beschluss');
    }, 60_000);
  },
);
