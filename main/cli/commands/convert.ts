import type { Command } from 'commander';
import { planVersion } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { dataFolder } from '../../services/data-folder';
import { systemCode } from '../../services/file-failure';
import { createPlanCopies } from '../../services/plan-copies';
import { readRegularFile, revisionOf } from '../../services/plan-file-bytes';
import { planFileId, truePath } from '../../services/plan-file-id';
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
      if (reading.key && !options.encrypt && !options.decrypt)
        throw inputError(path, 'is protected; say --encrypt or --decrypt for what is to be written');
      const text = serializePlan(reading.plan);
      const key = options.encrypt ? await newPlanKey(givenPassword(options.output, terminal.environment)) : null;
      const data = key ? protect(text, key) : text;
      const before = await planFileId(path, reading.revision);
      const isInPlace = (await truePath(options.output)) === before.path;
      const beforeReplacing = async () => {
        if (isInPlace && revisionOf(await readRegularFile(path)) !== reading.revision)
          throw inputError(path, 'was changed by another program meanwhile; nothing was written');
      };
      await writeOutput(options.output, data, { beforeReplacing });
      if (key) {
        const files = [before, await planFileId(options.output, revisionOf(Buffer.from(data)))];
        const report = (error: unknown) =>
          terminal.tell(
            `${path}: what the app keeps of it could not be brought under the password (${systemCode(error)})\n`,
          );
        const copies = createPlanCopies(dataFolder(), report);
        await copies.follow(before);
        await copies.tidy();
        await copies.seal({ files, keys: reading.key ? [reading.key] : [] }, key).catch(report);
      }
      const how = options.encrypt ? ', protected by the password' : '';
      terminal.print(`Wrote ${options.output} (version ${planVersion}${how})\n`);
    });
}
