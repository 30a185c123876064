import { editPart } from './package-parts';
import { readZip, writeZip } from './zip';

/** The order in which Office writes the properties of a font (ISO/IEC 29500-1, 18.8.22), and its SDK demands them. */
const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);

/** A workbook as ExcelJS made it, its fonts described in the order that Office demands. */
export function finishWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = readZip(bytes);
  editPart(parts, 'xl/styles.xml', (xml) =>
    xml.replace(/<font>(.*?)<\/font>/gs, (_, font: string) => `<font>${inOrder(font)}</font>`),
  );
  return writeZip(parts);
}

function inOrder(font: string): string {
  const place = (property: string) => fontOrder.indexOf(/^<(\w+)/.exec(property)?.[1] ?? '');
  return (font.match(/<[^>]+\/>/g) ?? []).sort((a, b) => place(a) - place(b)).join('');
}
