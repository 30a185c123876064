import { type Command, Option } from 'commander';
import type { ResolvedPlan } from '#models/plan/resolved';
import { englishProblems } from '#models/plan/text/words';
import { type OptimisedPortfolio, optimisePortfolio } from '#models/portfolio/optimise';
import { tooMuchInTail } from '#models/portfolio/tail-sample';
import { createFormatter } from '#models/report/format';
import { type InputError, inputError } from '../input-error';
import { numberOption } from '../option-values';
import { showProgress } from '../progress';
import { readPlanToRun } from '../read-plan-file';
import type { Terminal } from '../terminal';
import { alignTable } from '../text-table';

interface OptimizeOptions {
  budget?: number;
  objective: 'mean' | 'tail';
  phased?: boolean;
  seconds: number;
  json?: boolean;
}

function summary(plan: ResolvedPlan, best: OptimisedPortfolio): string {
  const format = createFormatter(plan.locale, plan.currency);
  const chosen = best.controls.map(({ control, startYear }) => [
    plan.controls.find(({ id }) => id === control)?.name || control,
    `from year ${startYear}`,
  ]);
  const cash = best.cashByYear.map((amount) => format.money(amount)).join(', ');
  return [
    chosen.length === 0 ? 'No control pays.\n' : alignTable(chosen),
    '\n',
    alignTable([
      ['Ask a year', format.money(best.annualCost)],
      ['Risk reduction a year', format.money(best.reduction)],
      ['Expected loss a year left', format.money(best.expectedLoss)],
      ...(best.tailLossNow === null
        ? []
        : [
            ['Mean of the worst 5 % of years now', format.money(best.tailLossNow)],
            ['and with this plan', format.money(best.objective)],
          ]),
      [`NPV over ${format.years(plan.budget.horizonYears)}`, format.money(best.npv)],
    ]),
    `Cash, now and at the end of each year: ${cash}\n${proof(plan, best)}\n`,
  ].join('');
}

/** What is proven of the plan, and what is not. */
function proof({ locale, currency }: ResolvedPlan, { proven, gap, cover }: OptimisedPortfolio): string {
  const format = createFormatter(locale, currency);
  const short = `at most ${format.percent(gap, 1)} short of the best`;
  if (!cover) return proven ? 'Proven: no other plan is better.' : `Not proven: ${short}.`;
  const sets = format.number(cover.simulatedSets);
  const searched = `${sets} sets simulated with the insurance in force, the best of them on ${format.number(cover.simulatedYears)} years`;
  if (proven) return `Proven on the simulated years: no other plan is better. ${searched}; all others are ruled out.`;
  const before = cover.provenBeforeInsurance
    ? 'what is proven is only which plan is best before insurance'
    : 'nothing is proven before insurance either';
  return `Not proven: ${short}. ${searched}; ${before}.`;
}

/** Why there is no plan at all: the search had to stop before it found one, or none keeps the rules. */
function nothingFound({ proven }: OptimisedPortfolio, budget: number | undefined, seconds: number): InputError {
  if (!proven) return inputError('--seconds', `no plan was found within ${seconds} s; allow more`);
  if (budget === undefined)
    return inputError('controls', 'the must-haves do not go together: one excludes another, or lacks what it requires');
  return inputError('--budget', 'no plan keeps the rules within this budget; raise it or take a must-have out');
}

/** The part of the time that is the search's; the rest is for reading the plan and for why controls are left out. */
const forSearch = 0.85;

/** `optimize <plan>`: the best controls and start years for a budget, with proof. */
export function addOptimize(program: Command, terminal: Terminal): void {
  program
    .command('optimize <plan>')
    .description('find the best controls for a budget')
    .option('--budget <amount>', 'most cash in any year; no limit where not given', numberOption(0, 1e15, 'number'))
    .addOption(
      new Option('--objective <name>', 'mean: least expected loss plus cost; tail: mildest worst 5 % of years')
        .choices(['mean', 'tail'])
        .default('mean'),
    )
    .option('--phased', 'consider later start years too; takes longer')
    .option('--seconds <number>', 'stop after this long with the best plan so far', numberOption(1, 86_400), 60)
    .option('--json', 'print the result as one JSON document')
    .action(async (path: string, { budget, objective, phased, seconds, json }: OptimizeOptions) => {
      if (phased && objective === 'tail')
        throw inputError('--phased', 'goes with the objective mean only; leave one out');
      // The clock runs from here, and stops early enough for what is left to be told in time.
      const end = performance.now() + seconds * 1000 * forSearch;
      const { plan, resolved } = await readPlanToRun(path, terminal);
      const fault = objective === 'tail' ? tooMuchInTail(resolved) : null;
      if (fault) throw inputError('--objective', fault.say(englishProblems));
      const progress = showProgress(terminal, 'Proving');
      const best = optimisePortfolio(resolved, {
        budget,
        objective,
        startYears: phased,
        shouldStop: () => performance.now() > end,
        onProgress: (search) => progress.update(search.bound / search.best),
      });
      progress.done();
      if (!best.feasible) throw nothingFound(best, budget, seconds);
      const document = { plan: plan.name, budget: budget ?? null, goal: objective, ...best };
      terminal.print(json ? `${JSON.stringify(document)}\n` : summary(resolved, best));
    });
}
