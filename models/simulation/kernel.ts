import { type ChunkResult, chunkPaths } from './chunk-result';
import { fillMultipliers } from './common-cause';
import { nextIncidents, startCounting } from './incident-counts';
import { drawLosses } from './incident-losses';
import type { SimulationModel } from './model';
import { fillWords, hashText, mix, streamState } from './random';
import { insurerPays, settleYears } from './settle';
import { applyStance, dropPrevented, markHappening } from './stance';
import { drawEffects } from './thinning';
import { type Workspace, workspaceFor } from './workspace';

const unit = 2 ** -32;
const luckStream = hashText('luck');

function sumOf(column: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += column[i];
  return sum;
}

/**
 * Adds the incidents' losses, after insurance per event, to the yearly totals from `at` on. Returns their sum before
 * insurance.
 */
function addToYears(w: Workspace, at: number, insuredPerEvent: boolean, n: number): number {
  const { totals, path, kept } = w;
  let sum = 0;
  if (!insuredPerEvent) {
    for (let i = 0; i < n; i++) {
      totals[at + path[i]] += kept[i];
      sum += kept[i];
    }
    return sum;
  }
  const { retention, limit, coinsurance } = w.model.insurance;
  for (let i = 0; i < n; i++) {
    totals[at + path[i]] += kept[i] - insurerPays(kept[i], retention, limit, coinsurance);
    sum += kept[i];
  }
  return sum;
}

/** Books the steady year's figures of strategy `k`; `loss` is the batch's loss before insurance. */
function bookSteady(w: Workspace, result: ChunkResult, s: number, k: number, loss: number, n: number): void {
  const { layout, keptForm, happens, path, losses } = w;
  const scenario = w.model.scenarios[s];
  const { sums, stolen, paths } = result;
  sums[layout.gross(k)] += loss;
  sums[layout.scenarioLoss(k) + s] += loss;
  sums[layout.scenarioCount(k) + s] += w.alive;
  for (let f = 0; f < scenario.formsUsed.length; f++) {
    const form = scenario.formsUsed[f];
    sums[layout.form(k) + form] += scenario.formsUsed.length === 1 ? loss : sumOf(keptForm[form], n);
  }
  if (!scenario.records) return;
  let exposed = 0;
  for (let i = 0; i < n; i++) {
    exposed += losses.exposure[i] * happens[i];
    stolen[k * paths + path[i]] += losses.prize[i] * happens[i];
  }
  sums[layout.records(k)] += exposed * scenario.records.records;
}

/**
 * A scenario's streams in a chunk. Luck has one of its own, so that a proposal's controls, which alone need it, leave
 * the baseline as it is.
 */
interface ScenarioStreams {
  incidents: Int32Array;
  luck: Int32Array;
}

/** All incidents of scenario `s` in path year `year` of a chunk. */
function simulateYear(
  w: Workspace,
  result: ChunkResult,
  s: number,
  year: number,
  streams: ScenarioStreams,
  multipliers: Float64Array,
) {
  const { model, cursor, path, luck, losses, effects } = w;
  const scenario = model.scenarios[s];
  const { stance, slot, strategy, steady } = scenario.targets[year];
  const { paths } = result;
  const count = scenario.counts[year];
  startCounting(cursor, count, streams.incidents, paths);
  for (let full = true; full; ) {
    let n = nextIncidents(model, count, cursor, streams.incidents, multipliers, paths);
    full = n === cursor.size;
    if (scenario.lines.count > 0) {
      fillWords(streams.luck, losses.words, n);
      for (let i = 0; i < n; i++) luck[i] = (losses.words[i] >>> 0) * unit;
      drawEffects(model, scenario, w.keys, result.chunk * chunkPaths, path, effects, n);
      markHappening(w, scenario, 0, n);
      n = dropPrevented(w, scenario, n);
    }
    drawLosses(model, scenario, model.price[year], streams.incidents, losses, n);
    for (let target = 0; target < stance.length; target++) {
      if (target === 0 || stance[target] !== stance[target - 1]) applyStance(w, scenario, stance[target], n);
      const k = strategy[target];
      const loss = addToYears(w, slot[target] * paths, model.insurance.basis[k] === 2, n);
      if (steady[target] === 1) bookSteady(w, result, s, k, loss, n);
    }
  }
}

/** Room for a chunk's result, cleared; `before` is used again where it fits. */
function roomFor(
  model: SimulationModel,
  sums: number,
  chunk: number,
  paths: number,
  before?: ChunkResult,
): ChunkResult {
  if (before?.paths === paths) {
    before.stolen.fill(0);
    before.sums.fill(0);
    return { ...before, chunk };
  }
  const { strategies, hasRecords } = model;
  return {
    chunk,
    paths,
    losses: new Float64Array(strategies * paths),
    stolen: new Float32Array(hasRecords ? strategies * paths : 0),
    reductions: new Float32Array((strategies - 1) * paths),
    presentValues: new Float32Array((strategies - 1) * paths),
    sums: new Float64Array(sums),
  };
}

/**
 * The simulation's hot part. Returns a function that simulates chunk number `chunk` with `paths` paths; its result
 * depends on model, seed, chunk and paths alone. Every scenario has its own stream, and one incident is the same
 * incident for all strategies: what differs is whether it is prevented and how far it is shrunk. Incidents are worked on
 * in batches, column by column: short loops over typed arrays that every engine compiles well. With `reuse` a result
 * is overwritten by the next: for callers that copy it at once.
 */
export function createKernel(
  model: SimulationModel,
  seed: number,
  reuse = false,
): (chunk: number, paths: number) => ChunkResult {
  const { years, commonCauseShape } = model;
  const w = workspaceFor(model, seed);
  let before: ChunkResult | undefined;
  return (chunk, paths) => {
    const result = roomFor(model, w.layout.length, chunk, paths, before);
    if (reuse) before = result;
    w.totals.fill(0);
    const multipliers = new Float64Array(commonCauseShape > 0 ? years * paths : 0);
    if (commonCauseShape > 0) fillMultipliers(multipliers, commonCauseShape, seed, chunk);
    for (let s = 0; s < model.scenarios.length; s++) {
      const { stream } = model.scenarios[s];
      const streams = {
        incidents: streamState(seed, chunk, stream),
        luck: streamState(seed, chunk, mix(stream ^ luckStream)),
      };
      for (let year = 0; year < years; year++) {
        const ofYear = multipliers.subarray(year * paths, commonCauseShape > 0 ? (year + 1) * paths : 0);
        simulateYear(w, result, s, year, streams, ofYear);
      }
    }
    settleYears(model, w.layout, w.totals, result);
    return result;
  };
}
