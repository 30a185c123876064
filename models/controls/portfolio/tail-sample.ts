import { lossForms } from '../../plan/loss-form';
import type { ResolvedPlan } from '../../plan/resolved';
import { chunkPaths } from '../../simulation/chunk-result';
import { fillMultipliers } from '../../simulation/common-cause';
import { compilePlan } from '../../simulation/compile';
import { countCursor, nextIncidents, startCounting } from '../../simulation/incident-counts';
import { drawLosses, lossColumns } from '../../simulation/incident-losses';
import { fillWords, hashText, streamState } from '../../simulation/random';

/** Simulated incidents of one scenario before any control, column by column. */
interface SampledIncidents {
  year: Int32Array;
  /** A control set prevents the incident where this is below the share it prevents. */
  luck: Float64Array;
  /** Loss by form (index into lossForms); null where the scenario has none of the form. */
  byForm: (Float64Array | null)[];
}

/** A fixed set of simulated years, on which strategies are compared. Money in the plan's currency, year-1 prices. */
export interface TailSample {
  years: number;
  /** One entry per enabled scenario, in the plan's order. */
  scenarios: SampledIncidents[];
}

const BATCH = 1024;

/** Draws the years with the simulation's own streams; no control and no insurance is in them. */
export function drawTailSample(plan: ResolvedPlan, years: number, seed: number): TailSample {
  const model = compilePlan({
    ...plan,
    controls: [],
    proposals: [],
    insurance: null,
    budget: { ...plan.budget, horizonYears: 1 },
  });
  const cursor = countCursor(BATCH);
  const columns = lossColumns(BATCH);
  const scenarios = model.scenarios.map((scenario): SampledIncidents => {
    const year: number[] = [];
    const luck: number[] = [];
    const byForm = lossForms.map((_, form) => (scenario.formsUsed.includes(form) ? ([] as number[]) : null));
    for (let chunk = 0; chunk * chunkPaths < years; chunk++) {
      const paths = Math.min(chunkPaths, years - chunk * chunkPaths);
      const state = streamState(seed, chunk, scenario.stream);
      const chance = streamState(seed, chunk, scenario.stream ^ hashText('tail sample'));
      const multipliers = new Float64Array(model.commonCauseShape > 0 ? paths : 0);
      if (model.commonCauseShape > 0) fillMultipliers(multipliers, model.commonCauseShape, seed, chunk);
      startCounting(cursor, scenario.counts[0], state, paths);
      for (let full = true; full; ) {
        const n = nextIncidents(model, scenario.counts[0], cursor, state, multipliers, paths);
        full = n === cursor.size;
        fillWords(chance, columns.words, n);
        for (let i = 0; i < n; i++) {
          year.push(chunk * chunkPaths + cursor.list[i]);
          luck.push((columns.words[i] >>> 0) / 2 ** 32);
        }
        drawLosses(model, scenario, 1, state, columns, n);
        byForm.forEach((column, form) => {
          if (column) for (let i = 0; i < n; i++) column.push(columns.form[form][i]);
        });
      }
    }
    return {
      year: Int32Array.from(year),
      luck: Float64Array.from(luck),
      byForm: byForm.map((column) => column && Float64Array.from(column)),
    };
  });
  return { years, scenarios };
}
