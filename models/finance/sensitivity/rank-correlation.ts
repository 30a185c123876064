import { actingInputs, type UncertainInput } from '#models/plan/uncertain-inputs';
import { type Distribution, tailQuantiles } from '#models/probability/distribution';
import type { ResolvedPlan } from '../../plan/resolved';
import { type Measured, outcomeModel } from './outcome';

/** How closely an input and an outcome go together, −1 … 1. */
export interface RankCorrelation extends Omit<UncertainInput, 'estimate' | 'distribution'> {
  annualLoss: number;
  npv: number;
}

/** Simulated years for each point, where insurance acts: ranks ask for less than sums of money do. */
const simulatedYears = 4096;

/** Ranks with ties averaged, 1 the smallest. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1]] === values[order[start]]) end++;
    for (let at = start; at <= end; at++) ranks[order[at]] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** Spearman's ρ: the correlation of ranks; 0 where one side does not vary. Source: Spearman 1904. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  const [rx, ry] = [ranksOf(x), ranksOf(y)];
  const middle = (x.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  rx.forEach((rank, index) => {
    xy += (rank - middle) * (ry[index] - middle);
    xx += (rank - middle) ** 2;
    yy += (ry[index] - middle) ** 2;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

/**
 * Spearman's rank correlation of every uncertain input with the mean yearly loss and the proposal's net present value,
 * all inputs varying at once (Latin hypercube of `samples` points, each worked out by outcomeModel). `random` yields
 * uniform numbers in [0, 1). This is uncertainty about the figures; the chance of a good or bad year is not in it.
 */
export function rankCorrelations(
  plan: ResolvedPlan,
  proposal: Measured,
  random: () => number,
  samples = 200,
): RankCorrelation[] {
  const model = outcomeModel(plan, proposal, simulatedYears);
  const inputs = actingInputs(plan, proposal);
  const columns = inputs.map(({ distribution }) => latinColumn(distribution, samples, random));
  const outcomes = Array.from({ length: samples }, (_, sample) =>
    model.at(inputs.map(({ path }, input) => ({ path, value: columns[input][sample] }))),
  );
  return inputs
    .map(
      ({ estimate: _, distribution: __, ...input }, index): RankCorrelation => ({
        ...input,
        annualLoss: spearman(
          columns[index],
          outcomes.map((outcome) => outcome.annualLoss),
        ),
        npv: spearman(
          columns[index],
          outcomes.map((outcome) => outcome.npv),
        ),
      }),
    )
    .sort((a, b) => Math.abs(b.npv) - Math.abs(a.npv));
}

/** One value from each of `samples` equally likely slices of an estimate, in random order. */
function latinColumn(distribution: Distribution, samples: number, random: () => number): number[] {
  const half = Math.ceil(samples / 2);
  const tails = Float64Array.from({ length: half }, (_, slice) => Math.max(1e-9, (slice + random()) / samples)).map(
    (p) => Math.min(0.5, p),
  );
  const low = [...tailQuantiles(distribution, tails, false)];
  const high = [...tailQuantiles(distribution, tails.subarray(0, samples - half), true)];
  const values = [...low, ...high];
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [values[last], values[other]] = [values[other], values[last]];
  }
  return values;
}
