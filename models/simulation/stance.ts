import type { ScenarioModel } from './model';
import { whatIsLeft } from './thinning';
import type { Workspace } from './workspace';

/** Marks the incidents that a stance lets happen: those whose luck is at least the share prevented. */
export function markHappening(w: Workspace, scenario: ScenarioModel, stance: number, n: number): void {
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
export function dropPrevented(w: Workspace, scenario: ScenarioModel, n: number): number {
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
export function applyStance(w: Workspace, scenario: ScenarioModel, stance: number, n: number): void {
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
