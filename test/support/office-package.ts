import { readZip, type ZipParts } from '#main/services/office/zip';

/** An Office file's parts as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts: ZipParts = readZip(bytes);
  return new Map([...parts].map(([name, data]) => [name, Buffer.from(data).toString('utf8')]));
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Folder of a part, and a target relative to it, as one part's name. */
function resolve(part: string, target: string): string {
  const path = target.startsWith('/')
    ? target.slice(1).split('/')
    : [...part.split('/').slice(0, -1), ...target.split('/')];
  const names: string[] = [];
  for (const name of path) name === '..' ? names.pop() : name !== '.' && names.push(name);
  return names.join('/');
}

/**
 * What would make an Office program offer to repair a file: parts without a content type or types without a part,
 * relations that lead nowhere or share an id, ids that refer to no relation, shapes that share an id, masters that share
 * a theme, properties of a paragraph behind its text, XML that is not well formed. Empty for a sound package (ECMA-376,
 * parts 1 and 2).
 */
export function packageProblems(parts: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const types = parts.get('[Content_Types].xml') ?? '';
  const overrides = [...types.matchAll(/<Override [^>]*>/g)].map(([tag]) => attribute(tag, 'PartName').slice(1));
  const defaults = new Set([...types.matchAll(/<Default [^>]*>/g)].map(([tag]) => attribute(tag, 'Extension')));
  if (new Set(overrides).size < overrides.length) problems.push('a content type is stated twice');
  for (const name of overrides) if (!parts.has(name)) problems.push(`a content type without its part: ${name}`);
  for (const [name, xml] of parts) {
    if (name === '[Content_Types].xml') continue;
    if (!overrides.includes(name) && !defaults.has(name.split('.').pop() ?? ''))
      problems.push(`no content type: ${name}`);
    if (name.endsWith('.rels')) {
      const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
      const tags = [...xml.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag);
      const ids = tags.map((tag) => attribute(tag, 'Id'));
      if (new Set(ids).size < ids.length) problems.push(`relations share an id: ${name}`);
      for (const tag of tags) {
        const target = attribute(tag, 'Target');
        if (attribute(tag, 'TargetMode') !== 'External' && !parts.has(resolve(owner, target)))
          problems.push(`${name} leads nowhere: ${target}`);
      }
      for (const [, id] of (parts.get(owner) ?? '').matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g))
        if (!ids.includes(id)) problems.push(`${owner} refers to no relation: ${id}`);
    }
    if (/\.(xml|rels)$/.test(name)) problems.push(...markupProblems(name, xml));
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) {
      const ids = [...xml.matchAll(/<p:cNvPr [^>]*>/g)].map(([tag]) => attribute(tag, 'id'));
      if (new Set(ids).size < ids.length) problems.push(`shapes share an id: ${name}`);
    }
    const within = [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, paragraph]) => paragraph);
    if (within.some((paragraph) => paragraph.lastIndexOf('<a:pPr') > 0))
      problems.push(`properties of a paragraph behind its text: ${name}`);
  }
  return [...problems, ...sharedThemes(parts)];
}

/** Themes that more than one master takes for its own. */
function sharedThemes(parts: ReadonlyMap<string, string>): string[] {
  const themes = [...parts].flatMap(([name, xml]) =>
    /Masters\/_rels\//.test(name) ? (/Target="([^"]*theme\d+\.xml)"/.exec(xml)?.[1] ?? []) : [],
  );
  return themes.filter((theme, at) => themes.indexOf(theme) < at).map((theme) => `masters share ${theme}`);
}

/** Tags that do not close in order, attributes stated twice, and bare ampersands. */
function markupProblems(name: string, xml: string): string[] {
  const open: string[] = [];
  for (const [tag, closing, element, attributes, empty] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g,
  )) {
    const names = [...attributes.matchAll(/\s([\w:.-]+)\s*=/g)].map(([, attributeName]) => attributeName);
    if (new Set(names).size < names.length) return [`an attribute stated twice in ${name}: ${tag.slice(0, 120)}`];
    if (closing && open.pop() !== element) return [`tags do not nest in ${name} at ${tag}`];
    if (!closing && !empty) open.push(element);
  }
  if (open.length > 0) return [`${open.at(-1)} is not closed in ${name}`];
  const rest = xml.replace(/<[A-Za-z/?!][^>]*>/g, '');
  if (/[<]|&(?!(#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i.test(rest)) return [`bare markup in the text of ${name}`];
  return [];
}

/** The text that a reader of an XML part sees. */
export const textOf = (xml: string): string =>
  xml
    .replace(/<\/a:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
