import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultDigest } from '#models/finance/digest';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { firstLookPaths } from '#models/simulation/run-plan';
import { securityHeaders } from '../../main/services/content-security-policy';
import { browserArguments, findSystemBrowser } from '../../main/services/system-browser';
import { assemblyScript } from '../../tools/assembly-script.mjs';
import { fullPlan, tenScenarioPlan } from '../models/simulation/plans';
import type { EnginePage } from '../support/engine-page/main';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = join(root, 'out/engine-page');
const policy = securityHeaders(null)['Content-Security-Policy'];
let browser: Browser;
let page: Page;
let server: Server;

beforeAll(async () => {
  await build({
    configFile: false,
    root: join(root, 'test/support/engine-page'),
    base: './',
    logLevel: 'error',
    plugins: [assemblyScript()],
    worker: { format: 'es', plugins: () => [assemblyScript()] },
    build: { outDir, emptyOutDir: true, target: 'chrome130', modulePreload: { polyfill: false } },
  });
  server = createServer((request, response) => {
    const file = join(outDir, request.url === '/' ? 'index.html' : new URL(request.url!, 'http://localhost').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file) === '.html' ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({
    executablePath: findSystemBrowser() ?? undefined,
    args: browserArguments(),
  });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'engine' in window);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const example = (): ResolvedPlan => {
  const reading = parsePlan(readFileSync(join(root, 'examples/regional-hospital.boardcase.json'), 'utf8'));
  if (!reading.ok) throw new Error('The example plan is not valid.');
  return reading.resolved;
};

const engine = () => page.evaluateHandle(() => (window as unknown as { engine: EnginePage }).engine);

test.each([
  ['every feature at once', () => fullPlan({ commonCause: { variance: 0.5 } })],
  ['the ten scenarios', tenScenarioPlan],
  ['the example', example],
])('Chromium gives the same bytes as Node: %s', async (_, planOf) => {
  const plan = planOf();
  const handle = await engine();
  const inChromium = await handle.evaluate((e, p) => e.inline(p, 20_000, 7), plan);
  expect(inChromium).toBe(resultDigest(simulateInline(plan, { years: 20_000, seed: 7 })));
});

test('the window’s simulation worker gives them too, coarse to fine, with helpers', async () => {
  const plan = fullPlan();
  const years = 400_000;
  const handle = await engine();
  const stages = await handle.evaluate((e, [p, n]) => e.staged(p, n, 3), [plan, years] as const);
  expect(stages).toEqual([
    [resultDigest(simulateInline(plan, { years: firstLookPaths, seed: 3 })), firstLookPaths],
    [resultDigest(simulateInline(plan, { years, seed: 3 })), years],
  ]);
});

test('a newer run stops the one before it', async () => {
  const handle = await engine();
  const heard = await handle.evaluate((e, p) => e.superseded(p, 10_000_000, 50_000), fullPlan());
  expect(heard.filter((years) => years === 10_000_000)).toEqual([]);
  expect(heard.slice(-2)).toEqual([firstLookPaths, 50_000]);
});
