import type { ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { nativeData } from './chart-data';
import { chartPart } from './chart-part';
import { chartWorkbook } from './chart-workbook';
import { giveNotesTheme, mendPresentation, mendText } from './mend-presentation';
import { editPart, partText } from './package-parts';
import { themeColours } from './slide-look';
import { readZip, writeZip, type ZipParts } from './zip';

interface Finish {
  /** In the order in which they were added. */
  charts: readonly ChartSpec[];
  accent: string;
  language: string;
  format: Formatter;
  words: { lowest: string; highest: string };
}

/**
 * Completes what PptxGenJS made: our own charts and the workbooks behind them, the theme's accents, the language of the
 * text, what the schemas demand and it does not keep (mend-presentation.ts), and a list of content types that names
 * every part once and nothing that is not there.
 */
export function finishPresentation(bytes: Uint8Array, finish: Finish): Uint8Array {
  const parts = readZip(bytes);
  fillCharts(parts, finish);
  editPart(parts, 'ppt/theme/theme1.xml', (xml) => withAccents(xml, finish.accent));
  for (const name of parts.keys()) {
    if (/^ppt\/(slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name)) {
      editPart(parts, name, (xml) =>
        mendText(withOwnIds(xml.replaceAll('lang="en-US"', `lang="${finish.format.locale}"`))),
      );
    }
  }
  editPart(parts, 'ppt/presentation.xml', mendPresentation);
  giveNotesTheme(parts);
  editPart(parts, '[Content_Types].xml', (xml) =>
    xml.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) =>
      parts.has(name) ? override.trim() : '',
    ),
  );
  return writeZip(parts);
}

/** PptxGenJS numbers charts from one presentation to the next: their order tells which is which. */
function fillCharts(parts: ZipParts, { charts, format, words }: Finish): void {
  const numbers = [...parts.keys()].flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
  numbers.sort((a, b) => Number(a) - Number(b));
  charts.forEach((spec, at) => {
    const relations = partText(parts, `ppt/charts/_rels/chart${numbers[at]}.xml.rels`);
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations)?.[1];
    if (!workbook) throw new Error(`the presentation lacks the data of ${spec.id}`);
    const data = nativeData(spec, words);
    parts.set(`ppt/charts/chart${numbers[at]}.xml`, Buffer.from(chartPart(spec, data, format), 'utf8'));
    parts.set(`ppt/${workbook}`, chartWorkbook(data));
  });
}

/** Shapes numbered from 1 in each part: PptxGenJS gives a table the number of another shape. */
function withOwnIds(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, head: string) => `${head}${++id}"`);
}

function withAccents(xml: string, accent: string): string {
  return themeColours(accent).reduce(
    (theme, colour, at) =>
      theme.replace(new RegExp(`(<a:accent${at + 1}><a:srgbClr val=")[0-9A-F]{6}`), (_, head: string) => head + colour),
    xml.replace(/name="Office( Theme)?"/g, 'name="Boardcase"'),
  );
}
