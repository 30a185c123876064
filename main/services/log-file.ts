import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './file-failure';

const largest = 256_000;
const deepest = 12;

/** Notes that something went wrong: where, and what kind of error it was. */
export type Log = (where: string, error: unknown) => void;

/**
 * An error without its message, which may quote a plan or name a file: its kind, the system's code, and the places in
 * the program. Causes follow.
 */
function outline(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return typeof error;
  const code = systemCode(error);
  const message = error.message.split('\n').length;
  // The stack begins with the name and the lines of the message; what follows are places in the program.
  const places = (error.stack ?? '')
    .split('\n')
    .slice(message)
    .filter((line) => /^\s+at /.test(line));
  const cause = error.cause !== undefined && depth < 3 ? `\n  caused by ${outline(error.cause, depth + 1)}` : '';
  return [`${error.constructor.name}${code ? ` ${code}` : ''}`, ...places.slice(0, deepest)].join('\n') + cause;
}

/**
 * A log in a file and on standard error, which never holds anything of a plan. One older file is kept; where the log
 * cannot be written the program goes on.
 */
export function createLog(file: string, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  return (where, error) => {
    const line = `${new Date().toISOString()} ${where}: ${outline(error)}\n`;
    write(line);
    try {
      mkdirSync(dirname(file), { recursive: true });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      // Standard error has it.
    }
  };
}
