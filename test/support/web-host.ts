import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { findSystemBrowser, missingBrowser } from '#main/services/system-browser';
import { builtFolder } from './desktop';

const cli = join(builtFolder, 'main', 'cli.js');

/** The built command line serving the app. */
export interface ServedApp {
  /** `http://….localhost:port/#…`, good for one browser. */
  address: string;
  process: ChildProcess;
  /** Asks it to stop as Ctrl-C would; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Path of the system's browser; throws what to install where there is none. */
export function testBrowser(): string {
  const path = findSystemBrowser();
  if (!path) throw new Error(missingBrowser());
  return path;
}

/** Starts `boardcase serve` on a free port and returns once it has printed its address. */
export async function serveApp(options: {
  folder: string;
  initial?: string;
  data: string;
  /** Have the system open its browser. */
  open?: boolean;
  environment?: Record<string, string>;
}): Promise<ServedApp> {
  const args = ['serve', ...(options.initial ? [options.initial] : []), '--folder', options.folder];
  if (options.open) args.push('--open');
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, ...options.environment, BOARDCASE_DATA: options.data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += data;
      const found = /http:\/\/b[0-9a-f]+\.localhost:\d+\/#[\w-]{43}/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${printed}`)));
  });
  return {
    address,
    process: child,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
