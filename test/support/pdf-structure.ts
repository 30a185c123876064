import { createReader, type PdfDictionary, type PdfFile, type PdfValue } from './pdf-objects';

/** An element of a tagged PDF, with the content that it marks. */
export interface Tag {
  type: string;
  attributes: PdfDictionary;
  /** Alternative text. */
  alt: string | null;
  children: Tag[];
  /** Marked content as `page number:content id`, from 0. */
  content: string[];
  /** Whether annotations (links) belong to it. */
  annotated: boolean;
}

/** The pages of a PDF in their order. */
export function pagesOf(pdf: PdfFile): PdfDictionary[] {
  const root = pdf.dictionary(pdf.trailer['/Root']);
  const below = (node: PdfValue | undefined): PdfDictionary[] => {
    const found = pdf.dictionary(node);
    return found['/Type'] === '/Pages' ? pdf.list(found['/Kids']).flatMap(below) : [found];
  };
  return below(root['/Pages']);
}

/** The tag tree's top elements. */
export function tagsOf(pdf: PdfFile): Tag[] {
  const pages = pagesOf(pdf);
  const root = pdf.dictionary(pdf.dictionary(pdf.trailer['/Root'])['/StructTreeRoot']);
  const roles = pdf.dictionary(root['/RoleMap']);

  function tagOf(value: PdfValue): Tag {
    const node = pdf.dictionary(value);
    const page = pages.indexOf(pdf.dictionary(node['/Pg']));
    const attributes = Object.assign({}, ...pdf.list(node['/A']).map((one) => pdf.dictionary(one)));
    const name = String(node['/S']).slice(1);
    const alt = node['/Alt'] === undefined ? null : String(pdf.get(node['/Alt']));
    const tag: Tag = { type: name, attributes, alt, children: [], content: [], annotated: false };
    const mapped = roles[`/${name}`];
    if (mapped) tag.type = String(mapped).slice(1);
    for (const kid of pdf.list(node['/K'])) {
      const found = pdf.get(kid);
      if (typeof found === 'number') tag.content.push(`${page}:${found}`);
      else if (found && typeof found === 'object' && !Array.isArray(found)) {
        const entry = pdf.dictionary(found);
        if (entry['/Type'] === '/OBJR') tag.annotated = true;
        else if (entry['/MCID'] !== undefined)
          tag.content.push(`${entry['/Pg'] ? pages.indexOf(pdf.dictionary(entry['/Pg'])) : page}:${entry['/MCID']}`);
        else tag.children.push(tagOf(kid));
      }
    }
    return tag;
  }
  return pdf.list(root['/K']).map(tagOf);
}

/** A tag and all below it. */
export const allTags = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(allTags)];

/** Operators that put something on a page: paths, text, pictures and shadings. */
const painting = /^(?:[fFBbS]\*?|s|Tj|TJ|'|"|Do|sh|BI|EI)$/;

/** What a page draws: its marked content, and operators that draw outside both tags and artifacts. */
export function contentOf(pdf: PdfFile, page: PdfDictionary): { marked: number[]; unmarked: string[] } {
  const text = pdf
    .list(page['/Contents'])
    .map((part) => pdf.stream(part).toString('latin1'))
    .join('\n');
  const reader = createReader(text);
  const open: ('tag' | 'artifact' | 'other')[] = [];
  const marked: number[] = [];
  const unmarked: string[] = [];
  let operands: PdfValue[] = [];
  for (let found = reader.next(); found !== undefined; found = reader.next()) {
    if (found === null || typeof found !== 'object' || !('operator' in found)) {
      operands.push(found as PdfValue);
      continue;
    }
    const operator = String(found.operator);
    if (operator === 'BDC' || operator === 'BMC') {
      const [name, properties] = operands;
      const id = pdf.dictionary(properties)['/MCID'];
      if (typeof id === 'number') marked.push(id);
      open.push(typeof id === 'number' ? 'tag' : name === '/Artifact' ? 'artifact' : 'other');
    } else if (operator === 'EMC') {
      open.pop();
    } else if (painting.test(operator) && !open.some((kind) => kind !== 'other')) {
      unmarked.push(operator);
    }
    operands = [];
  }
  return { marked, unmarked };
}

/** The outline's titles with their depth, from 1. */
export function outlineOf(pdf: PdfFile): { title: string; depth: number }[] {
  const below = (first: PdfValue | undefined, depth: number): { title: string; depth: number }[] => {
    const found: { title: string; depth: number }[] = [];
    for (let item = first; item !== undefined; ) {
      const entry = pdf.dictionary(item);
      found.push({ title: String(pdf.get(entry['/Title'])), depth }, ...below(entry['/First'], depth + 1));
      item = entry['/Next'];
    }
    return found;
  };
  return below(pdf.dictionary(pdf.dictionary(pdf.trailer['/Root'])['/Outlines'])['/First'], 1);
}
