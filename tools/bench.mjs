// Measures the engine and the optimiser: builds the benchmark, then runs it with what was asked for.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const built = spawnSync(process.execPath, [file('build.mjs'), 'bench', 'main', '--stale'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);
const run = spawnSync(process.execPath, ['--expose-gc', file('../out/bench/main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
