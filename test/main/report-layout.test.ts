import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportHtml } from '#main/services/report-document';
import { browserArguments, findSystemBrowser, missingBrowser } from '#main/services/system-browser';
import type { PlanInput } from '#models/plan/schema';
import { buildBoardPack } from '#models/report/build-board-pack';
import { planInput, planWith, resolved, resultFor } from '../models/report/fixture';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findSystemBrowser();

const long = (name: string) =>
  `${name} mit einer außergewöhnlich langen Bezeichnung, die Bundesministeriumsabstimmungsverfahren heißt`;

const longest: Partial<PlanInput> = {
  name: long('Sicherheitsplan'),
  locale: 'de-DE',
  currency: 'EUR',
  organization: { ...planInput.organization, name: long('Klinikum'), country: 'DE' },
  budget: { ...planInput.budget, itBudget: 9.87e12 },
  records: planInput.records?.map((type) => ({ ...type, name: long('Akten'), count: 2e9 })),
  scenarios: planInput.scenarios.map((scenario) => ({ ...scenario, name: long('Vorfall') })),
  controls: planInput.controls?.map((control) => ({ ...control, name: long('Maßnahme'), pushback: long('Ärzte') })),
  proposals: planInput.proposals?.map((proposal) => ({ ...proposal, name: long('Ausbau') })),
  report: { cover: true, preparedBy: long('Leitung') },
};

/** What a reader would see wrong: text outside its sheet or cut by its own box, and errors while drawing. */
async function faultsOf(browser: Browser, file: string): Promise<string[]> {
  const context = await browser.newContext({ offline: true, bypassCSP: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  const layout = await page.evaluate(() => {
    const found: string[] = [];
    for (const sheet of document.querySelectorAll('.pack-page')) {
      const { left, right } = sheet.getBoundingClientRect();
      for (const element of sheet.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        const what = `${element.tagName} ${element.textContent?.slice(0, 40)}`;
        if (box.right > right + 1 || box.left < left - 1) found.push(`outside the sheet: ${what}`);
        if (element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0) found.push(`cut: ${what}`);
      }
    }
    return found;
  });
  await context.close();
  return [...faults, ...layout];
}

describe.skipIf(!executablePath)(
  `the report as it is laid out${executablePath ? '' : ` (skipped: ${missingBrowser()})`}`,
  () => {
    let browser: Browser;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'boardcase-layout-'));
      // Not as the test environment, for which React is built another way.
      const env = { ...process.env, NODE_ENV: 'production' };
      await promisify(execFile)(process.execPath, ['tools/build.mjs', 'print', '--stale'], { cwd: root, env });
      browser = await chromium.launch({ executablePath: executablePath!, args: browserArguments() });
    }, 90_000);

    afterAll(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function fileOf(changes: Partial<PlanInput>, scale: number): Promise<string> {
      const plan = planWith(changes);
      const losses = { before: 2.4e6 * scale, after: 1.1e6 * scale, cost: 8.2e5 * scale };
      const pack = buildBoardPack({
        plan,
        resolved: resolved(plan),
        result: resultFor(plan, losses),
        date: '2026-11-22',
        program: 'Boardcase',
      });
      const part = (name: string) => readFile(join(root, 'out/print', name), 'utf8');
      const file = join(folder, `${scale}.html`);
      await writeFile(file, reportHtml(pack, { script: await part('print.js'), style: await part('print.css') }));
      return file;
    }

    it('opens from a file with no network and nothing outside its sheets', async () => {
      expect(await faultsOf(browser, await fileOf({}, 1))).toEqual([]);
    });

    it('keeps the longest names and the largest amounts within their boxes', async () => {
      expect(await faultsOf(browser, await fileOf(longest, 1e6))).toEqual([]);
    });
  },
);
