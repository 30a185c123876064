/** The functions of `assembly/`; addresses and counts are integers. What each does stands there. */
export interface ColumnFunctions {
  openStream(state: number, seed: number, chunk: number, stream: number): void;
  fillWords(state: number, words: number, n: number): void;
  fillUniform(state: number, words: number, column: number, n: number): void;
  pathWords(key: number, first: number, paths: number, words: number, n: number): void;
  fill(column: number, value: number, n: number): void;
  drawColumn(quantity: number, factor: number, state: number, words: number, column: number, n: number): void;
  drawAtScores(quantity: number, factor: number, scores: number, column: number, n: number): void;
  drawPaths(
    quantity: number,
    key: number,
    first: number,
    paths: number,
    words: number,
    column: number,
    n: number,
  ): void;
  start(cursor: number): void;
  startWalk(cursor: number, state: number): void;
  count(cursor: number, state: number, guide: number, cumulative: number): number;
  spreadEvenly(state: number, list: number, n: number, paths: number): void;
  dense(
    cursor: number,
    state: number,
    list: number,
    size: number,
    paths: number,
    guide: number,
    cumulative: number,
  ): number;
  sparse(
    cursor: number,
    state: number,
    list: number,
    size: number,
    paths: number,
    guide: number,
    cumulative: number,
    logQuiet: number,
  ): number;
  walk(
    cursor: number,
    state: number,
    list: number,
    size: number,
    paths: number,
    frequency: number,
    susceptibility: number,
    factor: number,
    isProbability: number,
    multipliers: number,
    commonCause: number,
  ): number;
  ratesOfProbabilities(column: number, commonCause: number, n: number): void;
  walkRates(
    cursor: number,
    state: number,
    list: number,
    size: number,
    paths: number,
    rates: number,
    growth: number,
    multipliers: number,
  ): number;
  dealYears(
    paths: number,
    words: number,
    n: number,
    shares: number,
    years: number,
    lists: number,
    stride: number,
    lengths: number,
  ): void;
  multiply(column: number, by: number, factor: number, n: number): void;
  add(column: number, other: number, n: number): void;
  addProduct(column: number, other: number, by: number, n: number): void;
  limit(column: number, caps: number, n: number): void;
  clearWhereAbsent(column: number, state: number, words: number, chance: number, n: number): void;
  share(column: number, factor: number, common: number, own: number, n: number): void;
  risingChances(exposure: number, logAt: number, slope: number, power: number, to: number, n: number): void;
  clearWhereUnlikely(column: number, state: number, words: number, chances: number, n: number): void;
  leave(lines: number, count: number, column: number, n: number): void;
  letHappen(lines: number, count: number, luck: number, happens: number, n: number): number;
  letAllHappen(happens: number, n: number): void;
  compact(column: number, happens: number, n: number): number;
  compactPaths(paths: number, happens: number, n: number): void;
  keep(kept: number, loss: number, shares: number, happens: number, n: number): void;
  sum(column: number, n: number): number;
  addToYears(totals: number, paths: number, losses: number, n: number): number;
  addInsured(
    totals: number,
    paths: number,
    losses: number,
    n: number,
    retention: number,
    limit: number,
    coinsurance: number,
    products: number,
  ): number;
  addStolen(stolen: number, paths: number, prizes: number, happens: number, n: number): void;
  insureYears(totals: number, n: number, retention: number, limit: number, coinsurance: number, products: number): void;
  limitYears(
    totals: number,
    sums: number,
    n: number,
    most: number,
    retention: number,
    limit: number,
    coinsurance: number,
  ): void;
  products(gross: number, kept: number, n: number, products: number): void;
  avoided(
    totals: number,
    baseline: number,
    proposal: number,
    paths: number,
    years: number,
    discount: number,
    plain: number,
    discounted: number,
  ): void;
  exponentials(column: number, factor: number, to: number, n: number): void;
  fillTail(quantiles: number, outer: number, reach: number, table: number): void;
  tally(values: number, n: number, pivot: number, counts: number, out: number): void;
  pick(values: number, to: number, n: number, wanted: number, tail: number, out: number): number;
  select(values: number, low: number, high: number, rank: number): number;
  countAbove(values: number, n: number, x: number): number;
  countFrom(values: number, n: number, x: number): number;
  sumAbove(values: number, n: number, x: number): number;
}
