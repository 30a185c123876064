// Runs before `npm start` and `npm test` and brings what a fresh machine misses, with Node's built-ins only
// until the packages are there:
// the packages (npm ci) and, for the tests and the PDF, a Chromium. `node tools/bootstrap.mjs start|test`.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const purpose = process.argv[2] ?? 'start';
const say = (text) => process.stderr.write(`${text}\n`);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(
    `Boardcase needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

const installed = statSync(join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
const wanted = statSync(join(root, 'package-lock.json'));
if (!installed || installed.mtimeMs < wanted.mtimeMs) {
  say('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', words, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    say(
      'The packages could not be installed: see the lines above. Boardcase needs the npm registry once, at installation.',
    );
    process.exit(1);
  }
}

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, name)));
const isRoot = process.getuid?.() === 0;

/** Installs Debian packages where that is allowed without asking; says what to do where it is not. */
function ensureFromSystem(missing, packages, why) {
  if (!missing) return;
  if (process.platform === 'linux' && isRoot && onPath('apt-get')) {
    say(`Installing ${packages.join(' ')} (${why}) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2], env });
    const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 2],
      env,
    });
    if (done.status === 0) return;
  }
  say(
    `Missing: ${packages.join(', ')} – ${why}. Install it with your system's package manager (Debian, Ubuntu: sudo apt-get install ${packages.join(' ')}).`,
  );
}

// The packages are there now: ask the product itself where it looks for a browser.
const { runnerImport } = await import('vite');
const { module: browser } = await runnerImport(join(root, 'main/services/system-browser.ts'), {
  configFile: false,
  logLevel: 'error',
});
ensureFromSystem(
  !browser.findSystemBrowser(),
  ['chromium'],
  'the PDF and the end-to-end tests are made with Chromium, Chrome or Edge',
);
if (purpose === 'test') {
  ensureFromSystem(
    !onPath('pdftotext') && process.platform === 'linux',
    ['poppler-utils'],
    'the tests of the PDF read it with pdftotext, pdfinfo, pdffonts and pdfimages',
  );
}
