import { spawn } from 'node:child_process';
import { type ServeOptions, serveWeb } from './serve';

/** The system's own way to open an address, as a program and its arguments. */
function opener(address: string): [string, string[]] {
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

function openInBrowser(address: string): void {
  const [program, args] = opener(address);
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
  say(`Boardcase is at ${host.newAddress()}`);
  say(`The address opens it in one browser on this machine. Plans are kept in ${host.folder}. Ctrl-C stops it.`);
  if (options.open) openInBrowser(host.newAddress());
  if (process.stdin.isTTY) {
    process.stdin.on('data', () => say(`Another address: ${host.newAddress()}`));
  }
  await stopped;
  process.stdin.destroy();
  await host.stop();
}
