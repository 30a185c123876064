import type { Command } from 'commander';
import { readSeed, readThreads, readYears } from '../option-values';
import { readPlanToRun } from '../read-plan-file';
import { type RunOptions, runSimulation } from '../run-simulation';
import { simulationSummary } from '../simulation-summary';
import type { Terminal } from '../terminal';

/** `simulate <plan>`: the yearly loss now and with each proposal, and what the proposals return. */
export function addSimulate(program: Command, terminal: Terminal): void {
  program
    .command('simulate <plan>')
    .description('simulate the yearly loss, now and with each proposal')
    .option('--years <number>', 'years to simulate; the plan’s own number where not given', readYears)
    .option('--seed <number>', 'seed of the random numbers; the plan’s own where not given', readSeed)
    .option('--threads <number>', 'workers; one for each processor, up to 8, where not given', readThreads)
    .option('--exact', 'also compute today’s distribution without sampling, where its assumptions hold')
    .option('--json', 'print the result as one JSON document')
    .action(async (path: string, options: RunOptions & { json?: boolean }) => {
      const { resolved } = await readPlanToRun(path, terminal);
      const result = await runSimulation(resolved, { ...options, retained: options.json }, terminal);
      terminal.print(options.json ? `${JSON.stringify(result)}\n` : simulationSummary(resolved, result));
    });
}
