// `npm test [-- vitest arguments]`: builds everything that is stale, then runs every test once.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const built = spawnSync(process.execPath, [file('build.mjs'), '--stale'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);
const run = spawnSync(process.execPath, [file('../node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
