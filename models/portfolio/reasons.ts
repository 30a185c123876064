import type { ResolvedControl } from '#models/plan/resolved';
import type { CompiledPortfolio } from './compile';
import { type Choice, looseCap, type PortfolioProblem } from './problem';

/** Why a control is not in the plan. Money is present value over the horizon, beside the controls chosen. */
export interface Reason {
  control: string;
  /**
   * `excluded`: a chosen or existing control rules it out (`by`); `requires`: it needs one that is not in (`by`);
   * `overlap`: a stronger one of its group is in (`by`); `noEffect`: it lowers no loss here; `cost`: it saves less than
   * it costs; `budget`: it would pay, but the cash it needs buys more elsewhere (`shortfall`); `tail`: it would not
   * lower the bad years further.
   */
  reason: 'excluded' | 'requires' | 'overlap' | 'noEffect' | 'cost' | 'budget' | 'tail';
  by?: string;
  /** Loss it would avoid, what it requires taken to be there. */
  saves: number;
  costs: number;
  /** Cash missing in the tightest year, where the cap is in the way. */
  shortfall: number;
}

/** Loss that avoiding is not worth mentioning, against the whole. */
const NEGLIGIBLE = 1e-9;

interface Judgement {
  /** Present cost of an option. */
  costOf: (option: number) => number;
  /** The existing control that rules out a candidate, if one does. */
  excluder: (control: string) => string | undefined;
  /** Whether the plan is chosen for its bad years. */
  isTail: boolean;
  /** Loss that each choice leaves. */
  lossesOf: (choices: readonly Choice[]) => number[];
}

/** Starts existing controls that waited for what a choice now has. */
function startWaiting(problem: PortfolioProblem, candidates: ResolvedControl[], choice: Choice): void {
  for (let started = -1; started !== 0; ) {
    started = 0;
    for (const [control, { existing }] of candidates.entries()) {
      const needed = problem.requires.flatMap(([i, j]) => (i === control ? [choice[j]] : []));
      if (!existing || choice[control] >= 0 || problem.barred[control] || needed.some((option) => option < 0)) continue;
      const start = Math.max(...needed.map((option) => problem.startYear[option]));
      choice[control] = problem.firstOption[control] + start - 1;
      started++;
    }
  }
}

/** Says of each control left out why, at its best start year. */
export function reasonsFor(
  { problem, candidates }: CompiledPortfolio,
  choice: Choice,
  { costOf, excluder: existingExcluder, isTail, lossesOf }: Judgement,
): Reason[] {
  const chosen = (control: number) => choice[control] >= 0;
  const used = problem.usage.map((row) => choice.reduce((sum, option) => sum + (option >= 0 ? row[option] : 0), 0));
  const trials = candidates.flatMap(({ existing }, control) => {
    if (chosen(control) || existing) return [];
    const { firstOption } = problem;
    return Array.from({ length: firstOption[control + 1] - firstOption[control] }, (_, s) => {
      const option = firstOption[control] + s;
      const trial = choice.slice();
      trial[control] = option;
      startWaiting(problem, candidates, trial);
      const over = problem.usage.map((row, index) => used[index] + row[option] - looseCap(problem.cap[index]));
      return { control, trial, costs: costOf(option), shortfall: Math.max(0, ...over) };
    });
  });
  const [before, ...left] = lossesOf([choice, ...trials.map(({ trial }) => trial)]);

  return candidates.flatMap(({ id, existing, requires, overlapGroup }, control): Reason[] => {
    if (chosen(control) || existing) return [];
    const own = trials.flatMap(({ control: of, costs, shortfall }, at) =>
      of === control ? [{ saves: before - left[at], costs, shortfall }] : [],
    );
    const best = own.reduce((a, b) => (b.saves - b.costs > a.saves - a.costs ? b : a));
    const figures = { control: id, saves: best.saves, costs: best.costs, shortfall: best.shortfall };
    const rival = problem.excludes.find(([i, j]) => (i === control && chosen(j)) || (j === control && chosen(i)));
    if (rival)
      return [{ ...figures, reason: 'excluded', by: candidates[rival[0] === control ? rival[1] : rival[0]].id }];
    const excluder = existingExcluder(id);
    if (excluder) return [{ ...figures, reason: 'excluded', by: excluder }];
    const needed = problem.requires.find(([i, j]) => i === control && !chosen(j));
    if (needed) return [{ ...figures, reason: 'requires', by: candidates[needed[1]].id }];
    if (problem.barred[control]) return [{ ...figures, reason: 'requires', by: requires[0] }];
    if (best.saves <= NEGLIGIBLE * before) {
      const stronger = candidates.find(
        (other, at) => overlapGroup !== null && chosen(at) && other.overlapGroup === overlapGroup,
      );
      return [stronger ? { ...figures, reason: 'overlap', by: stronger.id } : { ...figures, reason: 'noEffect' }];
    }
    if (isTail) return [{ ...figures, reason: best.shortfall > 0 ? 'budget' : 'tail' }];
    return [{ ...figures, reason: best.saves <= best.costs ? 'cost' : 'budget' }];
  });
}
