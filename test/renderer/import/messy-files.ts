import ExcelJS from 'exceljs';
import type { ImportTarget } from '#models/import/fields';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file as people have them, and what a person reads in it. */
export interface MessyFile {
  what: string;
  target: ImportTarget;
  /** Of the plan it is read into; US dollars in en-US where absent. */
  locale?: string;
  currency?: string;
  bytes: () => Bytes | Promise<Bytes>;
  /** Name and amount (or count, or one-time cost) of each row that goes in. */
  rows?: [string, number][];
  /** Row number and reason of each row that stays out. */
  left?: [number, string][];
  /** Why the whole file is refused. */
  refused?: string;
}

const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
const bytesOf = (...values: number[]): Bytes => new Uint8Array(values);

const latin1 = (text: string): Bytes => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

function utf16(text: string): Bytes {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  [...text].forEach((letter, index) => {
    bytes[2 + index * 2] = letter.charCodeAt(0) & 255;
    bytes[3 + index * 2] = letter.charCodeAt(0) >> 8;
  });
  return bytes;
}

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Bytes> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Sheet1'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const germany = { locale: 'de-DE', currency: 'EUR' };

export const messyFiles: MessyFile[] = [
  {
    what: 'a plain CSV',
    target: 'commitments',
    bytes: () => utf8('Name,Annual\nEHR,5115000\nPACS,1485000\n'),
    rows: [
      ['EHR', 5115000],
      ['PACS', 1485000],
    ],
  },
  {
    what: 'semicolons, a byte order mark, decimal commas, dots between thousands, German headings',
    target: 'commitments',
    ...germany,
    bytes: () => utf8('\uFEFFBezeichnung;Jährlich\r\nKrankenhausinformation;1.250.000,50\r\nRöntgenarchiv;12,5\r\n'),
    rows: [
      ['Krankenhausinformation', 1250000.5],
      ['Röntgenarchiv', 12.5],
    ],
  },
  {
    what: 'decimal commas in a plan that writes points: one cell shows the custom of all',
    target: 'commitments',
    bytes: () => utf8('Line;Amount\nEHR;1.250\nPACS;300,75\nLab;2.000,00\n'),
    rows: [
      ['EHR', 1250],
      ['PACS', 300.75],
      ['Lab', 2000],
    ],
  },
  {
    what: 'currency signs, quoted thousands, words for millions, brackets for negatives',
    target: 'commitments',
    bytes: () => utf8('Item,Cost per year\nEHR,"$5,115,000"\nPACS,US$ 1.5m\nLab,"1,155,000 USD"\nRefund,($500)\n'),
    rows: [
      ['EHR', 5115000],
      ['PACS', 1500000],
      ['Lab', 1155000],
    ],
    left: [[5, 'tooSmall']],
  },
  {
    what: 'another currency',
    target: 'commitments',
    bytes: () => utf8('Item,Amount\nEHR,$100\nPACS,€200\n'),
    rows: [['EHR', 100]],
    left: [[3, 'wrongCurrency']],
  },
  {
    what: 'title lines, blank rows, section headings, a total, a page break with the headings again',
    target: 'commitments',
    bytes: () =>
      utf8(
        'IT budget 2027,,\n,,\nLine item,Annual amount,Comment\nClinical systems,,\nEHR,100,ok\n\nPACS,50,\nLine item,Annual amount,Comment\nNetwork,25,\nGrand total,175,\n',
      ),
    rows: [
      ['EHR', 100],
      ['PACS', 50],
      ['Network', 25],
    ],
    left: [
      [4, 'missing'],
      [8, 'repeatedHeadings'],
      [10, 'total'],
    ],
  },
  {
    what: 'thousands in the heading',
    target: 'securityLines',
    ...germany,
    bytes: () => utf8('Posten;Betrag (T€)\nSOC;1.250\nSchulung;80,5\n'),
    rows: [
      ['SOC', 1250000],
      ['Schulung', 80500],
    ],
  },
  {
    what: 'monthly amounts',
    target: 'commitments',
    bytes: () => utf8('Name,Monthly cost ($)\nEHR,1000\nPACS,0.5\n'),
    rows: [
      ['EHR', 12000],
      ['PACS', 6],
    ],
  },
  {
    what: 'Windows-1252 from a spreadsheet of long ago',
    target: 'commitments',
    ...germany,
    bytes: () => latin1('Posten;Kosten\nRöntgen für Zürich;1.000,00\n'),
    rows: [['Röntgen für Zürich', 1000]],
  },
  {
    what: 'Unicode text (UTF-16, tabs)',
    target: 'records',
    bytes: () => utf16('Type of record\tHeld\nPatients → archive\t440 000\nStaff\t7,200\n'),
    rows: [
      ['Patients → archive', 440000],
      ['Staff', 7200],
    ],
  },
  {
    what: 'the separator in the first line, quoted line breaks and semicolons',
    target: 'commitments',
    bytes: () => utf8('sep=;\nName;Annual;Note\n"EHR; main\nsite";100;"said ""yes"""\nPACS;50;\n'),
    rows: [
      ['EHR; main site', 100],
      ['PACS', 50],
    ],
  },
  {
    what: 'cells with signs for nothing, text and errors where numbers belong',
    target: 'records',
    bytes: () =>
      utf8(
        'Record type,Count,Price\nPatients,449000 records,$60\nStaff,n/a,1\nCards,about ten,3\nBadges,12,#REF!\nLogins,5,-\n',
      ),
    rows: [
      ['Patients', 449000],
      ['Logins', 5],
    ],
    left: [
      [3, 'missing'],
      [4, 'notANumber'],
      [5, 'notANumber'],
    ],
  },
  {
    what: 'columns in another order with others between, a name quoted by a spreadsheet, hostile text',
    target: 'controls',
    bytes: () =>
      utf8(
        'Owner,FTE,One-time cost,Control name\nBo,0.5,1000,"=""007"""\nAl,1,2000,"\'=cmd()"\nCy,0,=SUM(B2:B3),EDR\n',
      ),
    rows: [
      ['007', 1000],
      ['=cmd()', 2000],
    ],
    left: [[4, 'formula']],
  },
  {
    what: 'ten thousand bookings of 150 lines',
    target: 'commitments',
    bytes: () =>
      utf8(`Name,Amount\n${Array.from({ length: 10_000 }, (_, i) => `Line ${i % 150},"$${1000 + i}.10"`).join('\n')}`),
    rows: Array.from({ length: 150 }, (_, line): [string, number] => {
      const amounts = Array.from({ length: 10_000 }, (_, i) => i).filter((i) => i % 150 === line);
      return [`Line ${line}`, amounts.reduce((sum, i) => sum + 100_010 + i * 100, 0) / 100];
    }),
  },
  {
    what: 'a workbook with a title across, two rows of merged headings, shares as per cent, thousands, a formula, a total',
    target: 'controls',
    bytes: () =>
      workbook((sheet) => {
        sheet.mergeCells('A1:F1');
        sheet.getCell('A1').value = 'Security programme';
        sheet.mergeCells('B3:C3');
        sheet.getCell('A3').value = 'Measure';
        sheet.getCell('B3').value = 'Costs';
        sheet.getRow(4).values = ['', 'One-time (k$)', 'Monthly', 'FTE', 'In place', 'Coverage'];
        sheet.addRow(['EDR', 80, 9000, 0.5, 'no', 0.9]).getCell(6).numFmt = '0%';
        sheet.addRow(['MFA', { formula: 'B5/2', result: 40 }, 100, 0.25, 'x', 1]).getCell(6).numFmt = '0%';
        sheet.addRow(['Total', { formula: 'SUM(B5:B6)', result: 120 }, 9100]);
      }),
    rows: [
      ['EDR', 80000],
      ['MFA', 40000],
    ],
    left: [[7, 'total']],
  },
  {
    what: 'a workbook whose second sheet holds the table, with numbers as text, a date, rich text and an error',
    target: 'commitments',
    bytes: () =>
      workbook((sheet, book) => {
        sheet.addRow(['Read me first']);
        const table = book.addWorksheet('Budget');
        table.addRow(['Line', 'Annual', 'From']);
        table.addRow([{ richText: [{ text: 'EHR ' }, { text: 'core' }] }, '1,250,000', new Date(Date.UTC(2027, 0, 1))]);
        table.addRow(['PACS', { error: '#REF!' }, null]);
        table.addRow(['Lab', 99.5, null]).getCell(2).numFmt = '"$"#,##0.00';
        table.addRow(['Abroad', 10, null]).getCell(2).numFmt = '#,##0.00 [$€-407]';
      }),
    rows: [
      ['EHR core', 1250000],
      ['Lab', 99.5],
    ],
    left: [
      [3, 'notANumber'],
      [5, 'wrongCurrency'],
    ],
  },
  {
    what: 'a workbook with rows merged over several lines and a thousand formatted rows without content',
    target: 'records',
    bytes: () =>
      workbook((sheet) => {
        sheet.addRow(['Art', 'Anzahl', 'von', 'bis']);
        sheet.addRow(['Patienten', 1000, 0.5, 60]);
        sheet.addRow(['Patienten', 500, 60, 0.5]);
        sheet.mergeCells('A2:A3');
        sheet.getCell('A1200').value = '';
        sheet.getCell('D1200').numFmt = '0.00';
      }),
    rows: [['Patienten', 1000]],
    left: [[3, 'priceOrder']],
  },
  {
    what: 'a table without headings',
    target: 'commitments',
    bytes: () => utf8('4711,EHR,100\n4712,PACS,50\n'),
    rows: [
      ['EHR', 100],
      ['PACS', 50],
    ],
  },
  { what: 'an empty file', target: 'commitments', bytes: () => utf8(''), refused: 'empty' },
  { what: 'blank lines only', target: 'commitments', bytes: () => utf8(' \n\n'), refused: 'empty' },
  {
    what: 'an old Excel file',
    target: 'commitments',
    bytes: () => bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    refused: 'oldExcel',
  },
  { what: 'a PDF', target: 'commitments', bytes: () => utf8('%PDF-1.7\n%âãÏÓ\n'), refused: 'notATable' },
  {
    what: 'a picture',
    target: 'commitments',
    bytes: () => bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    refused: 'notATable',
  },
  {
    what: 'a workbook cut short',
    target: 'commitments',
    bytes: async () => (await workbook((sheet) => sheet.addRow(['Line', 'Annual']))).slice(0, 3000),
    refused: 'damaged',
  },
  {
    what: 'a quotation mark that never closes',
    target: 'commitments',
    bytes: () => utf8('Name,Annual\nEHR,100\n"PACS,50\nLab,25\n'),
    refused: 'openQuote',
  },
  {
    what: 'more rows than can be shown',
    target: 'commitments',
    bytes: () => utf8(`Name,Annual\n${'EHR,100\n'.repeat(100_001)}`),
    refused: 'tooManyRows',
  },
];
