// `npm start [-- --web] [-- plan-file]`: builds what is stale and opens the desktop app; where its program or a display
// is missing, says so in one line and serves the same app on this machine instead.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { downloadElectron, installedElectron, missingDisplay } from './electron-binary.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const words = process.argv.slice(2);
const rest = words.filter((word) => word !== '--web');

const built = spawnSync(process.execPath, [file('build.mjs'), '--stale'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);

function desktopProgram() {
  if (words.includes('--web')) return { program: null, reason: null };
  const reason = missingDisplay();
  if (reason) return { program: null, reason };
  const program = installedElectron() ?? downloadElectron();
  return { program, reason: program ? null : 'the Electron program could not be downloaded' };
}

const { program, reason } = desktopProgram();
if (reason) console.error(`The desktop window cannot open: ${reason}. Serving the same app in your browser instead.`);
const child = program
  ? spawn(program, [file('..'), ...rest], { stdio: 'inherit' })
  : spawn(process.execPath, [file('../out/main/cli.js'), 'serve', '--open', ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
