import { lossForms } from '#models/plan/loss-form';
import type { Fault } from '#models/plan/problem';
import type { ResolvedPlan } from '#models/plan/resolved';
import { hashText, mix } from '#models/probability/random';
import { chunkPaths } from '#models/simulation/chunk-result';
import { columnMemory } from '#models/simulation/column-memory';
import { compilePlan } from '#models/simulation/compile';
import { drawRates, nextIncidents, startCounting } from '#models/simulation/incident-counts';
import { drawLosses } from '#models/simulation/incident-losses';
import { commonCauseFactors, workspaceFor } from '#models/simulation/load-workspace';
import { tooMuchWork } from '#models/simulation/work-bound';
import { batchSize } from '#models/simulation/workspace';

/** Simulated incidents of one scenario before any control, column by column. */
interface SampledIncidents {
  year: Int32Array;
  /** A control set prevents the incident where this is below the share it prevents. */
  luck: Float64Array;
  /** Loss by form (index into lossForms); null where the scenario has none of the form. */
  byForm: (Float64Array | null)[];
  /** Parts that stand apart: a limit on the year's sum, or left out of cover. */
  apart: { form: number; most: number; isCovered: boolean; loss: Float64Array }[];
}

/** A fixed set of simulated years, on which strategies are compared. Money in the plan's currency, year-1 prices. */
export interface TailSample {
  years: number;
  /** One entry per enabled scenario, in the plan's order. */
  scenarios: SampledIncidents[];
}

/** Years of a sample where nothing else is asked: enough for 500 bad years. */
export const tailYears = 10_000;
/** Most incidents that a sample holds. */
const mostSampled = 2e7;

/** Steady years without controls and insurance. */
const bare = (plan: ResolvedPlan): ResolvedPlan => ({
  ...plan,
  controls: [],
  proposals: [],
  // What a policy leaves out stands apart.
  insurance: plan.insurance && { ...plan.insurance, existing: false },
  budget: { ...plan.budget, horizonYears: 1 },
});

/** Why a plan has more incidents than a sample can hold; null where it has not. */
export const tooMuchInTail = (plan: ResolvedPlan): Fault | null => tooMuchWork(bare(plan), tailYears, mostSampled);

const luckOfSample = hashText('tail sample');

/** Draws the years with the simulation's own streams; no control and no insurance is in them. */
export function drawTailSample(plan: ResolvedPlan, years: number, seed: number): TailSample {
  const model = compilePlan(bare(plan));
  const w = workspaceFor(model, seed, columnMemory());
  const { run, doubles, integers } = w.memory;
  const scenarios = w.scenarios.map(({ model: scenario, counts }): SampledIncidents => {
    const apart = scenario.yearLimits.map((): number[] => []);
    const year: number[] = [];
    const luck: number[] = [];
    const byForm = lossForms.map((_, form) => (scenario.formsUsed.includes(form) ? ([] as number[]) : null));
    for (let chunk = 0; chunk * chunkPaths < years; chunk++) {
      const paths = Math.min(chunkPaths, years - chunk * chunkPaths);
      const multipliers = commonCauseFactors(w, 1, paths, seed, chunk);
      run.openStream(w.incidents, seed, chunk, scenario.stream);
      run.openStream(w.luckState, seed, chunk, mix(scenario.stream ^ luckOfSample));
      if (scenario.rates) drawRates(w, scenario.rates, chunk, paths);
      startCounting(w, counts[0], paths);
      for (let full = true; full; ) {
        const n = nextIncidents(w, counts[0], multipliers, paths);
        full = n === batchSize;
        for (const path of integers(w.path, n)) year.push(chunk * chunkPaths + path);
        run.fillUniform(w.luckState, w.words, w.luck, n);
        luck.push(...doubles(w.luck, n));
        drawLosses(w, scenario, chunk, 0, n);
        for (const [i, column] of apart.entries()) column.push(...doubles(w.limited[i].loss, n));
        for (const [form, column] of byForm.entries()) column?.push(...doubles(w.losses.form[form], n));
      }
    }
    return {
      year: Int32Array.from(year),
      luck: Float64Array.from(luck),
      byForm: byForm.map((column) => column && Float64Array.from(column)),
      apart: scenario.yearLimits.map(({ form, most, isCovered }, i) => ({
        form,
        most: most[0],
        isCovered,
        loss: Float64Array.from(apart[i]),
      })),
    };
  });
  return { years, scenarios };
}
