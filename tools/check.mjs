// `npm run check`: types, lint and format, import boundaries, unused code. All of them run; any failure fails.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const checks = [
  ['types', 'npm run --silent check:types'],
  ['lint and format', 'npm run --silent check:lint'],
  ['import boundaries', 'npx vitest run test/conformance/boundaries.test.ts'],
  ['unused code', 'npm run --silent check:unused'],
];
const failed = checks.filter(([name, command]) => {
  console.log(`— ${name}`);
  return spawnSync(command, { cwd: root, stdio: 'inherit', shell: true }).status !== 0;
});
if (failed.length > 0) console.error(`Failed: ${failed.map(([name]) => name).join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
