// Measures the engine and the optimiser, or with `app` what a user waits for in a browser, with `desktop` how the desktop
// app starts, with `export` what the board pack takes to become a file: builds, then measures.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const own = ['app', 'desktop', 'export'].find((name) => name === process.argv[2]);
const parts = own ? ['bench', 'main', 'preload', 'renderer', 'print'] : ['bench', 'main'];
const built = spawnSync(process.execPath, [file('build.mjs'), ...parts, '--stale'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);
const run = spawnSync(
  process.execPath,
  ['--expose-gc', file(`../out/bench/${own ?? 'main'}.js`), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(run.status ?? 1);
