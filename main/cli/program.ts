import { Command } from 'commander';
import { appVersion } from '../services/app-version';
import { addCheck } from './commands/check';
import { addConvert } from './commands/convert';
import { addNew } from './commands/new';
import { addOptimize } from './commands/optimize';
import { addPresets } from './commands/presets';
import { addReport } from './commands/report';
import { addServe } from './commands/serve';
import { addSimulate } from './commands/simulate';
import type { Terminal } from './terminal';

const afterHelp = `
Exit status: 0 done, 2 the input is at fault, 130 stopped by the user, 1 anything else.
BOARDCASE_DEBUG=1 adds a stack trace to an error. All of it: docs/command-line.md
`;

/** The whole command line. What it throws on a wrong word or at the end of help is commander's own error. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('boardcase');
  program
    .description('Plan a security budget, model what breaches would cost, and show it to the board.')
    .version(appVersion)
    .addHelpText('after', afterHelp)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.tell(text),
      // Told once, in one line, where all errors end.
      outputError: () => undefined,
    });
  addPresets(program, terminal);
  addNew(program, terminal);
  addCheck(program, terminal);
  addSimulate(program, terminal);
  addOptimize(program, terminal);
  addReport(program, terminal);
  addConvert(program, terminal);
  addServe(program);
  return program;
}
