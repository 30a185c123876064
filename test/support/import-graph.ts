import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file that imports another, or a package (`package:zod`); paths from the root with forward slashes. */
export interface Arrow {
  from: string;
  to: string;
}

/** All TypeScript files below a folder. */
export function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** The file that a path without its ending names; the path itself where it names none (a package's, a data file's). */
const fileOf = (path: string): string =>
  ['', '.ts', '.tsx', '/index.ts']
    .map((ending) => path + ending)
    .find((file) => /\.\w+$/.test(file) && existsSync(join(root, file))) ?? path;

/** What a source text at `file` imports, static and dynamic, types included. */
export function importsIn(text: string, file: string): string[] {
  const statements = /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]/gm;
  const calls = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;
  const specifiers = [...text.matchAll(statements), ...text.matchAll(calls)].map((match) => match[1] ?? match[2]);
  return specifiers.map((specifier) => {
    if (specifier.startsWith('#')) return fileOf(specifier.slice(1));
    if (specifier.startsWith('.'))
      return fileOf(relative(root, normalize(join(root, dirname(file), specifier))).replaceAll('\\', '/'));
    return `package:${specifier}`;
  });
}

/** Every import of the files below a folder. */
export const arrowsOf = (folder: string): Arrow[] =>
  sources(folder).flatMap((from) =>
    importsIn(readFileSync(join(root, from), 'utf8'), from).map((to) => ({ from, to })),
  );

/** The room a file is in: `models/plan` for `models/plan/schema.ts`; the file itself where it lies above all rooms. */
export const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/**
 * Arrows between rooms that do not point down. `standsOn` names for every room those it may import; a room it does not
 * name may import none, and be imported by none. Files that lie above all rooms may import any, and no room imports them.
 */
export const arrowsUp = (arrows: readonly Arrow[], standsOn: Readonly<Record<string, readonly string[]>>): string[] =>
  arrows
    .filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      if (room === target || room === from) return false;
      const isOwn = target.split('/')[0] === room.split('/')[0];
      return isOwn && !standsOn[room]?.includes(target);
    })
    .map(({ from, to }) => `${from} → ${to}`);

/** What each room of a tower stands on, given its rooms from the ground up: all below it. */
export const tower = (rooms: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(rooms.map((room, floor) => [room, rooms.slice(0, floor)]));

/** Circles of files that import each other, each as the way around; none where the arrows form no circle. */
export function circles(arrows: readonly Arrow[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push([...way.slice(at), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
