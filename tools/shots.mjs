// `npm run shots [-- plan-file] [--language en|de] [--theme light|dark] [--size 1280x800] [--no-views] [--no-pdf]`: a PNG
// of every screen and its views in both languages, both themes and several window sizes, and of every page of the PDF,
// into shots/. Each option may be given more than once and narrows what is taken. To be looked at: nothing here is
// compared.
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
const list = (all) => ({ type: 'string', multiple: true, default: all });
const { values: chosen, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    language: list(['en', 'de']),
    theme: list(['light', 'dark']),
    size: list(['1024x700', '1280x800', '1920x1080']),
    views: { type: 'boolean', default: true },
    pdf: { type: 'boolean', default: true },
  },
});
const plan = positionals[0] ?? path('examples/regional-hospital.boardcase.json');

const run = (command, args) => {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.error}`);
};
const module = async (file) => (await runnerImport(path(file), { configFile: false, logLevel: 'error' })).module;

run(process.execPath, [path('tools/build.mjs'), '--stale']);
rmSync(path('shots'), { recursive: true, force: true });

const { serveApp, testBrowser } = await module('test/support/web-host.ts');
const { browserArguments } = await module('main/services/system-browser.ts');
const catalogues = {
  en: (await module('renderer/text/en.ts')).en,
  de: (await module('renderer/text/de.ts')).de,
};

const scratch = mkdtempSync(join(tmpdir(), 'boardcase-shots-'));
const served = await serveApp({ folder: join(scratch, 'plans'), data: join(scratch, 'data'), initial: plan });
const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });

/** Pictures of what the page shows, and of each other view that the screen offers. */
async function shoot(page, folder, id, viewLabel) {
  const settled = async () => {
    await page.locator('[data-stage=full]').first().waitFor({ timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
  };
  const take = (name) => page.screenshot({ path: join(folder, `${name}.png`) });
  await settled();
  await take(id);
  const views = viewLabel
    ? page.getByRole('radiogroup', { name: viewLabel, exact: true }).first().locator('label')
    : null;
  const count = views && chosen.views ? await views.count() : 0;
  for (let at = 1; at < count; at++) {
    await views.nth(at).click();
    await settled();
    await take(`${id}-${at + 1}`);
  }
  if (count > 1) await views.first().click();
}

try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`The page failed: ${error}`));
  await page.goto(served.address);
  for (const language of chosen.language) {
    const text = catalogues[language];
    const navigation = page.getByRole('navigation', { name: text.frame.navigation });
    await page.locator('nav select').selectOption(language);
    for (const theme of chosen.theme) {
      await page.emulateMedia({ colorScheme: theme });
      for (const size of chosen.size) {
        const [width, height] = size.split('x').map(Number);
        await page.setViewportSize({ width, height });
        const folder = path('shots', language, `${theme}-${size}`);
        mkdirSync(folder, { recursive: true });
        for (const [id, name] of Object.entries(text.frame.screens)) {
          await navigation.getByTitle(name, { exact: true }).click();
          await shoot(page, folder, id, text[id].view);
        }
      }
    }
  }
} finally {
  await browser.close();
  await served.stop();
}

if (chosen.pdf) {
  run(process.execPath, [path('out/main/cli.js'), 'report', plan, '--pdf', path('shots/board-pack.pdf')]);
  mkdirSync(path('shots/pdf'));
  run('pdftoppm', ['-r', '80', '-png', path('shots/board-pack.pdf'), path('shots/pdf/page')]);
}
rmSync(scratch, { recursive: true, force: true });
console.error('The pictures are in shots/.');
