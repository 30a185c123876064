import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../../../renderer', import.meta.url));

/** Attributes and properties whose text is read by people. */
const read =
  /^(title|label|placeholder|description|alt|hint|lead|detail|details|message|summary|caption|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** What is translated: letter after letter, other than the product's name and the ending of an identifier. */
const isWords = (text: string) => /\p{L}{2}/u.test(text) && !/^(Boardcase|-[a-z]+)$/.test(text);

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Texts that an expression can come to be, as far as they stand in it; not those that are only compared or called with. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        ...(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked),
        ...(node.expressions as unknown[]).flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ArrayExpression':
      return (node.elements as unknown[]).flatMap(textsOf);
    default:
      return [];
  }
}

/** Words that stand in the code of a file where people will read them. */
function wordsIn(code: string, lang: 'ts' | 'tsx'): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    const name = (value.name ?? value.key) as { name?: string; value?: string } | undefined;
    if (value.type === 'JSXText') found.push(String(value.value));
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      for (const child of value.children as Node[])
        if (child.type === 'JSXExpressionContainer') found.push(...textsOf(child));
    }
    if (value.type === 'JSXAttribute' || value.type === 'Property') {
      if (read.test(name?.name ?? name?.value ?? '')) found.push(...textsOf(value.value));
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(parseAst(code, { lang }));
  return found.map((text) => text.trim()).filter(isWords);
}

it('finds words wherever they can stand', () => {
  const code = `
    const a = <p title="Save it">Hello <b>{open ? 'Opened' : \`Closed \${x}\`}</b>{'plain' + y}</p>;
    const b = <Field aria-label={name || 'Unnamed'} className="not words" data-tone="bad" />;
    const c = { label: 'Total', kind: 'amount', details: ['One', two] };
    const d = mode === 'dark' && <i>{mode === 'light' ? text.light : text.dark} · – %</i>;`;
  const expected = ['Save it', 'Hello', 'Opened', 'Closed', 'plain', 'Unnamed', 'Total', 'One'];
  expect(wordsIn(code, 'tsx').sort()).toEqual(expected.sort());
});

it('the screens take every word from the catalogue', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !/^text[\\/]/.test(file),
  );
  expect(files.length).toBeGreaterThan(150);
  const found = files.flatMap((file) => {
    const path = join(renderer, file);
    const words = wordsIn(readFileSync(path, 'utf8'), file.endsWith('x') ? 'tsx' : 'ts');
    return words.map((text) => `${relative(renderer, path)}: ${text}`);
  });
  expect(found).toEqual([]);
});
