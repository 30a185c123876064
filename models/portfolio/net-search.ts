import type { CompiledPortfolio } from './compile';
import { neighboursOf } from './neighbours';
import { branchNet } from './net-branches';
import type { NetLoss } from './net-loss';
import { type Choice, costOf, type PortfolioProblem } from './problem';
import { type SearchOptions, type SearchResult, searchPortfolio } from './search';

/** The best choice found net of insurance. `proven`: on the simulated years every other was looked at or ruled out. */
export interface NetSearchResult extends SearchResult {
  /** Whether the best choice before insurance is proven. */
  provenBefore: boolean;
  /** Choices simulated. */
  simulated: number;
}

/** Years on which sets are told apart first. */
const roughYears = 8192;
/** Share of the loss with nothing chosen that such years do not tell apart. */
const roughly = 0.005;
/** Most sets that stay as near as that to the best, to be simulated on all years. */
const mostFinalists = 24;
/** Most sets simulated. */
const mostSimulated = 600;
/** Shares of the loss from which the search starts: as if the insurer paid the rest of every loss. */
const keptShares = [0.8, 0.6, 0.4, 0.2, 0.1];
const branchesPerStart = 2000;

/**
 * Finds the choice of least objective net of insurance. The best choice before insurance is proven as ever; then its
 * neighbours, and those of the best choices for a part of each loss, are simulated on the same incidents until none is
 * better; last, as far as the number of controls allows, all others are looked at or ruled out (branchNet). The objective
 * is that of the plan's own simulated years.
 */
export function searchNet(
  { problem, candidates }: CompiledPortfolio,
  net: NetLoss,
  options: SearchOptions,
): NetSearchResult {
  const { shouldStop = () => false, onProgress } = options;
  const before = searchPortfolio(problem, options);
  const provenBefore = before.proven;
  if (!before.choice) return { ...before, provenBefore, simulated: 0 };
  const rough = Math.min(roughYears, net.years);
  const found = new Map<string, { choice: Choice; objective: number }>();
  let best = Number.POSITIVE_INFINITY;
  const offer = (choice: Choice, objective: number) => {
    found.set(choice.join(), { choice, objective });
    best = Math.min(best, objective);
  };
  const judge = (choices: readonly Choice[]) => {
    const left = net.of(choices, rough);
    for (const [index, choice] of choices.entries()) offer(choice, left[index] + costOf(problem, choice));
  };

  judge([before.choice, ...(options.incumbent ? [options.incumbent] : []), ...startsOf(problem)]);
  const nothing = new Int32Array(problem.controls).fill(-1);
  const slack = rough === net.years ? 0 : roughly * net.of([nothing], rough)[0];
  const nearest = () => [...found.values()].sort((a, b) => a.objective - b.objective);
  for (let reached = Number.POSITIVE_INFINITY; best < reached && !shouldStop(); ) {
    reached = best;
    judge(neighboursOf(problem, nearest()[0].choice).filter((choice) => !found.has(choice.join())));
  }
  const isAtOnce = problem.startYear.every((year) => year === 1);
  const branches = isAtOnce
    ? branchNet(problem, net, {
        hasWaiting: candidates.some(({ existing }) => existing),
        years: rough,
        slack,
        best: () => best,
        offer,
        shouldStop: () => found.size > mostSimulated || shouldStop(),
        onProgress: (bound) => onProgress?.({ explored: before.explored + found.size, best, bound }),
      })
    : { complete: false, bound: Number.NEGATIVE_INFINITY };

  const close = nearest().filter(({ objective }) => objective <= best + slack);
  const finalists = close.slice(0, mostFinalists).map(({ choice }) => choice);
  const left = net.of(finalists, net.years);
  const objectives = finalists.map((choice, index) => left[index] + costOf(problem, choice));
  const objective = Math.min(...objectives);
  const proven = branches.complete && close.length <= mostFinalists;
  // No control saves more than before insurance, so no choice lies further below doing nothing than it does there.
  const least = before.bound - net.gross(nothing) + net.of([nothing], net.years)[0];
  return {
    choice: finalists[objectives.indexOf(objective)],
    objective,
    bound: proven ? objective : Math.min(objective, Math.max(least, branches.bound - slack)),
    proven,
    provenBefore,
    explored: before.explored,
    simulated: found.size,
  };
}

/** Best choices where a part of each loss counts: from what pays before insurance to what little pays beside it. */
function startsOf(problem: PortfolioProblem): Choice[] {
  return keptShares.flatMap((share) => {
    const weight = problem.weight.map((own) => own * share);
    const { choice } = searchPortfolio({ ...problem, weight }, { maximumBranches: branchesPerStart });
    return choice ? [choice] : [];
  });
}
