import fc from 'fast-check';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvExtent } from '../../../renderer/import/reading/csv-extent';
import { readFile } from '../../../renderer/import/reading/read-file';

const read = (text: string) => readFile('x.csv', new TextEncoder().encode(text));

describe('delimited text', () => {
  it('is counted as Papa Parse cuts it', () => {
    const cell = fc.constantFrom('', '', 'a', 'b c', ' ', ',', '"x"', '"x;y"', '"x\ny"', '"x""y"', '""', '""""', '5"');
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (written) => {
        const text = written.map((row) => row.join(';')).join('\n');
        const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
        const last = data.findLastIndex((row) => row.some((cell) => cell !== ''));
        const filled = data.slice(0, last + 1);
        const { rows, cells, columns, end } = csvExtent(text, ';');
        expect({ rows, cells, columns }).toEqual({
          rows: filled.length,
          cells: filled.reduce((sum, row) => sum + row.length, 0),
          columns: Math.max(0, ...filled.map((row) => row.length)),
        });
        expect(csvExtent(text.slice(0, end), ';')).toMatchObject({ rows, cells, columns });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['\r\n', 'a;b\r\nc;d\r\n\r\n;\r\n', { rows: 2, cells: 4, columns: 2, end: 10 }],
    ['\r', 'a;b\rc', { rows: 2, cells: 3, columns: 2, end: 5 }],
    ['nothing', '', { rows: 0, cells: 0, columns: 0, end: 0 }],
  ])('ends its lines with %j', (_, text, extent) => expect(csvExtent(text, ';')).toEqual(extent));

  it('is refused where it is more than can be read', async () => {
    const refusals = {
      tooManyColumns: `${'ab,'.repeat(100_000)}\n`,
      tooManyCells: `${'a;'.repeat(1_500)}\n`.repeat(1_400),
      tooManyRows: 'a;1\n'.repeat(100_001),
    };
    for (const [code, text] of Object.entries(refusals)) expect(await read(text)).toMatchObject({ problem: { code } });
  });

  it('does not count the blank rows that spreadsheets leave at the end', async () => {
    expect(await read(`Control;Cost\nx;1\n${'"";""\n'.repeat(150_000)}${';\n'.repeat(150_000)}`)).toMatchObject({
      ok: true,
      sheets: [
        {
          rows: [
            ['Control', 'Cost'],
            ['x', '1'],
          ],
        },
      ],
    });
  });
});

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook with one sheet of this content. */
async function workbook(rows: string, after = ''): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  const head = '<?xml version="1.0"?>';
  const rels = (target: string, kind: string) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}/${kind}" Target="${target}"/></Relationships>`;
  zip.file('_rels/.rels', rels('xl/workbook.xml', 'officeDocument'));
  zip.file(
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${type}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  zip.file('xl/_rels/workbook.xml.rels', rels('worksheets/sheet1.xml', 'worksheet'));
  zip.file(
    'xl/worksheets/sheet1.xml',
    `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<Uint8Array<ArrayBuffer>>;
}

/** The size that the archive's directory says of a file, in place of the true one. */
function saying(bytes: Uint8Array<ArrayBuffer>, name: string, size: number): Uint8Array<ArrayBuffer> {
  const at = Buffer.from(bytes).lastIndexOf(name);
  new DataView(bytes.buffer).setUint32(at - 46 + 24, size, true);
  return bytes;
}

describe('a workbook', () => {
  it('opens', async () => {
    expect(await readFile('x.xlsx', await workbook(row))).toMatchObject({ ok: true, sheets: [{ rows: [[1]] }] });
  });

  const merges = (ref: string) => `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
  it.each([
    ['of more cells than can be read', () => workbook('<row r="1"/>'.repeat(700_000)), 'tooManyCells'],
    ['that nests without end', () => workbook('<a>'.repeat(700_000)), 'tooManyCells'],
    ['with a merge over the whole sheet', () => workbook(row, merges('A1:XFD1048576')), 'tooManyCells'],
    [
      'with a row that no sheet has',
      () => workbook('<row r="100000000"><c r="A100000000"><v>1</v></c></row>'),
      'damaged',
    ],
    [
      'that says less of its size than is true',
      async () => saying(await workbook(`${row}${' '.repeat(61_000_000)}`), 'xl/worksheets/sheet1.xml', 100),
      'tooLarge',
    ],
  ])('%s is refused before it is read', async (_, make, code) => {
    expect(await readFile('x.xlsx', await make())).toMatchObject({ ok: false, problem: { code } });
  });

  it('with an ordinary merge is read', async () => {
    expect(await readFile('x.xlsx', await workbook(row, merges('A1:C2')))).toMatchObject({ ok: true });
  });
});
