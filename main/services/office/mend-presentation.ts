import { editPart, partText } from './package-parts';
import type { ZipParts } from './zip';

// What PptxGenJS 4 writes against the schemas of ISO/IEC 29500-1 (pml.xsd, dml-main.xsd), and Office repairs on opening.

const paragraphProperties = /<a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g;

/**
 * Paragraphs in which their properties stand once, before all runs, and line breaks are as high as the text after them;
 * a line of the notes is a paragraph.
 */
export function mendText(xml: string): string {
  return withParagraphs(xml).replace(/<a:p>([\s\S]*?)<\/a:p>/g, (_, content: string) => {
    const [properties = ''] = content.match(paragraphProperties) ?? [];
    const runs = content
      .replace(paragraphProperties, '')
      .replace(/<a:br\/>(?=<a:r>(<a:rPr\b[\s\S]*?)<a:t>)/g, (_, look: string) => `<a:br>${look}</a:br>`);
    return `<a:p>${properties}${runs}</a:p>`;
  });
}

/** A line break inside a run is none to PowerPoint. */
function withParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>\s*<a:r>((?:(?!<\/a:r>)[\s\S])*?)<a:t>([^<]*\n[^<]*)<\/a:t>\s*<\/a:r>/g,
    (_, run: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${line === '' ? '' : `<a:r>${run}<a:t>${line}</a:t></a:r>`}`)
        .join('</a:p>'),
  );
}

/** `ppt/presentation.xml` with the list of notes masters where it belongs: behind that of slide masters. */
export function mendPresentation(xml: string): string {
  const list = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? '';
  return xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
}

/** The notes master with a theme of its own, as each master has: it shared that of the slides. */
export function giveNotesTheme(parts: ZipParts): void {
  parts.set('ppt/theme/theme2.xml', Buffer.from(partText(parts, 'ppt/theme/theme1.xml'), 'utf8'));
  editPart(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  editPart(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/,
      (override) => override + override.replace('theme1', 'theme2'),
    ),
  );
}
