// The single-instance lock: a file that names the process that holds it, and a signal file the holder watches.
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/** Whether this process is the first for a data folder; a later one hands its command line to the first. */
export function singleInstance(folder, secondStarted) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'stand-in.lock');
  const message = join(folder, 'stand-in.second');
  if (alive(holder(lock) || Number.NaN)) {
    // Chromium hands on its own switches, in front of what was typed.
    const [program, ...words] = process.argv;
    const switches = ['--allow-file-access-from-files', '--enable-crash-reporter=0', '--original-process-start-time=1'];
    writeFileSync(message, JSON.stringify({ argv: [program, ...switches, ...words], folder: process.cwd() }));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  process.on('exit', () => rmSync(lock, { force: true }));
  watch(folder, (_event, name) => {
    if (name !== 'stand-in.second') return;
    try {
      const { argv, folder: from } = JSON.parse(readFileSync(message, 'utf8'));
      rmSync(message);
      secondStarted(argv, from);
    } catch {
      // The event came before the file was whole, or for its removal.
    }
  }).unref();
  return true;
}
