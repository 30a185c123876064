import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPdf } from '#main/services/pdf/finish-pdf';
import { createPdfPrinter } from '#main/services/print-pdf';
import { reportHtml } from '#main/services/report-document';
import { findSystemBrowser, missingBrowser } from '#main/services/system-browser';
import { type BoardPack, packTitle } from '#models/report/board-pack';
import { madeOf } from '../support/board-pack';
import { type PdfDictionary, type PdfFile, readPdf } from '../support/pdf-objects';
import { allTags, contentOf, outlineOf, pagesOf, type Tag, tagsOf } from '../support/pdf-structure';

// What PDF/UA (ISO 14289-1) asks of a file, as far as it can be told from the tags and the page content alone.

const root = fileURLToPath(new URL('../..', import.meta.url));
const browser = findSystemBrowser();
const printer = createPdfPrinter();

beforeAll(async () => {
  // Not as the test environment, for which React is built another way.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['tools/build.mjs', 'print', '--stale'], { cwd: root, env });
}, 90_000);
afterAll(() => printer.close());

const rowsOf = (table: Tag) => allTags(table).filter(({ type }) => type === 'TR');
const span = (cell: Tag) => Number(cell.attributes['/ColSpan'] ?? 1);

describe.skipIf(!browser).each([
  ['en-US', 'USD', false],
  ['de-DE', 'EUR', true],
])(
  `the structure of the printed board pack in %s${browser ? '' : ` (skipped: ${missingBrowser()})`}`,
  (locale, currency, cover) => {
    let pack: BoardPack;
    let pdf: PdfFile;
    let catalog: PdfDictionary;
    let top: Tag[];
    let tags: Tag[];

    beforeAll(async () => {
      const plan = JSON.parse(await readFile(join(root, 'examples/regional-hospital.boardcase.json'), 'utf8'));
      pack = madeOf({ ...plan, locale, currency, report: { ...plan.report, cover } }).pack;
      const part = (name: string) => readFile(join(root, 'out/print', name), 'utf8');
      const html = reportHtml(pack, { script: await part('print.js'), style: await part('print.css') });
      pdf = readPdf(finishPdf(await printer.print(html, new AbortController().signal), pack));
      catalog = pdf.dictionary(pdf.trailer['/Root']);
      top = tagsOf(pdf);
      tags = top.flatMap(allTags);
    }, 60_000);

    it('says that it is tagged, its language and its title', () => {
      expect(pdf.dictionary(catalog['/MarkInfo'])['/Marked']).toBe(true);
      expect(pdf.get(catalog['/Lang'])).toBe(locale.slice(0, 2));
      expect(pdf.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
      const information = pdf.dictionary(pdf.trailer['/Info']);
      expect(information).toMatchObject({ '/Title': packTitle(pack), '/Creator': 'Boardcase', '/Subject': pack.title });
      const xmp = pdf.stream(catalog['/Metadata']).toString('utf8');
      expect(xmp).toContain(`<rdf:li xml:lang="x-default">${packTitle(pack)}</rdf:li>`);
      expect(xmp).toContain(`<dc:language><rdf:Bag><rdf:li>${locale.slice(0, 2)}</rdf:li></rdf:Bag></dc:language>`);
      // Only a full check could tell that it conforms.
      expect(xmp).not.toContain('pdfuaid');
    });

    it('has headings that skip no level, one title, and an outline of the same', () => {
      expect(top.map(({ type }) => type)).toEqual(['Document']);
      const levels = tags.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => Number(type[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries()) if (at > 0) expect(level - levels[at - 1]).toBeLessThanOrEqual(1);
      const outline = outlineOf(pdf);
      expect(outline.map(({ depth }) => depth)).toEqual(levels);
      const titles = outline.filter(({ depth }) => depth === 2).map(({ title }) => title);
      expect(titles).toEqual(pack.pages.map(({ heading }) => heading));
      expect(outline[0].title).toBe(packTitle(pack));
    });

    it('has tables whose header cells say what they head, in rows of one length', () => {
      const tables = tags.filter(({ type }) => type === 'Table');
      expect(tables.length).toBeGreaterThanOrEqual(
        pack.pages.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table').length,
      );
      for (const table of tables) {
        const rows = rowsOf(table);
        // Facts in pairs have no row of heads; each is headed in its own row.
        const heads = rows[0].children.every(({ type }) => type === 'TH') ? rows[0].children : [];
        for (const row of rows) {
          expect(row.children.map(({ type }) => type).filter((type) => type !== 'TH' && type !== 'TD')).toEqual([]);
          expect(row.children.reduce((sum, cell) => sum + span(cell), 0)).toBe(rows[0].children.length);
        }
        for (const head of allTags(table).filter(({ type }) => type === 'TH'))
          expect(head.attributes['/Scope']).toBe(heads.includes(head) ? '/Column' : '/Row');
        for (const cell of allTags(table).filter(({ type }) => type === 'TD'))
          expect(pdf.list(cell.attributes['/Headers']).length).toBeGreaterThan(0);
      }
    });

    it('has a figure for each chart, whose text says the finding', () => {
      const charts = pack.pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
      );
      const figures = tags.filter(({ type }) => type === 'Figure');
      expect(figures).toHaveLength(charts.length);
      for (const [at, { title, description }] of charts.entries()) {
        expect(figures[at].alt).toContain(title);
        expect(figures[at].alt).toContain(description);
        expect(figures[at].content).toHaveLength(1);
        expect(figures[at].children).toEqual([]);
      }
    });

    it('tags all that it draws, once, or says that it is no content', () => {
      const all = tags.flatMap(({ content }) => content);
      expect(new Set(all).size).toBe(all.length);
      for (const [number, page] of pagesOf(pdf).entries()) {
        const { marked, unmarked } = contentOf(pdf, page);
        expect(unmarked, `page ${number + 1}`).toEqual([]);
        expect(new Set(marked).size).toBe(marked.length);
        expect(marked.filter((id) => !all.includes(`${number}:${id}`))).toEqual([]);
        // Nothing is hidden from the check above in a picture of a part of the page.
        expect(Object.keys(pdf.dictionary(pdf.dictionary(page['/Resources'])['/XObject']))).toEqual([]);
        expect(page['/Tabs']).toBe('/S');
      }
    });

    it('has links that belong to text and say where they lead', () => {
      const links = pagesOf(pdf).flatMap((page) => pdf.list(page['/Annots']).map((one) => pdf.dictionary(one)));
      expect(links.length).toBeGreaterThan(10);
      for (const link of links) {
        expect(link['/Contents']).toBe(pdf.dictionary(link['/A'])['/URI']);
        expect(link['/StructParent']).toBeTypeOf('number');
      }
      for (const tag of tags.filter(({ type }) => type === 'Link')) {
        expect(tag.annotated).toBe(true);
        expect(allTags(tag).some(({ content }) => content.length > 0)).toBe(true);
      }
    });
  },
);
