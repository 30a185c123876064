import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArguments } from '#main/services/system-browser';
import { enterAt } from '../support/entered-page';
import { besiege } from '../support/siege';
import { serveApp, testBrowser } from '../support/web-host';
import { measureEdits, measurePlainEdits } from './app-edit';
import { measureStart } from './app-start';
import { measureRest, measureTyping } from './app-typing';
import { noteRequestsElsewhere, watchPage } from './painted';

// What a user waits for, in the built app on the web host: `npm run bench -- app [start] [edit] [typing] [rest] [siege]
// [--json]`, everything without a name. Figures of a busy machine say little: `best` is least disturbed by it, and the
// pages of one line, measured in the same run, say what of each figure is the browser's and the machine's own.

const example = fileURLToPath(new URL('../../examples/regional-hospital.boardcase.json', import.meta.url));
const viewport = { width: 1360, height: 860 };
const parts = ['start', 'edit', 'typing', 'rest', 'siege'] as const;
const asked = parts.filter((part) => process.argv.includes(part));
const runs = (part: (typeof parts)[number]) => asked.length === 0 || asked.includes(part);

interface Spread {
  best: number;
  p50: number;
  p95: number;
  samples: number;
}

function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { best: sorted[0], p50: quantile(0.5), p95: quantile(0.95), samples: sorted.length };
}

const figures: Record<string, Spread> = {};
const facts: Record<string, number | string[] | Record<string, number>> = {};
const elsewhere: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'boardcase-bench-'));
const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
try {
  const data = join(folder, 'data');
  if (runs('start')) {
    const empty = await serveApp({ folder, data });
    const start = await measureStart(browser, empty.address, elsewhere);
    await empty.stop();
    figures['a page of one line: first paint'] = spread(start.plain);
    figures['start screen: first paint'] = spread(start.paint);
    figures['start screen: example, first results'] = spread(start.results);
    figures['start screen: example, full results'] = spread(start.full);
    figures['click on a preset, four answers, first results'] = spread(start.preset);
    facts['script until first results, KB compressed'] = Object.fromEntries(
      [...start.scripts].map(([name, bytes]) => [name, bytes / 1000]).sort(([, a], [, b]) => Number(b) - Number(a)),
    );
  }
  if (runs('siege')) {
    const served = await serveApp({ folder, data });
    const user = await enterAt(served.address);
    const timed = async () => {
      const began = performance.now();
      await user.call('documents.recent', {});
      return performance.now() - began;
    };
    const calls = async () => {
      const times: number[] = [];
      for (let i = 0; i < 200; i++) times.push(await timed());
      return spread(times);
    };
    figures['a call of the page'] = await calls();
    const siege = besiege(Number(new URL(served.address).port), 200);
    figures['  while strangers keep 200 bad requests under way'] = await calls();
    await siege.lift();
    await served.stop();
  }
  if (runs('edit') || runs('typing') || runs('rest')) {
    const plan = join(folder, 'hospital.boardcase.json');
    copyFileSync(example, plan);
    const served = await serveApp({ folder, data, initial: plan });
    const page = await browser.newPage({ viewport });
    noteRequestsElsewhere(page, new URL(served.address).origin, elsewhere);
    const selectors = { coarse: '[data-stage="coarse"]', full: '[data-stage="full"]' };
    await page.addInitScript(watchPage, { selectors, stale: '[data-stage="full"]' });
    await page.goto(served.address);
    if (runs('edit')) {
      const plain = await browser.newPage({ viewport });
      figures['a page of one line: key to paint'] = spread(await measurePlainEdits(plain));
      await plain.close();
      for (const { screen, coarse, full } of await measureEdits(page)) {
        figures[`edit to painted first result: ${screen}`] = spread(coarse);
        figures[`  full result (${screen})`] = spread(full);
      }
    }
    if (runs('rest')) {
      const { busyShare, longest } = await measureRest(page);
      facts['main thread at rest: % busy'] = busyShare * 100;
      facts['main thread at rest: longest task, ms'] = longest;
    }
    if (runs('typing')) {
      for (const { screen, recorded } of await measureTyping(page)) {
        figures[`longest task while typing: ${screen}`] = spread(recorded.map(({ longest }) => longest));
        figures['  without waiting for the processor'.concat(` (${screen})`)] = spread(
          recorded.map(({ longestWork }) => longestWork),
        );
      }
    }
    await page.close();
    await served.stop();
  }
  facts['requests to another machine'] = elsewhere;

  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ app: { milliseconds: figures, ...facts } }, null, 2));
  else {
    const column = (value: number | string) => (typeof value === 'number' ? value.toFixed(0) : value).padStart(9);
    console.log(`${'app, milliseconds'.padEnd(62)}${['best', 'p50', 'p95', 'samples'].map(column).join('')}`);
    for (const [label, { best, p50, p95, samples }] of Object.entries(figures))
      console.log(`${label.padEnd(62)}${[best, p50, p95, samples].map(column).join('')}`);
    for (const [label, fact] of Object.entries(facts)) {
      if (typeof fact === 'number') console.log(`${label.padEnd(62)}${fact.toFixed(1).padStart(9)}`);
      else if (Array.isArray(fact)) console.log(`${label.padEnd(62)}${column(fact.length)} ${fact.join(' ')}`);
      else {
        const sum = Object.values(fact).reduce((total, value) => total + value, 0);
        console.log(`${label.padEnd(62)}${column(sum)}`);
        for (const [name, value] of Object.entries(fact)) console.log(`  ${name.padEnd(60)}${column(value)}`);
      }
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
