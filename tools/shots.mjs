// `npm run shots [-- plan-file]`: a PNG of every screen in light and dark at several window sizes, and of every page of
// the PDF, into shots/. To be looked at: nothing here is compared.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = (...parts) => join(root, ...parts);
const plan = process.argv[2] ?? path('examples/regional-hospital.boardcase.json');
const sizes = [
  [1024, 700],
  [1280, 800],
  [1920, 1080],
];

const run = (command, args) => {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.error}`);
};
const module = async (file) => (await runnerImport(path(file), { configFile: false, logLevel: 'error' })).module;

run(process.execPath, [path('tools/build.mjs'), '--stale']);
rmSync(path('shots'), { recursive: true, force: true });
mkdirSync(path('shots'), { recursive: true });

const { serveApp, testBrowser } = await module('test/support/web-host.ts');
const { browserArguments } = await module('main/services/system-browser.ts');
const { en } = await module('renderer/text/en.ts');

const scratch = mkdtempSync(join(tmpdir(), 'boardcase-shots-'));
const served = await serveApp({ folder: join(scratch, 'plans'), data: join(scratch, 'data'), initial: plan });
const browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
try {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`The page failed: ${error}`));
  await page.goto(served.address);
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme });
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const folder = path('shots', `${theme}-${width}x${height}`);
      mkdirSync(folder, { recursive: true });
      const navigation = page.getByRole('navigation', { name: en.frame.navigation });
      for (const [id, name] of Object.entries(en.frame.screens)) {
        await navigation.getByRole('button', { name, exact: true }).click();
        await page.locator('[data-stage=full]').first().waitFor({ timeout: 30_000 });
        await page.waitForTimeout(700);
        await page.screenshot({ path: join(folder, `${id}.png`) });
      }
    }
  }
} finally {
  await browser.close();
  await served.stop();
}

run(process.execPath, [path('out/main/cli.js'), 'report', plan, '--pdf', path('shots/board-pack.pdf')]);
mkdirSync(path('shots/pdf'));
run('pdftoppm', ['-r', '80', '-png', path('shots/board-pack.pdf'), path('shots/pdf/page')]);
rmSync(scratch, { recursive: true, force: true });
console.error('The pictures are in shots/.');
