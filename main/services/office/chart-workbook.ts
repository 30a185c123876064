import { escapedString, xmlText } from '../xml-text';
import type { NativeData } from './chart-data';
import { writeZip } from './zip';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook behind a native chart, which "Edit data" opens: one sheet with the columns that the chart refers to. */
export function chartWorkbook(data: NativeData): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${kinds}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${kinds}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${kinds}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}"><sheetData>${rowsOf(data).map(rowXml).join('')}</sheetData></worksheet>`,
  };
  return writeZip(new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(head + xml, 'utf8')])));
}

type Cell = [column: string, value: string | number | null];

function rowsOf({ first, series }: NativeData): Cell[][] {
  return [
    series.map(({ column, name }): Cell => [column, name]),
    ...first.map((value, at) => [
      ['A', value] as Cell,
      ...series.map(({ column, values }): Cell => [column, values[at]]),
    ]),
  ];
}

function rowXml(cells: readonly Cell[], index: number): string {
  const drawn = cells.map(([column, value]) => {
    if (value === null) return '';
    const place = `${column}${index + 1}`;
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapedString(value))}</t></is></c>`;
  });
  return `<row r="${index + 1}">${drawn.join('')}</row>`;
}
