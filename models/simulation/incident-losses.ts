import { drawValue, multiplyByDraws } from './draw';
import { partBase, type ScenarioModel, type SimulationModel } from './model';
import { fillWords } from './random';

/** Forms of loss. */
export const formCount = 6;
const certain = 2 ** 32;

/** Columns over a batch of incidents of one scenario, reused from batch to batch. Money in the plan's currency. */
export interface LossColumns {
  words: Int32Array;
  amount: Float64Array;
  /** Records draw of each incident, and what the exposed records would fetch. */
  exposure: Float64Array;
  prize: Float64Array;
  /** Loss by form. */
  form: Float64Array[];
}

export const lossColumns = (size: number): LossColumns => ({
  words: new Int32Array(size),
  amount: new Float64Array(size),
  exposure: new Float64Array(size),
  prize: new Float64Array(size),
  form: Array.from({ length: formCount }, () => new Float64Array(size)),
});

/** Draws what each incident exposes and what that would fetch. */
function drawExposure(model: SimulationModel, scenario: ScenarioModel, state: Int32Array, c: LossColumns, n: number) {
  const { tables, draws } = model;
  const records = scenario.records!;
  c.exposure.fill(1, 0, n);
  multiplyByDraws(tables, draws, records.draw, state, c.words, c.exposure, n);
  c.prize.fill(0, 0, n);
  for (let type = 0; type < records.priceDraws.length; type++) {
    const per = records.priceCounts[type];
    const price = records.priceDraws[type];
    fillWords(state, c.words, n);
    for (let i = 0; i < n; i++) {
      c.prize[i] += per * c.exposure[i] * drawValue(tables, draws, price, c.words[i]);
    }
  }
}

/** Starts a part's amounts: its scale where it occurs, 0 where it does not. */
function startAmounts(
  amount: Float64Array,
  words: Int32Array,
  state: Int32Array,
  scale: number,
  chance: number,
  n: number,
) {
  if (chance >= certain) {
    amount.fill(scale, 0, n);
    return;
  }
  fillWords(state, words, n);
  for (let i = 0; i < n; i++) amount[i] = words[i] >>> 0 < chance ? scale : 0;
}

function multiply(column: Float64Array, by: Float64Array, factor: number, n: number) {
  for (let i = 0; i < n; i++) column[i] *= by[i] * factor;
}

function add(column: Float64Array, other: Float64Array, factor: number, n: number) {
  for (let i = 0; i < n; i++) column[i] += other[i] * factor;
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
  const { tables, draws } = model;
  const { parts, records, formsUsed } = scenario;
  const { words, amount, exposure, prize, form } = columns;
  if (records) drawExposure(model, scenario, state, columns, n);
  for (let f = 0; f < formsUsed.length; f++) form[formsUsed[f]].fill(0, 0, n);
  for (let part = 0; part < parts.form.length; part++) {
    startAmounts(amount, words, state, parts.scale[part], parts.chance[part], n);
    if (parts.quantity[part] >= 0) multiplyByDraws(tables, draws, parts.quantity[part], state, words, amount, n);
    if (parts.amount[part] >= 0) multiplyByDraws(tables, draws, parts.amount[part], state, words, amount, n);
    const base = parts.base[part];
    if (base === partBase.records) multiply(amount, exposure, records ? records.records : 0, n);
    else if (base === partBase.people) multiply(amount, exposure, records ? records.people : 0, n);
    else if (base === partBase.stolenValue) multiply(amount, prize, 1, n);
    if (parts.cap[part] >= 0) {
      fillWords(state, words, n);
      for (let i = 0; i < n; i++) {
        const cap = drawValue(tables, draws, parts.cap[part], words[i]);
        if (amount[i] > cap) amount[i] = cap;
      }
    }
    add(form[parts.form[part]], amount, price, n);
  }
}
