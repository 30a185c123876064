import { CommanderError } from 'commander';
import { InputError, isMendable } from './input-error';
import { Interrupted } from './interrupted';
import { createProgram } from './program';
import type { Terminal } from './terminal';

const done = 0;
const failed = 1;
const inputAtFault = 2;
/** As shells report a program that Ctrl-C ended. */
const interrupted = 130;

interface Outcome {
  status: number;
  problems: readonly { path: string; message: string }[];
}

/** Commander's sentence on one line, without its own prefix. */
const usageWords = (message: string) =>
  message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

function outcomeOf(error: unknown): Outcome {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { status: done, problems: [] };
    if (error.code === 'commander.help') return { status: inputAtFault, problems: [] };
    return { status: inputAtFault, problems: [{ path: 'boardcase', message: usageWords(error.message) }] };
  }
  if (error instanceof InputError) return { status: inputAtFault, problems: error.problems };
  if (error instanceof Interrupted)
    return { status: interrupted, problems: [{ path: 'boardcase', message: error.message }] };
  const status = isMendable(error) ? inputAtFault : failed;
  const message = error instanceof Error ? error.message : String(error);
  return { status, problems: [{ path: 'boardcase', message: message.split('\n')[0] || 'failed' }] };
}

/**
 * Runs one command.
 * @param args the words after the program's name.
 * @returns the exit status: 0 done, 2 the input is at fault, 130 the user stopped it, 1 anything else. Nothing is thrown.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return done;
  } catch (error) {
    const { status, problems } = outcomeOf(error);
    for (const { path, message } of problems) terminal.tell(`${path}: ${message}\n`);
    if (problems.length > 0 && args.includes('--json')) terminal.print(`${JSON.stringify({ errors: problems })}\n`);
    if (problems.length > 0 && terminal.environment.BOARDCASE_DEBUG === '1' && error instanceof Error)
      terminal.tell(`${error.stack ?? ''}\n`);
    return status;
  }
}
