import type { Command } from 'commander';
import { planVersion } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { writeFileWhole } from '../../services/write-file-whole';
import { inputError } from '../input-error';
import { readPlanFile } from '../read-plan-file';
import type { Terminal } from '../terminal';

interface ConvertOptions {
  output: string;
  encrypt?: boolean;
  decrypt?: boolean;
}

/** `convert <plan> --output <plan>`: writes the plan in the newest version of the file, with all defaults said. */
export function addConvert(program: Command, terminal: Terminal): void {
  program
    .command('convert <plan>')
    .description('write a plan in the newest version of the plan file')
    .requiredOption('--output <plan>', 'file to write')
    .option('--encrypt', 'not available yet')
    .option('--decrypt', 'not available yet')
    .action(async (path: string, options: ConvertOptions) => {
      for (const option of ['encrypt', 'decrypt'] as const) {
        if (options[option])
          throw inputError(`--${option}`, 'encrypted plans are not available in this version; leave the option out');
      }
      const { plan } = await readPlanFile(path);
      await writeFileWhole(options.output, serializePlan(plan));
      terminal.print(`Wrote ${options.output} (version ${planVersion})\n`);
    });
}
