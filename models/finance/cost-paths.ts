import { type ProposalCosts, proposalCosts } from '#models/controls/costs';
import type { ResolvedEstimate, ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { type InputPath, withInput } from '#models/plan/uncertain-inputs';
import { type Distribution, distributionOf, meanOf } from '#models/probability/distribution';
import { hashText, mix } from '#models/probability/random';
import { chunkPaths } from '#models/simulation/chunk-result';
import { columnMemory } from '#models/simulation/column-memory';
import { createDrawRegistry } from '#models/simulation/draw-registry';
import { loadDraws } from '#models/simulation/draws';
import { presentCash } from './timed-flows';

type Bought = Pick<ResolvedProposal, 'controls' | 'insurance'>;

/** By how much a proposal's costs differ from their means in each simulated path. Plan's currency. */
export interface CostPaths {
  /** Cash over the horizon, undiscounted. */
  cash: Float64Array;
  /** Its present value. */
  present: Float64Array;
  /** Amortised cost a year. */
  annual: Float64Array;
}

interface UncertainCost {
  path: InputPath;
  distribution: Distribution;
}

/** The costs of what a proposal buys that are not certain, where they stand in the plan. */
function uncertainCosts(plan: ResolvedPlan, { controls }: Bought): UncertainCost[] {
  const bought = new Set(controls.map(({ control }) => control));
  return plan.controls.flatMap(({ id, existing, costs }, place) => {
    if (existing || !bought.has(id)) return [];
    const at = (estimate: ResolvedEstimate, ...path: (string | number)[]) => ({
      path: ['controls', place, 'costs', ...path],
      distribution: distributionOf(estimate),
    });
    return [
      at(costs.oneTime, 'oneTime'),
      at(costs.annual, 'annual'),
      at(costs.fte, 'fte'),
      ...costs.perUnit.flatMap(({ oneTime, annual }, row) => [
        at(oneTime, 'perUnit', row, 'oneTime'),
        at(annual, 'perUnit', row, 'annual'),
      ]),
    ].filter(({ distribution }) => distribution.kind !== 'constant');
  });
}

/**
 * Costs by path, null where all are certain. What a cost will be is one truth per path, drawn apart from losses, and the
 * same for every proposal that has the control. Costs enter linearly, so each quantity's weight is the difference that
 * one unit of it makes.
 */
export function costPaths(plan: ResolvedPlan, proposal: Bought, paths: number, seed: number): CostPaths | null {
  const uncertain = uncertainCosts(plan, proposal);
  if (uncertain.length === 0) return null;
  const registry = createDrawRegistry();
  const draws = uncertain.map(({ distribution }) => registry.add(distribution));
  const memory = columnMemory();
  const quantity = loadDraws(memory, registry.finish());
  const [places, words] = [memory.take(4 * chunkPaths + 16), memory.take(4 * chunkPaths)];
  const column = memory.take(8 * chunkPaths);
  memory.integers(places, chunkPaths).set(Int32Array.from({ length: chunkPaths }, (_, place) => place));
  const [cash, present, annual] = [0, 1, 2].map(() => new Float64Array(paths));
  for (const [index, { path, distribution }] of uncertain.entries()) {
    const [one, none] = [1, 0].map((value) => proposalCosts(withInput(plan, path, value), proposal));
    const weight = {
      cash: totalOf(one) - totalOf(none),
      present: presentCash(plan.budget, one) - presentCash(plan.budget, none),
      annual: one.annualCost - none.annualCost,
    };
    const mean = meanOf(distribution);
    const { id } = plan.controls[Number(path[1])];
    const key = mix(hashText(`cost ${JSON.stringify([id, ...path.slice(3)])}`) ^ mix(seed));
    for (let first = 0; first < paths; first += chunkPaths) {
      const n = Math.min(chunkPaths, paths - first);
      memory.run.drawPaths(quantity(draws[index]), key, first, places, words, column, n);
      const values = memory.doubles(column, n);
      for (let i = 0; i < n; i++) {
        const difference = values[i] - mean;
        cash[first + i] += weight.cash * difference;
        present[first + i] += weight.present * difference;
        annual[first + i] += weight.annual * difference;
      }
    }
  }
  return { cash, present, annual };
}

const totalOf = ({ cashByYear }: ProposalCosts): number => cashByYear.reduce((sum, cash) => sum + cash, 0);
