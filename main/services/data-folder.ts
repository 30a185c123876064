import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder for what the program remembers between runs; the desktop app keeps it at the same place. */
export function dataFolder(): string {
  if (process.env.BOARDCASE_DATA) return resolve(process.env.BOARDCASE_DATA);
  const home = homedir();
  if (process.platform === 'win32') return join(process.env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Boardcase');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Boardcase');
  return join(process.env.XDG_CONFIG_HOME || join(home, '.config'), 'Boardcase');
}
