import { partBase } from '#models/threats/loss-parts';
import { chunkPaths } from './chunk-result';
import type { ScenarioModel, SharedFactor } from './model';
import type { LossColumns, Workspace } from './workspace';

/** Forms of loss. */
export const formCount = 6;
const certain = 2 ** 32;

export const lossColumns = (column: () => number): LossColumns => ({
  amount: column(),
  factor: column(),
  common: column(),
  score: column(),
  dearer: column(),
  exposure: column(),
  prize: column(),
  form: Array.from({ length: formCount }, column),
});

/** Fills a column with factor × draws of a quantity. */
function draw(w: Workspace, quantity: number, factor: number, column: number, n: number): void {
  w.memory.run.drawColumn(w.quantity(quantity), factor, w.incidents, w.words, column, n);
}

/** The same of a quantity that shares the incident's factor. */
function drawShared(
  w: Workspace,
  { common, own, normal }: SharedFactor,
  quantity: number,
  factor: number,
  column: number,
  n: number,
): void {
  const { run } = w.memory;
  const { score } = w.losses;
  draw(w, normal, 1, score, n);
  run.share(score, w.losses.common, common, own, n);
  run.drawAtScores(w.quantity(quantity), factor, score, column, n);
}

/** Draws what each incident exposes and what that would fetch. */
function drawExposure(w: Workspace, scenario: ScenarioModel, n: number): void {
  const { run } = w.memory;
  const { exposure, prize, factor } = w.losses;
  const records = scenario.records!;
  if (records.shares) drawShared(w, scenario.shared!, records.draw, 1, exposure, n);
  else draw(w, records.draw, 1, exposure, n);
  run.fill(prize, 0, n);
  for (let type = 0; type < records.priceDraws.length; type++) {
    draw(w, records.priceDraws[type], records.priceCounts[type], factor, n);
    run.addProduct(prize, exposure, factor, n);
  }
}

/** Draws the amounts of one part into `amount`. */
function drawPart(
  w: Workspace,
  { parts, records, shared, dearer }: ScenarioModel,
  part: number,
  price: number,
  amount: number,
  n: number,
): void {
  const { run } = w.memory;
  const { exposure, prize, factor } = w.losses;
  const scale = parts.scale[part] * price;
  const quantity = parts.quantity[part];
  const each = parts.amount[part];
  const single = each >= 0 ? each : quantity;
  const shares = parts.shares[part];
  if (single < 0) run.fill(amount, scale, n);
  else if (shares === (each >= 0 ? 'amount' : 'quantity')) drawShared(w, shared!, single, scale, amount, n);
  else draw(w, single, scale, amount, n);
  if (each >= 0 && quantity >= 0) {
    if (shares === 'quantity') drawShared(w, shared!, quantity, 1, factor, n);
    else draw(w, quantity, 1, factor, n);
    run.multiply(amount, factor, 1, n);
  }
  const base = parts.base[part];
  if (base === partBase.records) run.multiply(amount, exposure, records ? records.records : 0, n);
  else if (base === partBase.people) run.multiply(amount, exposure, records ? records.people : 0, n);
  else if (base === partBase.stolenValue) run.multiply(amount, prize, 1, n);
  if (dearer.length > 0) run.multiply(amount, w.losses.dearer, 1, n);
  if (parts.cap[part] >= 0) {
    draw(w, parts.cap[part], price, factor, n);
    run.limit(amount, factor, n);
  }
  const rising = parts.rising[part];
  if (rising) {
    run.risingChances(exposure, ...rising, factor, n);
    run.clearWhereUnlikely(amount, w.incidents, w.words, factor, n);
  } else if (parts.chance[part] < certain) run.clearWhereAbsent(amount, w.incidents, w.words, parts.chance[part], n);
}

/** Draws by how much the truths of each incident's path multiply what it costs. */
function drawDearer(w: Workspace, { dearer }: ScenarioModel, chunk: number, n: number): void {
  const { run } = w.memory;
  for (const [at, quantity] of dearer.entries()) {
    const column = at === 0 ? w.losses.dearer : w.losses.factor;
    const draws = w.quantity(w.model.pathDraw[quantity]);
    run.drawPaths(draws, w.keys[quantity], chunk * chunkPaths, w.path, w.words, column, n);
    if (at > 0) run.multiply(w.losses.dearer, column, 1, n);
  }
}

/**
 * Draws the losses by form of `n` incidents, before any control, in prices of the path year; parts with a yearly limit
 * stand apart.
 */
export function drawLosses(w: Workspace, scenario: ScenarioModel, chunk: number, year: number, n: number): void {
  const { parts, records } = scenario;
  const { amount, form } = w.losses;
  if (scenario.shared) draw(w, scenario.shared.normal, 1, w.losses.common, n);
  if (scenario.dearer.length > 0) drawDearer(w, scenario, chunk, n);
  if (records) drawExposure(w, scenario, n);
  for (let part = 0; part < parts.form.length; part++) {
    const price = parts.price[part * w.model.years + year];
    const limited = parts.limited[part];
    const whole = limited >= 0 ? w.limited[limited].loss : form[parts.form[part]];
    // The first part of a form writes its column, further ones add to it.
    const writes = limited >= 0 || parts.first[part] === 1;
    drawPart(w, scenario, part, price, writes ? whole : amount, n);
    if (!writes) w.memory.run.add(whole, amount, n);
  }
}
