// `npm run shots [-- plan-file] [--language en] [--theme light|dark] [--size 1280x800] [--zoom 2] [--no-views]
// [--no-pdf]`: a PNG of every screen and its views in every language, both themes and several window sizes, and of every
// page of the PDF, into shots/. Each option may be given more than once and narrows what is taken; a size is the
// window's, of which a zoom leaves the page less. To be looked at: nothing here is compared.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = (...parts) => join(root, ...parts);
const module = async (file) => (await runnerImport(path(file), { configFile: false, logLevel: 'error' })).module;
const { factsOf, languages } = await module('models/language/languages.ts');
const list = (all) => ({ type: 'string', multiple: true, default: all });
const { values: chosen, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    language: list(languages),
    theme: list(['light', 'dark']),
    size: list(['1024x700', '1280x800', '1920x1080', '2560x1440']),
    zoom: list(['1']),
    views: { type: 'boolean', default: true },
    pdf: { type: 'boolean', default: true },
  },
});
const planFor = (language) => positionals[0] ?? path(`examples/${factsOf(language).example}.boardcase.json`);

const run = (command, args) => {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.error}`);
};

run(process.execPath, [path('tools/build.mjs'), '--stale']);
rmSync(path('shots'), { recursive: true, force: true });

const { serveApp, testBrowser } = await module('test/support/web-host.ts');
const { browserArguments } = await module('main/services/system-browser.ts');

const scratch = mkdtempSync(join(tmpdir(), 'boardcase-shots-'));
const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });

/** Pictures of what the page shows, and of each other view that the screen offers. */
async function shoot(page, folder, id, text) {
  const settled = async () => {
    // Until the screen itself is there, nothing on it says that it is still working.
    await page.locator('main h1').first().waitFor({ timeout: 30_000 });
    await page.locator('[data-stage=full]').first().waitFor({ timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    for (const working of [text.frame.working, text.board.waiting, text.start.sampleWorking])
      await page.getByText(working).first().waitFor({ state: 'hidden', timeout: 30_000 });
    await page.waitForTimeout(500);
  };
  const take = (name) => page.screenshot({ path: join(folder, `${name}.png`) });
  await settled();
  await take(id);
  const views = page
    .getByRole('radiogroup', { name: text[id].view ?? 'none', exact: true })
    .first()
    .locator('label');
  const count = chosen.views && text[id].view ? await views.count() : 0;
  for (let at = 1; at < count; at++) {
    await views.nth(at).click();
    await settled();
    await take(`${id}-${at + 1}`);
  }
  if (count > 1) await views.first().click();
}

/** The pictures of every screen at one zoom, which a page has for as long as it lives. */
async function shootZoomed(served, language, zoom) {
  const { text } = await module(`renderer/text/${language}/index.ts`);
  const page = await browser.newPage({ deviceScaleFactor: zoom });
  page.on('pageerror', (error) => console.error(`The page failed: ${error}`));
  try {
    await page.goto(served.address);
    await page.locator('nav select').selectOption(language);
    const navigation = page.getByRole('navigation', { name: text.frame.navigation });
    for (const theme of chosen.theme) {
      await page.emulateMedia({ colorScheme: theme });
      for (const size of chosen.size) {
        const [width, height] = size.split('x').map((pixels) => Math.round(Number(pixels) / zoom));
        await page.setViewportSize({ width, height });
        const folder = path('shots', language, `${theme}-${size}${zoom === 1 ? '' : `-at-${zoom}`}`);
        mkdirSync(folder, { recursive: true });
        for (const [id, name] of Object.entries(text.frame.screens)) {
          await navigation.getByTitle(name, { exact: true }).click();
          await shoot(page, folder, id, text);
        }
      }
    }
  } finally {
    await page.close();
  }
}

/** All pictures in one language. An address is good for one page, so each zoom has a host of its own. */
async function shootAll(language) {
  for (const zoom of chosen.zoom.map(Number)) {
    const data = join(scratch, `${language}-${zoom}`);
    const served = await serveApp({ folder: join(data, 'plans'), data, initial: planFor(language) });
    try {
      await shootZoomed(served, language, zoom);
    } finally {
      await served.stop();
    }
  }
}

try {
  for (const language of chosen.language) await shootAll(language);
} finally {
  await browser.close();
}

if (chosen.pdf) {
  for (const language of chosen.language) {
    const pdf = path('shots', language, 'board-pack.pdf');
    run(process.execPath, [path('out/main/cli.js'), 'report', planFor(language), '--pdf', pdf]);
    mkdirSync(path('shots', language, 'pdf'));
    run('pdftoppm', ['-r', '80', '-png', pdf, path('shots', language, 'pdf', 'page')]);
  }
}
rmSync(scratch, { recursive: true, force: true });
console.error('The pictures are in shots/.');
