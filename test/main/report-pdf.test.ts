import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPdf } from '#main/services/pdf/finish-pdf';
import { createPdfPrinter } from '#main/services/print-pdf';
import { reportHtml } from '#main/services/report-document';
import { findSystemBrowser } from '#main/services/system-browser';
import type { SimulationResult } from '#models/finance/result';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import type { BoardPack } from '#models/report/board-pack';
import { buildBoardPack } from '#models/report/build-board-pack';
import { createFormatter } from '#models/report/format';
import { hasPoppler } from '../support/poppler';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const missing = [
  findSystemBrowser() ? '' : 'a Chromium-based browser',
  hasPoppler ? '' : 'poppler-utils (pdfinfo, pdftotext, pdfimages, pdffonts)',
].filter((name) => name !== '');

describe.skipIf(missing.length > 0)(
  `the printed board pack${missing.length > 0 ? ` (skipped: needs ${missing.join(' and ')})` : ''}`,
  () => {
    let folder: string;
    let pack: BoardPack;
    let result: SimulationResult;
    const printer = createPdfPrinter();
    const poppler = async (tool: string, ...args: string[]) => (await run(tool, args)).stdout;
    const pdf = () => join(folder, 'pack.pdf');

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'boardcase-pdf-'));
      // Not as the test environment, for which React is built another way.
      const env = { ...process.env, NODE_ENV: 'production' };
      await run(process.execPath, ['tools/build.mjs', 'print', '--stale'], { cwd: root, env });
      const reading = parsePlan(await readFile(join(root, 'examples/regional-hospital.boardcase.json'), 'utf8'));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const { plan, resolved } = reading;
      result = simulateInline(resolved, { seed: 1, years: 5000 });
      pack = buildBoardPack({ plan, resolved, result, date: '2026-11-22', program: 'Boardcase' });
      const part = (name: string) => readFile(join(root, 'out/print', name), 'utf8');
      const html = reportHtml(pack, { script: await part('print.js'), style: await part('print.css') });
      await writeFile(pdf(), finishPdf(await printer.print(html, new AbortController().signal), pack));
    }, 90_000);

    afterAll(async () => {
      await printer.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('says the expected yearly loss that the simulation gives', async () => {
      const text = (await poppler('pdftotext', '-layout', pdf(), '-')).replace(/[\u00a0\u202f]/g, ' ');
      const format = createFormatter(pack.locale, pack.currency);
      const { baseline } = result;
      // One figure for one question: as printed on page one, so everywhere.
      for (const amount of [baseline.meanAnnualLoss, baseline.quantiles.p95]) {
        expect(text).toContain(format.money(amount).replace(/[\u00a0\u202f]/g, ' '));
      }
    });

    it('has one to twelve sheets with every page of the pack on its own', async () => {
      const info = await poppler('pdfinfo', pdf());
      const sheets = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
      expect(sheets).toBeGreaterThanOrEqual(8);
      expect(sheets).toBeLessThanOrEqual(12);
      expect(info).toMatch(/Page size:\s+612 x 792/);
      for (const [index, page] of pack.pages.entries()) {
        const text = await poppler('pdftotext', '-f', String(index + 1), '-l', String(index + 1), pdf(), '-');
        expect(text.replace(/\s+/g, ' '), `sheet ${index + 1}`).toContain(page.section);
        expect(text).toContain(`${index + 1} of ${sheets}`);
        expect(text).toContain('seed 1');
      }
    });

    it('is tagged, titled and has an outline with every heading', async () => {
      const info = await poppler('pdfinfo', pdf());
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toContain(`Title:           ${pack.planName}`);
      expect(info).toContain(`Author:          ${pack.organization}`);
      expect(info).toContain('Creator:         Boardcase');
      expect(info).not.toMatch(/Linux|Windows|Macintosh|Mozilla/);
      const structure = await poppler('pdfinfo', '-struct', pdf());
      for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'Figure']) {
        expect(structure, tag).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
      }
      expect((await readFile(pdf(), 'latin1')).match(/\/Type\s*\/Outlines/)).not.toBeNull();
    });

    it('draws its charts as vectors and embeds every font', async () => {
      expect((await poppler('pdfimages', '-list', pdf())).trim().split('\n')).toHaveLength(2);
      const fonts = (await poppler('pdffonts', pdf())).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Inter-/);
      for (const font of fonts) expect(font, font).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/);
      const charts = pack.pages.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
      expect(charts.length).toBeGreaterThanOrEqual(6);
      // Chart text is text: the axis of the exceedance curve can be searched for.
      expect(await poppler('pdftotext', pdf(), '-')).toContain('1 in 50');
    });
  },
);
