import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The plan files named on a command line, as full paths in their order. `argv` is the whole one: the program, in a
 * checkout also the app's folder, files, and switches anywhere. A file may be named by its `file:` address, as file
 * managers of Linux do.
 */
export function planArguments(
  argv: string[],
  packaged: boolean,
  folder: string,
  windows = process.platform === 'win32',
): string[] {
  const { isAbsolute, resolve } = windows ? win32 : posix;
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  return words.slice(packaged ? 0 : 1).map((word) => {
    const named = fromAddress(word, windows);
    return isAbsolute(named) ? named : resolve(folder, named);
  });
}

/** The path that a `file:` address names; anything else as it stands, to be told as a file that is not there. */
function fromAddress(word: string, windows: boolean): string {
  if (!/^file:/i.test(word)) return word;
  try {
    return fileURLToPath(word, { windows });
  } catch {
    return word;
  }
}
