import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from './input-error';

/** A file that a command's words name, and the words that name it. */
interface NamedFile {
  option: string;
  file: string;
}

/** Where a path leads, links followed as far as there is something. */
async function placeOf(path: string): Promise<string> {
  const folder = () => realpath(dirname(resolve(path))).then((found) => join(found, basename(path)));
  return realpath(path)
    .catch(folder)
    .catch(() => resolve(path));
}

/**
 * Throws an InputError with every output that would replace the plan it is made of, or another output of the same
 * command.
 */
export async function keepFilesApart(plan: string, outputs: readonly NamedFile[]): Promise<void> {
  const taken = new Map([[await placeOf(plan), 'the plan itself']]);
  const problems: { path: string; message: string }[] = [];
  for (const { option, file } of outputs) {
    const place = await placeOf(file);
    const by = taken.get(place);
    if (by === undefined) taken.set(place, `what ${option} writes`);
    else problems.push({ path: file, message: `${option} would replace ${by}; name another file` });
  }
  if (problems.length > 0) throw new InputError(problems);
}
