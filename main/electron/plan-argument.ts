import { isAbsolute, resolve } from 'node:path';

/**
 * The plan file named on a command line, as a full path, or null. `argv` is the whole one: the program, in a checkout
 * also the app's folder, at most one file, and switches anywhere.
 */
export function planArgument(argv: string[], packaged: boolean, folder: string): string | null {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  const named = words.slice(packaged ? 0 : 1).at(-1);
  if (named === undefined) return null;
  return isAbsolute(named) ? named : resolve(folder, named);
}
