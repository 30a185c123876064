import { type ChunkResult, chunkPaths, type SumLayout, sumLayout } from './chunk-result';
import { fillMultipliers } from './common-cause';
import { type CountCursor, countCursor, nextIncidents, startCounting } from './incident-counts';
import { drawLosses, formCount, type LossColumns, lossColumns } from './incident-losses';
import type { ScenarioModel, SimulationModel } from './model';
import { fillWords, streamState } from './random';
import { insurerPays, settleYears } from './settle';
import { drawEffects, type EffectColumns, effectColumns, pathKeys, whatIsLeft } from './thinning';

/** Incidents worked on together: columns of this length stay in the nearest cache. */
const batchSize = 1024;
const unit = 2 ** -32;

/** Everything the steps of one batch share. */
interface Workspace {
  model: SimulationModel;
  layout: SumLayout;
  keys: Int32Array;
  cursor: CountCursor;
  path: Int32Array;
  luck: Float64Array;
  losses: LossColumns;
  effects: EffectColumns;
  /** Loss of each incident under the stance at hand, by form and in all; 0 where prevented. */
  keptForm: Float64Array[];
  sum: Float64Array;
  /** `sum`, or the only form's column where there is nothing to add up. */
  kept: Float64Array;
  /** How many incidents happen, and which. */
  alive: number;
  happens: Uint8Array;
  totals: Float64Array;
}

/** Marks the incidents that a stance lets happen: those whose luck is at least the share prevented. */
function markHappening(w: Workspace, scenario: ScenarioModel, stance: number, n: number): void {
  const { happens, luck } = w;
  w.alive = n;
  if (!whatIsLeft(scenario, stance, scenario.lines.frequency, 0, w.effects, n)) {
    happens.fill(1, 0, n);
    return;
  }
  const { left } = w.effects;
  let alive = 0;
  for (let i = 0; i < n; i++) {
    happens[i] = luck[i] >= 1 - left[i] ? 1 : 0;
    alive += happens[i];
  }
  w.alive = alive;
}

/** Drops what the baseline prevents: it is prevented in every proposal. Returns how many incidents are left. */
function dropPrevented(w: Workspace, scenario: ScenarioModel, n: number): number {
  const { path, luck, happens, effects, alive } = w;
  if (alive === n) return n;
  let kept = 0;
  for (let i = 0; i < n; i++) {
    path[kept] = path[i];
    luck[kept] = luck[i];
    kept += happens[i];
  }
  for (let q = 0; q < scenario.lines.quantities.length; q++) compact(effects.quantity[q], happens, n);
  return kept;
}

function compact(column: Float64Array, keep: Uint8Array, n: number): void {
  let kept = 0;
  for (let i = 0; i < n; i++) {
    column[kept] = column[i];
    kept += keep[i];
  }
}

/** Works out each incident's loss under a stance. */
function applyStance(w: Workspace, scenario: ScenarioModel, stance: number, n: number): void {
  const { sum, keptForm, happens, losses, effects } = w;
  const { lines, formsUsed } = scenario;
  if (lines.count === 0) {
    addForms(w, formsUsed, n);
    return;
  }
  markHappening(w, scenario, stance, n);
  w.kept = sum;
  sum.fill(0, 0, n);
  for (let c = 0; c < lines.classes; c++) {
    const shrunk = whatIsLeft(scenario, stance, lines.magnitude, c * lines.count, effects, n);
    for (let f = 0; f < formsUsed.length; f++) {
      const form = formsUsed[f];
      if (lines.classOfForm[form] !== c) continue;
      if (shrunk) keepShrunk(keptForm[form], sum, losses.form[form], happens, effects.left, n);
      else keepWhole(keptForm[form], sum, losses.form[form], happens, n);
    }
  }
}

/** Without controls every incident's loss is kept as it is. */
function addForms(w: Workspace, formsUsed: Uint8Array, n: number): void {
  const { form } = w.losses;
  w.alive = n;
  w.happens.fill(1, 0, n);
  if (formsUsed.length === 1) {
    w.kept = form[formsUsed[0]];
    return;
  }
  w.kept = w.sum;
  w.sum.fill(0, 0, n);
  for (let f = 0; f < formsUsed.length; f++)
    keepWhole(w.keptForm[formsUsed[f]], w.sum, form[formsUsed[f]], w.happens, n);
}

