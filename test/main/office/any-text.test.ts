import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSlides } from '#main/services/office/pack-slides';
import { packWorkbook } from '#main/services/office/pack-workbook';
import { readZip } from '#main/services/office/zip';
import { xmpMetadata } from '#main/services/pdf/xmp-metadata';
import { reportHtml } from '#main/services/report-document';
import type { SimulationResult } from '#models/finance/result';
import { simulateInline } from '#models/finance/simulate';
import { readPlan } from '#models/plan/parse';
import type { Block, BoardPack } from '#models/report/board-pack';
import { buildBoardPack } from '#models/report/build-board-pack';
import { plainTextSummary } from '#models/report/plain-text';
import { tablesCsv } from '#models/report/tables-csv';
import { buildWorkbook } from '#models/report/workbook/build-workbook';
import { presetPlan } from '../../support/board-pack';
import { withTextEverywhere } from '../../support/hostile-plan';
import { partsOf } from '../../support/office-package';
import { cellTexts, chartNames, footersOf, framesOf } from '../../support/office-text';
import { allOf, wholeText, xmlTree } from '../../support/xml-tree';

// Whatever a user types or pastes into a field, every part of every file is well formed and says what was typed.

const plan = presetPlan('regional-hospital');
let result: SimulationResult | undefined;

/** Pack and workbook of the plan with a text in every field; texts change no figure, so that one simulation does. */
function madeWith(text: string) {
  const reading = readPlan(withTextEverywhere(plan, text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { plan: read, resolved } = reading;
  result ??= simulateInline(resolved, { years: 200 });
  const pack = buildBoardPack({ plan: read, resolved, result, date: '2027-01-15T00:00:00Z', program: 'Boardcase' });
  return { pack, workbook: buildWorkbook({ plan: read, resolved, result, pack }) };
}

/** A text without what no XML 1.0 document can hold; what ends a line in Unicode (UAX 14) ends one. */
function held(text: string): string {
  const kept: string[] = [];
  for (const char of text.replace(/\r\n/g, '\n')) {
    const code = char.codePointAt(0)!;
    if ([0x0b, 0x0c, 0x0d, 0x85].includes(code)) kept.push('\n');
    else if (code === 9 || code === 10) kept.push(char);
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) continue;
    else if ((code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff) continue;
    else kept.push(char);
  }
  return kept.join('');
}

/** What of a block is said in words, as a slide has it. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return [block.title ?? '', ...block.items];
    case 'figures':
      return block.figures.flatMap(({ text, label, detail = '' }) => [text, label, detail]);
    case 'table':
      return block.table.rows.flat().filter((cell) => typeof cell === 'string');
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value]);
    case 'sources':
      return block.items.map(({ text }) => text);
    case 'callout':
      return [block.title, block.text];
    case 'chart':
      return [];
  }
}

const slidePart = /^ppt\/slides\/slide\d+\.xml$/;
const lines = (text: string) => text.replace(/\s*\n\s*/g, '\n').trim();

/** What of the pack's words is on no slide and in no notes. */
function missingFrom(presentation: Uint8Array, pack: BoardPack): string[] {
  const parts = partsOf(presentation);
  const frames = [...parts].flatMap(([name, xml]) => (slidePart.test(name) ? framesOf(xml) : [])).map(lines);
  const notes = [...parts].flatMap(([name, xml]) => (/notesSlide\d+\.xml$/.test(name) ? framesOf(xml) : [])).map(lines);
  const charts = [...parts].flatMap(([name, xml]) => (/charts\/chart\d+\.xml$/.test(name) ? chartNames(xml) : []));
  const said = pack.pages.flatMap(({ heading, lead = '', blocks }) => [heading, lead, ...blocks.flatMap(textsOf)]);
  const cover = [pack.planName, pack.organization, pack.preparedBy, pack.preparedFor, pack.date];
  const found = (text: string, among: string[]) => among.some((one) => one.includes(lines(held(text))));
  const categories = pack.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? (block.chart.categories ?? []) : [])),
  );
  return [
    ...[...said, ...cover].filter((text) => !found(text, frames)),
    ...pack.pages
      .flatMap(({ heading, footnotes }) => [heading, ...footnotes.map(({ text }) => text)])
      .filter((text) => !found(text, notes))
      .map((text) => `note: ${text}`),
    ...categories.filter((text) => !charts.includes(held(text))).map((text) => `category: ${text}`),
  ];
}

