// The command line in a checkout: builds what is older than its sources, then runs the built program.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tool = (name) => fileURLToPath(new URL(name, import.meta.url));
const built = spawnSync(process.execPath, [tool('build.mjs'), 'main', 'print', 'renderer', '--stale'], {
  stdio: ['ignore', 2, 2],
});
if (built.status !== 0) process.exit(1);
await import('../out/main/cli.js');
