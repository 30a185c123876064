import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A file of the built renderer, ready to send. */
export interface AppFile {
  type: string;
  body(): Buffer;
}

/** Walked by hand: the listing inside an app.asar knows no recursion. */
function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, `${name}/`);
    return entry.isFile() ? [name] : [];
  });
}

/**
 * The built renderer's files by address path (`/`, `/assets/index-1a2b.js`). A request can only name a key of this
 * table, so that no spelling of a path leaves the folder. With `held` all are read now, so that pages that are open find
 * what they load later even when the folder is built anew meanwhile. Throws where the renderer has not been built.
 */
export function appFiles(folder: string, held = false): Map<string, AppFile> {
  const served = filesBelow(folder).filter((name) => extname(name) in types);
  const table = new Map<string, AppFile>(
    served.map((name) => {
      const read = () => readFileSync(join(folder, name));
      const body = held ? read() : null;
      const file = { type: types[extname(name)], body: () => body ?? read() };
      return [name === 'index.html' ? '/' : `/${name}`, file];
    }),
  );
  if (!table.has('/')) throw new Error(`No index.html in ${folder}: build the renderer first.`);
  return table;
}
