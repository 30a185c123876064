import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { builtFolder, desktopKind, launchDesktop } from '../support/desktop';

// How the desktop app starts: `npm run bench -- desktop [--json]`. From the page's navigation to its first paint, and to
// the largest, which is the start screen; at the first start, when nothing is kept, and at the two after it. Beside it an
// empty page in the same window: what of each figure is Chromium's and the machine's own. Each row is of starts one
// after the other on new folders; `best` is least disturbed by a busy machine.

const rounds = 9;
const kinds = ['an empty page', 'nothing kept'] as const;
const starts = ['first start', 'second start', 'third start'] as const;

interface Painted {
  first: number;
  largest: number;
}

/** When the page was painted, once nothing larger has come for a while: milliseconds since navigation. */
const painted = (page: Page): Promise<Painted> =>
  page.evaluate(
    () =>
      new Promise<Painted>((resolve) => {
        let patience: ReturnType<typeof setTimeout>;
        new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1)?.startTime ?? Number.NaN;
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
          clearTimeout(patience);
          patience = setTimeout(() => resolve({ first, largest }), 1_000);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesBelow(path) : statSync(path).size);
  }, 0);
}

const figures: Record<string, Painted[]> = {};
const kept: number[] = [];
const folder = mkdtempSync(join(tmpdir(), 'boardcase-bench-'));
try {
  const empty = join(folder, 'out');
  for (const part of ['main', 'preload']) cpSync(join(builtFolder, part), join(empty, part), { recursive: true });
  mkdirSync(join(empty, 'renderer'));
  writeFileSync(join(empty, 'renderer', 'index.html'), '<!doctype html><p>Boardcase</p>');
  const cachesAt = await freePort();

  async function start(label: string, at: string, out: string, caches: boolean): Promise<void> {
    const env = { BOARDCASE_DATA: join(at, 'data') };
    const standIn = { cachesAt: caches ? cachesAt : 0 };
    const app = await launchDesktop({ out, env, standIn, profile: join(at, 'profile') });
    figures[label] ??= [];
    figures[label].push(await painted(app.page));
    await app.evaluate(({ app: electron }) => electron.exit());
    await app.ended;
  }

  for (let round = 0; round < rounds; round++) {
    const at = (name: string) => join(folder, `${round}-${name}`);
    await start(kinds[0], at('empty'), empty, false);
    await start(kinds[1], at('none'), builtFolder, false);
    for (const name of starts) await start(name, at('kept'), builtFolder, true);
    const cache = join(at('kept'), 'profile', 'Default', 'Code Cache', 'js');
    kept.push(bytesBelow(cache));
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1];
const spread = (values: number[]) => ({ best: Math.min(...values), p50: quantile(values, 0.5) });
const rows = Object.entries(figures).map(([name, times]) => ({
  name,
  first: spread(times.map(({ first }) => first)),
  largest: spread(times.map(({ largest }) => largest)),
}));
const keptKilobytes = quantile(kept, 0.5) / 1000;
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ desktop: { on: desktopKind, milliseconds: rows, keptKilobytes } }, null, 2));
else {
  const line = (name: string, cells: (number | string)[]) =>
    console.log(
      name.padEnd(28) + cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell).padStart(16)).join(''),
    );
  console.log(`on ${desktopKind}; ${rounds} starts each, milliseconds`);
  line('', ['first paint', 'p50', 'largest paint', 'p50']);
  for (const { name, first, largest } of rows) line(name, [first.best, first.p50, largest.best, largest.p50]);
  line('compiled scripts kept, KB', [keptKilobytes]);
}
