import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { runInline } from '#models/simulation/run-plan';

/** Half-width of a 95 % interval in standard deviations. */
const z975 = 1.959963984540054;

/**
 * The highest share of simulated years above an appetite point's loss at which the point counts as kept: that share's
 * 95 % interval (Wilson score) ends at what is tolerated. So a set is not called good by the luck of one seed. Never
 * below 0.
 */
export function surelyKept(tolerated: number, years: number): number {
  return Math.max(0, tolerated - z975 * Math.sqrt((tolerated * (1 - tolerated)) / years));
}

/**
 * P(yearly loss > loss) of each appetite point (in the plan's order) for each set of controls, simulated in one run on
 * the same incidents: what `simulate` says of the sets as proposals, with the plan's seed and as many years.
 */
export function simulatedAppetite(
  plan: ResolvedPlan,
  sets: readonly ResolvedProposal['controls'][],
  years: number,
): number[][] {
  const { riskAppetite } = plan.budget;
  const proposals = sets.map((controls, index) => ({
    id: `set-${index}`,
    name: '',
    description: '',
    controls,
    insurance: false,
  }));
  // The appetite is held against steady years, for which one year of the path is enough.
  return runInline({ ...plan, proposals }, { years, pathYears: 1 }, ({ outcome }) =>
    sets.map((_, set) => {
      const { memory, values } = outcome.losses[set + 1];
      const losses = memory.doubles(values, outcome.paths);
      return riskAppetite.map(({ loss }) => {
        let above = 0;
        for (const yearly of losses) if (yearly > loss) above++;
        return above / outcome.paths;
      });
    }),
  );
}
