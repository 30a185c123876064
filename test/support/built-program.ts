import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/** Builds a program of test/support before a file's tests, so that Node alone runs it; returns its path. */
export function builtProgram(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-test-'));
  const room = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  beforeAll(
    () =>
      build({
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { '#main': room('main'), '#models': room('models') } },
        ssr: { noExternal: true },
        build: {
          ssr: room(`test/support/${name}.ts`),
          outDir: folder,
          emptyOutDir: false,
          rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
        },
      }),
    60_000,
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, `${name}.mjs`);
}
