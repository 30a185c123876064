import { hashText, mix } from '#models/probability/random';
import type { ChunkResult, SimulateChunk } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import { dealToYears, drawRates, nextIncidents, startCounting, takeFromYear } from './incident-counts';
import { drawLosses } from './incident-losses';
import { commonCauseFactors, workspaceFor } from './load-workspace';
import type { SimulationModel } from './model';
import { bookProducts, settleYears } from './settle';
import { applyStance, drawEffects, dropPrevented } from './stance';
import { batchSize, type Workspace } from './workspace';
import { addLimited, settleLimits } from './year-limits';

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

/** Works out the `drawn` incidents of scenario `s` in path year `year` whose paths stand in `w.path`, and books them. */
function simulateIncidents(w: Workspace, result: ChunkResult, s: number, year: number, drawn: number): void {
  const { model, memory } = w;
  const { paths } = result;
  const scenario = w.scenarios[s];
  const { stance, slot, strategy, steady } = scenario.model.targets[year];
  let n = drawn;
  if (scenario.model.lines.count > 0) {
    memory.run.fillUniform(w.luckState, w.words, w.luck, n);
    drawEffects(w, scenario, result.chunk, n);
    n = dropPrevented(w, scenario, n);
  }
  drawLosses(w, scenario.model, result.chunk, year, n);
  for (let target = 0; target < stance.length; target++) {
    if (target === 0 || stance[target] !== stance[target - 1]) applyStance(w, scenario, stance[target], n);
    const k = strategy[target];
    const isInsuredPerEvent = model.insurance.basis[k] === 2;
    let loss = addToYears(w, slot[target], paths, isInsuredPerEvent, n);
    if (model.yearLimits > 0) loss += addLimited(w, scenario.model.yearLimits.length, slot[target], paths, n);
    result.sums[w.layout.slotGross(slot[target])] += loss;
    if (steady[target] === 0) continue;
    if (isInsuredPerEvent && model.yearLimits === 0) bookProducts(w, result, k);
    if (scenario.model.records) {
      memory.run.addStolen(w.result.stolen + 4 * paths * k, w.path, w.losses.prize, w.happens, n);
    }
  }
}

/** All incidents of scenario `s` in path year `year` of a chunk; `multipliers` as commonCauseFactors gives them. */
function simulateYear(w: Workspace, result: ChunkResult, s: number, year: number, multipliers: number): void {
  const { paths } = result;
  const walk = w.scenarios[s].counts[year];
  const factors = multipliers === 0 ? 0 : multipliers + 8 * paths * year;
  startCounting(w, walk, paths);
  for (let full = true; full; ) {
    const n = nextIncidents(w, walk, factors, paths);
    full = n === batchSize;
    simulateIncidents(w, result, s, year, n);
  }
  settleLimits(w, w.scenarios[s].model, year, paths);
}

/**
 * All incidents of scenario `s` in a chunk, counted by whole paths and dealt out to their years. Each year draws its
 * incidents from streams of its own, whatever other years are simulated.
 */
function simulatePaths(w: Workspace, result: ChunkResult, s: number, seed: number): void {
  const { paths, chunk } = result;
  const { model, whole } = w.scenarios[s];
  const { walk, shares } = whole!;
  const { years } = w.model;
  const { run } = w.memory;
  const counting = w.incidents;
  for (const [year, { incidents, luck }] of w.yearStreams.entries()) {
    const stream = mix(model.stream ^ mix(year + 1));
    run.openStream(incidents, seed, chunk, stream);
    run.openStream(luck, seed, chunk, mix(stream ^ luckStream));
  }
  w.memory.integers(w.lengths, years).fill(0);
  startCounting(w, walk, paths);
  for (let full = true; full; ) {
    w.incidents = counting;
    const counted = nextIncidents(w, walk, 0, paths);
    full = counted === batchSize;
    dealToYears(w, shares, counted);
    for (const [year, { incidents, luck }] of w.yearStreams.entries()) {
      w.incidents = incidents;
      w.luckState = luck;
      for (let n = takeFromYear(w, year, !full); n > 0; n = takeFromYear(w, year, !full)) {
        simulateIncidents(w, result, s, year, n);
      }
    }
  }
  w.incidents = counting;
  for (let year = 0; year < years; year++) settleLimits(w, model, year, paths);
}

/**
 * The simulation's hot part. Returns a function that simulates chunk number `chunk` with `paths` paths; its result
 * depends on model, seed, chunk and paths alone, and is overwritten by the next. Every scenario has its own stream, and
 * one incident is the same incident for all strategies: what differs is whether it is prevented and how far it is
 * shrunk. Incidents are worked on in batches, column by column, by the functions of `assembly/`, in an empty memory.
 */
export function createKernel(model: SimulationModel, seed: number, memory: ColumnMemory): SimulateChunk {
  const { years, compared, hasRecords } = model;
  const w = workspaceFor(model, seed, memory);
  const { run, doubles, singles } = w.memory;
  const { luckState } = w;
  return (chunk, paths) => {
    const result: ChunkResult = {
      chunk,
      paths,
      losses: doubles(w.result.losses, compared * paths),
      stolen: singles(w.result.stolen, hasRecords ? compared * paths : 0),
      reductions: singles(w.result.reductions, (compared - 1) * paths),
      presentValues: singles(w.result.presentValues, (compared - 1) * paths),
      sums: new Float64Array(w.layout.length),
    };
    doubles(w.totals, model.slots * paths).fill(0);
    result.stolen.fill(0);
    if (model.yearLimits > 0) {
      doubles(w.gross, model.slots * paths).fill(0);
      doubles(w.outside, model.slots * paths).fill(0);
    }
    for (const { sums } of w.limited) doubles(sums, model.slots * paths).fill(0);
    const multipliers = commonCauseFactors(w, years, paths, seed, chunk);
    for (let s = 0; s < model.scenarios.length; s++) {
      const { stream, lines, rates, whole } = model.scenarios[s];
      run.openStream(w.incidents, seed, chunk, stream);
      if (rates) drawRates(w, rates, chunk, paths);
      if (whole) {
        simulatePaths(w, result, s, seed);
        continue;
      }
      if (lines.count > 0) run.openStream(luckState, seed, chunk, mix(stream ^ luckStream));
      w.luckState = luckState;
      for (let year = 0; year < years; year++) simulateYear(w, result, s, year, multipliers);
    }
    settleYears(w, result);
    return result;
  };
}