function keepShrunk(
  keptForm: Float64Array,
  kept: Float64Array,
  form: Float64Array,
  happens: Uint8Array,
  left: Float64Array,
  n: number,
) {
  for (let i = 0; i < n; i++) {
    const loss = form[i] * left[i] * happens[i];
    keptForm[i] = loss;
    kept[i] += loss;
  }
}

function keepWhole(keptForm: Float64Array, kept: Float64Array, form: Float64Array, happens: Uint8Array, n: number) {
  for (let i = 0; i < n; i++) {
    const loss = form[i] * happens[i];
    keptForm[i] = loss;
    kept[i] += loss;
  }
}

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

/** All incidents of scenario `s` in path year `year` of a chunk. */
function simulateYear(
  w: Workspace,
  result: ChunkResult,
  s: number,
  year: number,
  state: Int32Array,
  multipliers: Float64Array,
) {
  const { model, cursor, path, luck, losses, effects } = w;
  const scenario = model.scenarios[s];
  const { stance, slot, strategy, steady } = scenario.targets[year];
  const { paths } = result;
  const count = scenario.counts[year];
  startCounting(cursor, count, state, paths);
  for (let full = true; full; ) {
    let n = nextIncidents(model, count, cursor, state, multipliers, paths);
    full = n === cursor.size;
    if (scenario.lines.count > 0) {
      fillWords(state, losses.words, n);
      for (let i = 0; i < n; i++) luck[i] = (losses.words[i] >>> 0) * unit;
      drawEffects(model, scenario, w.keys, result.chunk * chunkPaths, path, effects, n);
      markHappening(w, scenario, 0, n);
      n = dropPrevented(w, scenario, n);
    }
    drawLosses(model, scenario, model.price[year], state, losses, n);
    for (let target = 0; target < stance.length; target++) {
      if (target === 0 || stance[target] !== stance[target - 1]) applyStance(w, scenario, stance[target], n);
      const k = strategy[target];
      const loss = addToYears(w, slot[target] * paths, model.insurance.basis[k] === 2, n);
      if (steady[target] === 1) bookSteady(w, result, s, k, loss, n);
    }
  }
}

/**
 * The simulation's hot part. Returns a function that simulates chunk number `chunk` with `paths` paths; its result
 * depends on model, seed, chunk and paths alone. Every scenario has its own stream, and one incident is the same
 * incident for all strategies: what differs is whether it is prevented and how far it is shrunk. Incidents are worked on
 * in batches, column by column: short loops over typed arrays that every engine compiles well.
 */
export function createKernel(model: SimulationModel, seed: number): (chunk: number, paths: number) => ChunkResult {
  const { years, strategies, slots, commonCauseShape, hasRecords } = model;
  const cursor = countCursor(batchSize);
  const sum = new Float64Array(batchSize);
  const w: Workspace = {
    model,
    cursor,
    path: cursor.list,
    sum,
    kept: sum,
    layout: sumLayout(model),
    keys: pathKeys(model, seed),
    luck: new Float64Array(batchSize),
    losses: lossColumns(batchSize),
    effects: effectColumns(model, batchSize),
    keptForm: Array.from({ length: formCount }, () => new Float64Array(batchSize)),
    happens: new Uint8Array(batchSize),
    alive: 0,
    totals: new Float64Array(slots * chunkPaths),
  };
  return (chunk, paths) => {
    const result: ChunkResult = {
      chunk,
      paths,
      losses: new Float64Array(strategies * paths),
      stolen: new Float32Array(hasRecords ? strategies * paths : 0),
      reductions: new Float32Array((strategies - 1) * paths),
      presentValues: new Float32Array((strategies - 1) * paths),
      sums: new Float64Array(w.layout.length),
    };
    w.totals.fill(0);
    const multipliers = new Float64Array(commonCauseShape > 0 ? years * paths : 0);
    if (commonCauseShape > 0) fillMultipliers(multipliers, commonCauseShape, seed, chunk);
    for (let s = 0; s < model.scenarios.length; s++) {
      const state = streamState(seed, chunk, model.scenarios[s].stream);
      for (let year = 0; year < years; year++) {
        const ofYear = multipliers.subarray(year * paths, commonCauseShape > 0 ? (year + 1) * paths : 0);
        simulateYear(w, result, s, year, state, ofYear);
      }
    }
    settleYears(model, w.layout, w.totals, result);
    return result;
  };
}
