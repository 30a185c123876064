import { drawValue } from './draw';
import type { ScenarioModel, SimulationModel } from './model';
import { mix, pathWord } from './random';

/** Columns over a batch for what controls do to its incidents, reused from batch to batch. */
export interface EffectColumns {
  /** One column per path quantity of the scenario. */
  quantity: Float64Array[];
  /** What a stance leaves: share of incidents let through, then factor on a class of forms. */
  left: Float64Array;
  strongest: Float64Array;
}

export function effectColumns(model: SimulationModel, size: number): EffectColumns {
  const most = model.scenarios.reduce((n, { lines }) => Math.max(n, lines.quantities.length), 0);
  return {
    quantity: Array.from({ length: most }, () => new Float64Array(size)),
    left: new Float64Array(size),
    strongest: new Float64Array(size),
  };
}

/** Keys of the path quantities under a seed. */
export const pathKeys = (model: SimulationModel, seed: number): Int32Array =>
  model.pathName.map((name) => mix(name ^ mix(seed)));

/**
 * Draws the path quantities of a scenario's lines for each incident's path. The value depends on seed, path and
 * quantity alone, so that it is one and the same wherever it is asked for; only paths with incidents are drawn.
 */
export function drawEffects(
  model: SimulationModel,
  scenario: ScenarioModel,
  keys: Int32Array,
  firstPath: number,
  path: Int32Array,
  columns: EffectColumns,
  n: number,
): void {
  const { tables, draws, pathDraw } = model;
  const { quantities } = scenario.lines;
  for (let q = 0; q < quantities.length; q++) {
    const draw = pathDraw[quantities[q]];
    const key = keys[quantities[q]];
    const column = columns.quantity[q];
    if (draws.table[draw] < 0) column.fill(draws.shift[draw], 0, n);
    else fillPathColumn(tables, draws, draw, key, firstPath, path, column, n);
  }
}

function fillPathColumn(
  tables: Float64Array,
  draws: SimulationModel['draws'],
  draw: number,
  key: number,
  firstPath: number,
  path: Int32Array,
  column: Float64Array,
  n: number,
) {
  for (let i = 0; i < n; i++) {
    column[i] =
      i > 0 && path[i] === path[i - 1]
        ? column[i - 1]
        : drawValue(tables, draws, draw, pathWord(key, firstPath + path[i]));
  }
}

/** strongest = max(strongest, coverage × effect [× reliability]). */
function strengthen(
  strongest: Float64Array,
  effect: Float64Array,
  reliable: Float64Array | null,
  coverage: number,
  n: number,
) {
  if (reliable) {
    for (let i = 0; i < n; i++) {
      const e = coverage * effect[i] * reliable[i];
      if (e > strongest[i]) strongest[i] = e;
    }
  } else {
    for (let i = 0; i < n; i++) {
      const e = coverage * effect[i];
      if (e > strongest[i]) strongest[i] = e;
    }
  }
}

function shrink(left: Float64Array, strongest: Float64Array, n: number) {
  for (let i = 0; i < n; i++) left[i] *= 1 - strongest[i];
}

/**
 * Fills `left` with what a stance leaves: Π over overlap groups of 1 − (strongest coverage × effect × reliability).
 * `effects` gives per line the place of its effect among the scenario's quantities, −1 for none, from `first` on.
 * Returns false where the stance leaves all as it is.
 */
export function whatIsLeft(
  scenario: ScenarioModel,
  stance: number,
  effects: Int32Array,
  first: number,
  columns: EffectColumns,
  n: number,
): boolean {
  const { lines, coverage } = scenario;
  const { left, strongest, quantity } = columns;
  let touched = false;
  let grouped = false;
  for (let line = 0; line < lines.count; line++) {
    const covered = coverage[stance * lines.count + line];
    const effect = effects[first + line];
    if (covered > 0 && effect >= 0) {
      if (!touched) left.fill(1, 0, n);
      if (!grouped) strongest.fill(0, 0, n);
      touched = true;
      grouped = true;
      const reliable = lines.reliability[line];
      strengthen(strongest, quantity[effect], reliable < 0 ? null : quantity[reliable], covered, n);
    }
    if (grouped && lines.groupEnd[line] === 1) {
      shrink(left, strongest, n);
      grouped = false;
    }
  }
  return touched;
}
