import { spawn } from 'node:child_process';
import { type ServeOptions, serveWeb } from './serve';

/** The system's own way to open a file, as a program and its arguments. */
function opener(file: string): [string, string[]] {
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', file]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [file]];
}

/** By a file and not by the address: every account of the machine can read the words of a command. */
function openInBrowser(file: string): void {
  const [program, args] = opener(file);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // Nobody is hurt where there is no browser to open: the printed address stands.
  child.on('error', () => undefined);
  child.unref();
}

/**
 * `boardcase serve`: runs the web host until Ctrl-C or a termination signal. Prints the address; Enter prints a fresh
 * one, for another browser.
 */
export async function runWebHost(options: ServeOptions & { open?: boolean }): Promise<void> {
  const host = await serveWeb(options);
  // Before the address is out: whoever reads it may stop the program at once.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const say = (words: string) => process.stdout.write(`${words}\n`);
  const sayAddress = (before: string) => {
    say(`${before} ${host.newAddress()}`);
    say(`In a browser that does not find this name, such as Safari: ${host.newAddress(true)}`);
  };
  sayAddress('Boardcase is at');
  say(
    `Each address opens it once, in one browser on this machine, within ten minutes. Plans are kept in ${host.folder}. Ctrl-C stops it.`,
  );
  if (options.open) openInBrowser(await host.newOpener());
  if (process.stdin.isTTY) {
    process.stdin.on('data', () => sayAddress('Another address:'));
  }
  await stopped;
  process.stdin.destroy();
  await host.stop();
}
