import { relative } from 'node:path';
import type { isPropertyAccessExpression } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import { API, type Checker, type NodeHandle, type Type, type Symbol as TypeSymbol } from 'typescript/unstable/sync';

type Node = Parameters<typeof isPropertyAccessExpression>[0];

/** Where an entry of a catalogue is declared, as one key for every program that reads the file. */
const placeOf = ({ path, index }: NodeHandle) => `${path}#${index}`;
const placesOf = (symbol: TypeSymbol | undefined): string[] => (symbol?.declarations ?? []).map(placeOf);

/** English catalogues whose entries are read by name; sentences of the libraries and words of figures are keys themselves. */
const isCatalogue = (file: string) =>
  file.includes('/text/en/') && !file.includes('/models/library/') && !file.endsWith('/figures.ts');
const isText = (file: string) => /\/text\/[a-z]{2}\//.test(file);

interface Entries {
  /** Entries that say something, by place: what they are called. */
  leaves: Map<string, string>;
  /** Entries that hold others. */
  groups: Map<string, string>;
}

/** The property names of an exported catalogue without a type of its own; such a type asks for its entries itself. */
function namesIn(source: Node): { name: Node; path: string; isGroup: boolean }[] {
  const found: { name: Node; path: string; isGroup: boolean }[] = [];
  const visit = (object: Node, path: string[]): void => {
    if (!is.isObjectLiteralExpression(object)) return;
    for (const property of object.properties) {
      if (!is.isPropertyAssignment(property) && !is.isShorthandPropertyAssignment(property)) continue;
      const below = [...path, property.name.getText()];
      const value = is.isPropertyAssignment(property) ? property.initializer : undefined;
      const isGroup = value === undefined || is.isObjectLiteralExpression(value);
      found.push({ name: property.name, path: below.join('.'), isGroup });
      if (value) visit(value, below);
    }
  };
  source.forEachChild((statement) => {
    if (!is.isVariableStatement(statement) || !statement.modifiers) return;
    for (const { type, initializer } of statement.declarationList.declarations)
      if (!type && initializer) visit(initializer, []);
  });
  return found;
}

/** Expressions of a file that may reach an entry: by its name, by a key made up at run time, or as a whole. */
function reaches(source: Node, { leaves, groups }: { leaves: Set<string>; groups: Set<string> }) {
  const named: Node[] = [];
  const bound: { pattern: Node; name: string }[] = [];
  const computed: Node[] = [];
  const whole: Node[] = [];
  const visit = (node: Node): void => {
    if (is.isPropertyAccessExpression(node) && leaves.has(node.name.text)) named.push(node.name);
    if (is.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (name && is.isIdentifier(name) && leaves.has(name.text)) bound.push({ pattern: node.parent, name: name.text });
    }
    if (is.isElementAccessExpression(node)) computed.push(node.expression);
    const name = is.isPropertyAccessExpression(node) ? node.name.text : is.isIdentifier(node) ? node.text : '';
    if (groups.has(name) && isHandedOn(node)) whole.push(node);
    node.forEachChild(visit);
  };
  visit(source);
  return { named, bound, computed, whole };
}

/** Whether a value goes on to something else than a property of it or another name for it. */
function isHandedOn(node: Node): boolean {
  const { parent } = node;
  if (is.isPropertyAccessExpression(parent) || is.isBindingElement(parent) || is.isParameterDeclaration(parent))
    return false;
  if (is.isElementAccessExpression(parent)) return parent.expression !== node;
  if (is.isVariableDeclaration(parent)) return parent.name !== node && parent.type !== undefined;
  return !(is.isPropertyAssignment(parent) && parent.name === node);
}

/**
 * Entries of the English catalogues below `root` that no other file reads, by the types of the program: a property of the
 * same name elsewhere does not count. What is read by a key made up at run time, or handed on to something that knows no
 * catalogue, counts as read with all that it holds and that is asked for there.
 */
export function unusedEntries(root: string): string[] {
  const api = new API({ cwd: root });
  try {
    const configs = ['renderer', 'main'].map((part) => `${root}/${part}/tsconfig.json`);
    const projects = api.updateSnapshot({ openProjects: configs }).getProjects();
    const entries: Entries = { leaves: new Map(), groups: new Map() };
    const used = new Set<string>();
    const filesOf = (program: (typeof projects)[number]['program']) =>
      program.getSourceFileNames().filter((file) => file.startsWith(`${root}/`) && !file.includes('/node_modules/'));

    for (const { program, checker } of projects)
      for (const file of filesOf(program).filter(isCatalogue)) {
        const names = namesIn(program.getSourceFile(file)!);
        const symbols = checker.getSymbolAtLocation(names.map(({ name }) => name));
        for (const [at, { path, isGroup }] of names.entries())
          for (const place of placesOf(symbols[at]))
            (isGroup ? entries.groups : entries.leaves).set(place, `${relative(root, file)}: ${path}`);
      }

    if (entries.leaves.size === 0) throw new Error(`No catalogues below ${root}`);

    const lastName = (label: string) => label.split(/[.:] ?/).at(-1)!;
    const names = {
      leaves: new Set([...entries.leaves.values()].map(lastName)),
      groups: new Set([...entries.groups.values()].map(lastName)),
    };
    const mark = (symbol: TypeSymbol | undefined) => {
      for (const place of placesOf(symbol)) used.add(place);
    };
    const markAll = (checker: Checker, type: Type, wanted: ReadonlySet<string> = new Set()): void => {
      for (const symbol of checker.getPropertiesOfType(type)) {
        if (wanted.size > 0 && !wanted.has(symbol.name)) continue;
        mark(symbol);
        const isGroup = placesOf(symbol).some((place) => entries.groups.has(place));
        const below = isGroup ? checker.getTypeOfSymbol(symbol) : undefined;
        if (below) markAll(checker, below);
      }
    };

    const seen = new Set<string>();
    for (const { program, checker } of projects)
      for (const file of filesOf(program)) {
        if (seen.has(file) || isText(file)) continue;
        seen.add(file);
        const { named, bound, computed, whole } = reaches(program.getSourceFile(file)!, names);
        for (const symbol of checker.getSymbolAtLocation(named)) mark(symbol);
        const patterns = checker.getTypeAtLocation(bound.map(({ pattern }) => pattern));
        for (const [at, { name }] of bound.entries()) {
          const type = patterns[at];
          if (type) mark(checker.getPropertyOfType(type, name));
        }
        for (const type of checker.getTypeAtLocation(computed))
          if (type) checker.getPropertiesOfType(type).forEach(mark);
        const types = checker.getTypeAtLocation(whole);
        for (const [at, node] of whole.entries()) {
          const type = types[at];
          if (!type) continue;
          const { parent } = node;
          const wanted = is.isAsExpression(parent) ? undefined : checker.getContextualType(node as never);
          // What a function returns has the same type where it is called, and is looked at there.
          if (!wanted && (is.isArrowFunction(parent) || is.isReturnStatement(parent))) continue;
          const own = placesOf(type.getSymbol());
          if (own.length > 0 && placesOf(wanted?.getSymbol()).join() === own.join()) continue;
          markAll(checker, type, new Set(wanted && checker.getPropertiesOfType(wanted).map(({ name }) => name)));
        }
      }
    return [...entries.leaves].filter(([place]) => !used.has(place)).map(([, label]) => label);
  } finally {
    api.close();
  }
}
