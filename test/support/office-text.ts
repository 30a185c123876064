import { partsOf } from './office-package';
import { allOf, elementsOf, wholeText, type XmlElement, xmlTree } from './xml-tree';

/** What an escaped string of a sheet or a chart stands for (ST_Xstring: ISO/IEC 29500-1, 22.9.2.19). */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const isRaised = (run: XmlElement) => Number(allOf(run, 'a:rPr')[0]?.attributes.baseline ?? 0) > 0;
/** Footnote marks are raised digits on slides. */
const asMarks = (text: string) => text.replace(/, /g, ' ').replace(/\d/g, (digit) => superscripts[Number(digit)]);

function paragraphText(paragraph: XmlElement): string {
  return elementsOf(paragraph)
    .map((part) => {
      if (part.name === 'a:br') return '\n';
      const text = allOf(part, 'a:t').map(wholeText).join('');
      return part.name === 'a:r' && isRaised(part) ? asMarks(text) : text;
    })
    .join('');
}

/** The text of each frame of a part of a presentation, its paragraphs and line breaks as lines. */
export const framesOf = (xml: string): string[] => {
  const tree = xmlTree(xml);
  return ['p:txBody', 'a:txBody', 'c:rich'].flatMap((name) =>
    allOf(tree, name).map((body) => allOf(body, 'a:p').map(paragraphText).join('\n')),
  );
};

/** The names that a chart shows of its series and categories. */
export const chartNames = (xml: string): string[] =>
  allOf(xmlTree(xml), 'c:strCache').flatMap((cache) => allOf(cache, 'c:v').map(wholeText).map(unescaped));

/** The texts of a workbook's cells, formulas' results too, by sheet number from 1 and address: "1!B3". */
export function cellTexts(workbook: Uint8Array): Map<string, string> {
  const parts = partsOf(workbook);
  const shared = allOf(xmlTree(parts.get('xl/sharedStrings.xml') ?? '<sst/>'), 'si').map((item) =>
    unescaped(allOf(item, 't').map(wholeText).join('')),
  );
  const found = new Map<string, string>();
  for (const [name, xml] of parts) {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (!sheet) continue;
    for (const cell of allOf(xmlTree(xml), 'c')) {
      const value = allOf(cell, 'v').map(wholeText).join('');
      const at = `${sheet}!${cell.attributes.r}`;
      if (cell.attributes.t === 's') found.set(at, shared[Number(value)]);
      if (cell.attributes.t === 'str') found.set(at, unescaped(value));
      if (cell.attributes.t === 'inlineStr') found.set(at, unescaped(allOf(cell, 't').map(wholeText).join('')));
    }
  }
  return found;
}

/** The footer that each sheet of a workbook prints. */
export const footersOf = (workbook: Uint8Array): string[] =>
  [...partsOf(workbook)].flatMap(([name, xml]) =>
    /^xl\/worksheets\//.test(name) && name.endsWith('.xml')
      ? allOf(xmlTree(xml), 'oddFooter').map(wholeText).map(unescaped)
      : [],
  );
