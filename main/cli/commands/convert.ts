import type { Command } from 'commander';
import { planVersion } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { newPlanKey, protect } from '../../services/protected-plan';
import { inputError } from '../input-error';
import { givenPassword, readPlanFile } from '../read-plan-file';
import type { Terminal } from '../terminal';
import { writeOutput } from '../write-output';

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
    .option('--encrypt', 'protect what is written with the password in BOARDCASE_PASSWORD')
    .option('--decrypt', 'write a protected plan without its password')
    .action(async (path: string, options: ConvertOptions) => {
      if (options.encrypt && options.decrypt)
        throw inputError('--encrypt', 'cannot be used together with --decrypt; choose one');
      const reading = await readPlanFile(path, terminal.environment);
      if (reading.protected && !options.encrypt && !options.decrypt)
        throw inputError(path, 'is protected; say --encrypt or --decrypt for what is to be written');
      const text = serializePlan(reading.plan);
      const data = options.encrypt
        ? protect(text, await newPlanKey(givenPassword(options.output, terminal.environment)))
        : text;
      await writeOutput(options.output, data);
      const how = options.encrypt ? ', protected by the password' : '';
      terminal.print(`Wrote ${options.output} (version ${planVersion}${how})\n`);
    });
}
