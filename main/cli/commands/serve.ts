import type { Command } from 'commander';
import { runWebHost } from '../../web/run';
import { numberOption } from '../option-values';
import { requirePlanFile } from '../read-plan-file';

/** `serve`: the app in a browser on this machine. */
export function addServe(program: Command): void {
  program
    .command('serve [plan]')
    .description('serve the app to a browser on this machine until stopped')
    .option('--port <number>', 'port to listen on; any free one where not given', numberOption(0, 65535))
    .option('--folder <folder>', 'folder that plans are listed in and saved to')
    .option('--open', 'open the browser')
    .action(async (initial: string | undefined, options: { port?: number; folder?: string; open?: boolean }) => {
      if (initial !== undefined) await requirePlanFile(initial);
      await runWebHost({ ...options, initial });
    });
}
