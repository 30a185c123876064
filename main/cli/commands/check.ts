import type { Command } from 'commander';
import { readPlanFile } from '../read-plan-file';
import type { Terminal } from '../terminal';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** `check <plan>`: validates only, and tells what a valid plan can hardly mean. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check <plan>')
    .description('validate a plan file')
    .option('--json', 'print the outcome as one JSON document')
    .action(async (path: string, options: { json?: boolean }) => {
      const { plan, notices } = await readPlanFile(path, terminal.environment);
      const counts = {
        scenarios: plan.scenarios.length,
        controls: plan.controls.length,
        proposals: plan.proposals.length,
      };
      if (options.json) {
        const outcome = { valid: true, plan: plan.name, version: plan.version, ...counts, errors: [] };
        terminal.print(`${JSON.stringify(notices.length > 0 ? { ...outcome, notices } : outcome)}\n`);
        return;
      }
      const parts = [
        counted(counts.scenarios, 'scenario'),
        counted(counts.controls, 'control'),
        counted(counts.proposals, 'proposal'),
      ];
      terminal.print(`${path}: a valid plan with ${parts.join(', ')}\n`);
      for (const notice of notices) terminal.print(`${notice.path}: ${notice.message}\n`);
    });
}
