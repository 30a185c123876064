import type { Command } from 'commander';
import { languageOf } from '#models/language/languages';
import { createPlan, presets } from '#models/library/presets/index';
import { libraryWords } from '#models/library/text/words';
import { readPlan } from '#models/plan/parse';
import { serializePlan } from '#models/plan/serialize';
import { recommendControls } from '#models/portfolio/recommend';
import { collectProblems, InputError, inputError } from '../input-error';
import { numberOption } from '../option-values';
import { setValue } from '../set-value';
import type { Terminal } from '../terminal';
import { writeOutput } from '../write-output';

/** Fields that a preset scales everything else by: given with --set they are its answers, not mere fields. */
const answerOf: Record<string, 'employees' | 'annualRevenue' | 'itBudget' | 'recordsHeld'> = {
  'organization.employees': 'employees',
  'organization.annualRevenue': 'annualRevenue',
  'budget.itBudget': 'itBudget',
  recordsHeld: 'recordsHeld',
};

const readAnswer = numberOption(0, 1e15, 'number');

function readAnswers(assignments: readonly string[]) {
  const answers: Partial<Record<(typeof answerOf)[string], number>> = {};
  const rest = assignments.filter((assignment) => {
    const [, path = '', text = ''] = /^([^=]+)=([\s\S]*)$/.exec(assignment) ?? [];
    const name = Object.hasOwn(answerOf, path.trim()) ? answerOf[path.trim()] : undefined;
    if (name === undefined) return true;
    try {
      answers[name] = readAnswer(text.trim());
    } catch (error) {
      throw inputError('--set', `${path.trim()}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return false;
  });
  return { answers, rest };
}

/** `new --preset <id> --output <plan>`: a ready-made plan, scaled and changed as told. */
export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .description('make a plan from a ready-made one')
    .requiredOption('--preset <id>', 'ready-made plan to start from (see presets)')
    .requiredOption('--output <plan>', 'file to write')
    .option('--locale <tag>', 'language and region to write it for, en-US or de-DE (euros, European law)', 'en-US')
    .option(
      '--set <path=value>',
      'set a field, as in organization.employees=500 (may be repeated)',
      (assignment: string, earlier: string[]) => [...earlier, assignment],
      [],
    )
    .action(async (options: { preset: string; output: string; locale: string; set: string[] }) => {
      const ids = presets.map(({ id }) => id);
      if (!ids.includes(options.preset))
        throw inputError('--preset', `there is no ${JSON.stringify(options.preset)}; use one of ${ids.join(', ')}`);
      const { answers, rest } = readAnswers(options.set);
      const { locale } = options;
      const words = await libraryWords(languageOf(locale));
      const made = readPlan(createPlan(options.preset, recommendControls, { ...answers, locale }, words));
      if (!made.ok) throw new InputError(made.problems);
      const fields: Record<string, unknown> = structuredClone(made.plan);
      collectProblems(rest, (assignment) => setValue(fields, assignment));
      const changed = readPlan(fields);
      if (!changed.ok) throw new InputError(changed.problems);
      await writeOutput(options.output, serializePlan(changed.plan));
      terminal.print(`Wrote ${options.output}\n`);
    });
}
