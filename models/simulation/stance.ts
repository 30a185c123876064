import { chunkPaths } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import type { ScenarioModel } from './model';
import type { Lines, LoadedScenario, Stance, Workspace } from './workspace';

const lineSize = 24;

/**
 * Lines that have an effect under a stance. `effects` gives per line the place of its effect among the scenario's
 * quantities, −1 for none, from `first` on; `columns` are the quantities' columns.
 */
function putLines(
  memory: ColumnMemory,
  { lines, coverage }: ScenarioModel,
  stance: number,
  effects: Int32Array,
  first: number,
  columns: number[],
): Lines {
  const rows: { covered: number; effect: number; reliability: number; group: number }[] = [];
  for (let line = 0, group = 0; line < lines.count; line++) {
    const covered = coverage[stance * lines.count + line];
    const effect = effects[first + line];
    const reliability = lines.reliability[line];
    if (covered > 0 && effect >= 0) {
      rows.push({ covered, effect: columns[effect], reliability: reliability < 0 ? 0 : columns[reliability], group });
    }
    group += lines.groupEnd[line];
  }
  const address = memory.take(lineSize * rows.length);
  const doubles = memory.doubles(address, 3 * rows.length);
  const integers = memory.integers(address, 6 * rows.length);
  for (const [i, { covered, effect, reliability, group }] of rows.entries()) {
    doubles[3 * i] = covered;
    integers[6 * i + 2] = effect;
    integers[6 * i + 3] = reliability;
    integers[6 * i + 4] = rows[i + 1]?.group === group ? 0 : 1;
  }
  return { address, count: rows.length };
}

/** Puts a scenario's stances into the kernel's memory. */
export function loadStances(memory: ColumnMemory, scenario: ScenarioModel, columns: number[]): Stance[] {
  const { lines, targets } = scenario;
  const last = targets.reduce((most, { stance }) => Math.max(most, ...stance), 0);
  return Array.from({ length: last + 1 }, (_, stance) => ({
    frequency: putLines(memory, scenario, stance, lines.frequency, 0, columns),
    magnitude: Array.from({ length: lines.classes }, (_, c) =>
      putLines(memory, scenario, stance, lines.magnitude, c * lines.count, columns),
    ),
  }));
}

/**
 * Draws the path quantities of a scenario's lines for each incident's path. The value depends on seed, path and
 * quantity alone, so that it is one and the same wherever it is asked for; only paths with incidents are drawn.
 */
export function drawEffects(w: Workspace, { model }: LoadedScenario, chunk: number, n: number): void {
  const { quantities } = model.lines;
  const first = chunk * chunkPaths;
  for (let q = 0; q < quantities.length; q++) {
    const quantity = w.quantity(w.model.pathDraw[quantities[q]]);
    w.memory.run.drawPaths(quantity, w.keys[quantities[q]], first, w.path, w.words, w.effects[q], n);
  }
}

/** Marks the incidents that a stance lets happen: those whose luck is at least the share prevented. */
function markHappening(w: Workspace, frequency: Lines, n: number): void {
  const { run } = w.memory;
  if (frequency.count === 0) {
    run.letAllHappen(w.happens, n);
    w.alive = n;
  } else w.alive = run.letHappen(frequency.address, frequency.count, w.luck, w.happens, n);
}

/** Drops what the baseline prevents: it is prevented in every proposal. Returns how many incidents are left. */
export function dropPrevented(w: Workspace, scenario: LoadedScenario, n: number): number {
  const { run } = w.memory;
  markHappening(w, scenario.stances[0].frequency, n);
  if (w.alive === n) return n;
  run.compactPaths(w.path, w.happens, n);
  for (let q = 0; q < scenario.model.lines.quantities.length; q++) run.compact(w.effects[q], w.happens, n);
  return run.compact(w.luck, w.happens, n);
}

/**
 * Works out each incident's loss under a stance: of each form in `keptForm`, of all in the column `kept`; parts with a
 * yearly limit apart.
 */
export function applyStance(w: Workspace, { model, stances }: LoadedScenario, stance: number, n: number): void {
  const { run } = w.memory;
  const { lines, formsUsed } = model;
  const { frequency, magnitude } = stances[stance];
  markHappening(w, frequency, n);
  const isWhole = w.alive === n;
  for (const [i, { form }] of model.yearLimits.entries()) {
    const { address, count } = magnitude[lines.classOfForm[form]];
    if (count > 0) run.leave(address, count, w.left, n);
    run.keep(w.limited[i].kept, w.limited[i].loss, count > 0 ? w.left : 0, w.happens, n);
  }
  for (let c = 0; c < lines.classes; c++) {
    const isShrunk = magnitude[c].count > 0;
    if (isShrunk) run.leave(magnitude[c].address, magnitude[c].count, w.left, n);
    for (let f = 0; f < formsUsed.length; f++) {
      const form = formsUsed[f];
      if (lines.classOfForm[form] !== c) continue;
      const loss = w.losses.form[form];
      w.keptForm[form] = isShrunk || !isWhole ? w.room[form] : loss;
      if (isShrunk || !isWhole) run.keep(w.room[form], loss, isShrunk ? w.left : 0, w.happens, n);
    }
  }
  w.kept = formsUsed.length === 1 ? w.keptForm[formsUsed[0]] : w.sum;
  if (formsUsed.length === 1) return;
  run.fill(w.sum, 0, n);
  for (let f = 0; f < formsUsed.length; f++) run.add(w.sum, w.keptForm[formsUsed[f]], n);
}
