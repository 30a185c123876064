import { fillWithDraws } from './draw';
import { partBase, type ScenarioModel, type SimulationModel } from './model';
import { fillWords } from './random';

/** Forms of loss. */
export const formCount = 6;
const certain = 2 ** 32;

/** Columns over a batch of incidents of one scenario, reused from batch to batch. Money in the plan's currency. */
export interface LossColumns {
  words: Int32Array;
  amount: Float64Array;
  factor: Float64Array;
  /** Records draw of each incident, and what the exposed records would fetch. */
  exposure: Float64Array;
  prize: Float64Array;
  /** Loss by form. */
  form: Float64Array[];
}

export const lossColumns = (size: number): LossColumns => ({
  words: new Int32Array(size),
  amount: new Float64Array(size),
  factor: new Float64Array(size),
  exposure: new Float64Array(size),
  prize: new Float64Array(size),
  form: Array.from({ length: formCount }, () => new Float64Array(size)),
});

/** Draws what each incident exposes and what that would fetch. */
function drawExposure(model: SimulationModel, scenario: ScenarioModel, state: Int32Array, c: LossColumns, n: number) {
  const { tables, draws } = model;
  const records = scenario.records!;
  fillWithDraws(tables, draws, records.draw, 1, state, c.words, c.exposure, n);
  c.prize.fill(0, 0, n);
  for (let type = 0; type < records.priceDraws.length; type++) {
    fillWithDraws(tables, draws, records.priceDraws[type], records.priceCounts[type], state, c.words, c.factor, n);
    for (let i = 0; i < n; i++) c.prize[i] += c.exposure[i] * c.factor[i];
  }
}

/** Clears the amounts of a part where it does not occur. */
function clearWhereAbsent(amount: Float64Array, words: Int32Array, state: Int32Array, chance: number, n: number) {
  fillWords(state, words, n);
  for (let i = 0; i < n; i++) if (words[i] >>> 0 >= chance) amount[i] = 0;
}

function multiply(column: Float64Array, by: Float64Array, factor: number, n: number) {
  for (let i = 0; i < n; i++) column[i] *= by[i] * factor;
}

function add(column: Float64Array, other: Float64Array, n: number) {
  for (let i = 0; i < n; i++) column[i] += other[i];
}

function limit(column: Float64Array, caps: Float64Array, n: number) {
  for (let i = 0; i < n; i++) if (column[i] > caps[i]) column[i] = caps[i];
}

/** Draws the amounts of one part into `amount`. */
function drawPart(
  model: SimulationModel,
  { parts, records }: ScenarioModel,
  part: number,
  price: number,
  state: Int32Array,
  columns: LossColumns,
  amount: Float64Array,
  n: number,
) {
  const { tables, draws } = model;
  const { words, exposure, prize, factor } = columns;
  const scale = parts.scale[part] * price;
  const quantity = parts.quantity[part];
  const each = parts.amount[part];
  const single = each >= 0 ? each : quantity;
  if (single < 0) amount.fill(scale, 0, n);
  else fillWithDraws(tables, draws, single, scale, state, words, amount, n);
  if (each >= 0 && quantity >= 0) {
    fillWithDraws(tables, draws, quantity, 1, state, words, factor, n);
    multiply(amount, factor, 1, n);
  }
  const base = parts.base[part];
  if (base === partBase.records) multiply(amount, exposure, records ? records.records : 0, n);
  else if (base === partBase.people) multiply(amount, exposure, records ? records.people : 0, n);
  else if (base === partBase.stolenValue) multiply(amount, prize, 1, n);
  if (parts.cap[part] >= 0) {
    fillWithDraws(tables, draws, parts.cap[part], price, state, words, factor, n);
    limit(amount, factor, n);
  }
  if (parts.chance[part] < certain) clearWhereAbsent(amount, words, state, parts.chance[part], n);
}

/** Draws the losses by form of `n` incidents, before any control, in prices of the year (`price`). */
export function drawLosses(
  model: SimulationModel,
  scenario: ScenarioModel,
  price: number,
  state: Int32Array,
  columns: LossColumns,
  n: number,
): void {
  const { parts, records } = scenario;
  if (records) drawExposure(model, scenario, state, columns, n);
  for (let part = 0; part < parts.form.length; part++) {
    const form = columns.form[parts.form[part]];
    // The first part of a form writes its column, further ones add to it.
    const isFirst = parts.form.indexOf(parts.form[part]) === part;
    drawPart(model, scenario, part, price, state, columns, isFirst ? form : columns.amount, n);
    if (!isFirst) add(form, columns.amount, n);
  }
}
