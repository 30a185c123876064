import type { Command } from 'commander';
import { presets } from '#models/library/presets/index';
import type { Terminal } from '../terminal';

/** `presets`: the ready-made plans that `new` starts from. */
export function addPresets(program: Command, terminal: Terminal): void {
  program
    .command('presets')
    .description('list the ready-made plans')
    .option('--json', 'print the list as one JSON document')
    .action((options: { json?: boolean }) => {
      if (options.json) {
        const listed = presets.map(({ id, name, description, industry, defaults }) => ({
          id,
          name,
          description,
          industry,
          defaults,
        }));
        terminal.print(`${JSON.stringify({ presets: listed })}\n`);
        return;
      }
      const width = Math.max(...presets.map(({ id }) => id.length));
      for (const { id, name, description } of presets) terminal.print(`${id.padEnd(width)}  ${name}. ${description}\n`);
    });
}
