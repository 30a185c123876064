import { hashText, mix } from '#models/probability/random';
import type { ChunkResult, SimulateChunk } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import { nextIncidents, startCounting } from './incident-counts';
import { drawLosses } from './incident-losses';
import { commonCauseFactors, workspaceFor } from './load-workspace';
import type { SimulationModel } from './model';
import { bookProducts, settleYears } from './settle';
import { applyStance, drawEffects, dropPrevented } from './stance';
import { batchSize, type Workspace } from './workspace';

const luckStream = hashText('luck');

/**
 * Adds the incidents' losses, after insurance per event, to the yearly totals in slot `slot`. Returns their sum before
 * insurance.
 */
function addToYears(w: Workspace, slot: number, paths: number, isInsuredPerEvent: boolean, n: number): number {
  const { run } = w.memory;
  const totals = w.totals + 8 * paths * slot;
  if (!isInsuredPerEvent) return run.addToYears(totals, w.path, w.kept, n);
  const { retention, limit, coinsurance } = w.model.insurance;
  return run.addInsured(totals, w.path, w.kept, n, retention, limit, coinsurance, w.products);
}

/** All incidents of scenario `s` in path year `year` of a chunk; `multipliers` as commonCauseFactors gives them. */
function simulateYear(w: Workspace, result: ChunkResult, s: number, year: number, multipliers: number): void {
  const { model, memory } = w;
  const scenario = w.scenarios[s];
  const { stance, slot, strategy, steady } = scenario.model.targets[year];
  const { paths } = result;
  const walk = scenario.counts[year];
  const factors = multipliers === 0 ? 0 : multipliers + 8 * paths * year;
  startCounting(w, walk, paths);
  for (let full = true; full; ) {
    let n = nextIncidents(w, walk, factors, paths);
    full = n === batchSize;
    if (scenario.model.lines.count > 0) {
      memory.run.fillUniform(w.luckState, w.words, w.luck, n);
      drawEffects(w, scenario, result.chunk, n);
      n = dropPrevented(w, scenario, n);
    }
    drawLosses(w, scenario.model, model.price[year], n);
    for (let target = 0; target < stance.length; target++) {
      if (target === 0 || stance[target] !== stance[target - 1]) applyStance(w, scenario, stance[target], n);
      const k = strategy[target];
      const isInsuredPerEvent = model.insurance.basis[k] === 2;
      const loss = addToYears(w, slot[target], paths, isInsuredPerEvent, n);
      result.sums[w.layout.slotGross(slot[target])] += loss;
      if (steady[target] === 0) continue;
      if (isInsuredPerEvent) bookProducts(w, result, k);
      if (scenario.model.records) {
        memory.run.addStolen(w.result.stolen + 4 * paths * k, w.path, w.losses.prize, w.happens, n);
      }
    }
  }
}

/**
 * The simulation's hot part. Returns a function that simulates chunk number `chunk` with `paths` paths; its result
 * depends on model, seed, chunk and paths alone, and is overwritten by the next. Every scenario has its own stream, and
 * one incident is the same incident for all strategies: what differs is whether it is prevented and how far it is
 * shrunk. Incidents are worked on in batches, column by column, by the functions of `assembly/`, in an empty memory.
 */
export function createKernel(model: SimulationModel, seed: number, memory: ColumnMemory): SimulateChunk {
  const { years, strategies, hasRecords } = model;
  const w = workspaceFor(model, seed, memory);
  const { run, doubles, singles } = w.memory;
  return (chunk, paths) => {
    const result: ChunkResult = {
      chunk,
      paths,
      losses: doubles(w.result.losses, strategies * paths),
      stolen: singles(w.result.stolen, hasRecords ? strategies * paths : 0),
      reductions: singles(w.result.reductions, (strategies - 1) * paths),
      presentValues: singles(w.result.presentValues, (strategies - 1) * paths),
      sums: new Float64Array(w.layout.length),
    };
    doubles(w.totals, model.slots * paths).fill(0);
    result.stolen.fill(0);
    const multipliers = commonCauseFactors(w, years, paths, seed, chunk);
    for (let s = 0; s < model.scenarios.length; s++) {
      const { stream, lines } = model.scenarios[s];
      run.openStream(w.incidents, seed, chunk, stream);
      if (lines.count > 0) run.openStream(w.luckState, seed, chunk, mix(stream ^ luckStream));
      for (let year = 0; year < years; year++) simulateYear(w, result, s, year, multipliers);
    }
    settleYears(w, result);
    return result;
  };
}