/** Every part of a package and of the packages within it, through a parser that refuses what is not well formed. */
function parseAll(bytes: Uint8Array): void {
  for (const [name, data] of readZip(bytes)) {
    if (name.endsWith('.xlsx')) parseAll(data);
    if (/\.(xml|rels|vml)$/.test(name)) {
      try {
        xmlTree(Buffer.from(data).toString('utf8'));
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}`);
      }
    }
  }
}

const propertyOf = (bytes: Uint8Array, part: string, name: string): string =>
  allOf(xmlTree(partsOf(bytes).get(part) ?? ''), name)
    .map(wholeText)
    .join('');

async function check(text: string): Promise<void> {
  const { pack, workbook } = madeWith(text);
  const [slides, book] = [await packSlides(pack), await packWorkbook(workbook)];
  for (const bytes of [slides, book]) {
    parseAll(bytes);
    expect(propertyOf(bytes, 'docProps/app.xml', 'Company')).toBe(held(pack.organization));
    expect(lines(propertyOf(bytes, 'docProps/core.xml', 'dc:title'))).toContain(lines(held(pack.planName)));
    expect(propertyOf(bytes, 'docProps/core.xml', 'dc:creator')).toBe(held(pack.preparedBy));
  }
  expect(missingFrom(slides, pack)).toEqual([]);
  const cells = cellTexts(book);
  workbook.sheets.forEach((sheet, number) => {
    sheet.rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        const address = `${number + 1}!${String.fromCharCode(65 + column)}${at + 1}`;
        if (typeof cell?.value === 'string') expect(cells.get(address) ?? '', address).toBe(held(cell.value));
      });
    });
  });
  expect(footersOf(book)).toHaveLength(workbook.sheets.length);
  xmlTree(xmpMetadata(pack, {}));
  const documents = [reportHtml(pack, { script: '', style: '' }), plainTextSummary(pack)];
  for (const document of [...documents, ...tablesCsv(pack).map((file) => file.text)])
    expect(held(document)).toBe(document.replace(/\r\n/g, '\n'));
}

const special = fc.constantFrom(
  ...'&<>"\'=+-@\t\n\r\u000b\u0000\u0001\u001f\u0085\u2028\ufeff\ufffe\uffff\ud83d\ude00%;,{}$'.split(''),
  '\ud83d',
  '\ude00',
  '👩🏽‍🚀',
  '_x000B_',
  '_x0041_',
  '_x005F_x0041_',
  '_x0041_x0042_',
  '_x00e9_',
  ']]>',
  '&#0;',
  '<a:t>',
  '$&',
  '\r\n',
  '١',
  'é',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(special, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
    .map((all) => all.join('')),
);

describe('any text in every field of a plan', { timeout: 240_000 }, () => {
  it.each([
    ['markup', 'R&D <IT> "A" \'B\' ]]>'],
    ['a soft line break of PowerPoint', 'first line\u000bsecond line'],
    ['control characters', 'a\u0000b\u0001c\u001fd\u007fe\u0085f'],
    ['no characters', 'a\ufffeb\uffffc'],
    ['halves of characters', 'a\ud83db\ude00c'],
    ['what looks like an escaped character', '_x000B_ _x0041_ _x005F_x0041_ _x0041_x0042_ _x00e9_'],
    ['line breaks and tabs', 'a\r\nb\rc\nd\te'],
    ['a line break at its ends', '\na\n'],
    ['characters of two units', '😀\u{F2BAE}'.repeat(10)],
    ['patterns of replacing', "$& $1 $$ $' $`"],
  ])('%s', (_, text) => check(text));

  it.each([0, 1])(
    'keeps characters of two units whole in a part of many thousands (behind %i others)',
    async (before) => {
      const long = 'x'.repeat(before) + '😀'.repeat(20_000);
      const { pack, workbook } = madeWith('');
      const [page] = pack.pages;
      const slides = partsOf(await packSlides({ ...pack, pages: [{ ...page, lead: long }] }));
      const cut = [...slides].filter(([name, xml]) => name.endsWith('.xml') && xml.includes('\ufffd'));
      expect(cut.map(([name]) => name)).toEqual([]);
      const sheet = { name: 'A', widths: [9], rows: [[{ value: long }]], frozenRows: 0, frozenColumns: 0 };
      expect(cellTexts(await packWorkbook({ ...workbook, sheets: [sheet] })).get('1!A1')).toBe(long);
    },
  );

  it('whatever it is', () => fc.assert(fc.asyncProperty(anyText, check), { numRuns: 12, endOnFailure: true }));
});
