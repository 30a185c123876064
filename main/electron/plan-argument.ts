import { isAbsolute, resolve } from 'node:path';

/**
 * The plan file named on a command line, as a full path, or null. `argv` is the whole one: the program, in a checkout
 * also the app's folder, then switches and at most one file.
 */
export function planArgument(argv: string[], packaged: boolean, folder: string): string | null {
  const words = argv.slice(packaged ? 1 : 2).filter((word) => word !== '' && !word.startsWith('-'));
  const named = words.at(-1);
  if (named === undefined) return null;
  return isAbsolute(named) ? named : resolve(folder, named);
}
