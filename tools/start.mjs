// `npm start [-- --web] [-- plan-file]`: builds what is stale and opens the desktop app; where that cannot open here, says
// why in one line and serves the same app on this machine instead.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingDisplay, sandboxTrouble, whyEnded } from './desktop-trouble.mjs';
import { downloadElectron, installedElectron } from './electron-binary.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const words = process.argv.slice(2);
const rest = words.filter((word) => word !== '--web');
const say = (line) => console.error(line);

const built = spawnSync(process.execPath, [file('build.mjs'), '--stale'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);

let running = null;
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });

/** Ends as the program did; a shell counts a signal from 128. */
const endAs = (code, signal) => process.exit(code ?? 128 + constants.signals[signal]);

/** The desktop program, or the reason why there is none. */
async function desktopProgram() {
  const program = installedElectron();
  const reason = missingDisplay() ?? sandboxTrouble(program);
  if (reason) return { program: null, reason };
  return program ? { program, reason: null } : downloadElectron(say);
}

/**
 * Runs the desktop app and ends as it does. Returns only where it ends by a failure before its window was there, with
 * the reason. What it writes until then is kept back, so that one line remains.
 */
function runDesktop(program) {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-start-'));
  const note = join(folder, 'shown');
  // Set by editors that are made of Electron themselves; it would make a plain Node of the program.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  env.BOARDCASE_SHOWN_NOTE = note;
  const child = spawn(program, [file('..'), ...rest], { stdio: ['inherit', 'inherit', 'pipe'], env });
  running = child;
  let held = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    held += text;
    if (!existsSync(note)) return;
    process.stderr.write(held);
    held = '';
  });
  return new Promise((resolve) => {
    const ended = (why, code, signal) => {
      const shown = existsSync(note);
      rmSync(folder, { recursive: true, force: true });
      if (!shown && !stopped && code !== 0) return resolve(why);
      process.stderr.write(held);
      endAs(code, signal);
    };
    child.on('error', (error) => ended(error.message, 1, null));
    child.on('close', (code, signal) => ended(whyEnded(held, code, signal), code, signal));
  });
}

function runWeb() {
  running = spawn(process.execPath, [file('../out/main/cli.js'), 'serve', '--open', ...rest], { stdio: 'inherit' });
  running.on('exit', endAs);
}

if (!words.includes('--web')) {
  const { program, reason } = await desktopProgram();
  const trouble = program ? await runDesktop(program) : reason;
  say(`The desktop window cannot open: ${trouble}. Serving the same app in your browser instead.`);
}
if (!stopped) runWeb();
