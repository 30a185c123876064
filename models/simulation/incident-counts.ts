import { chunkPaths } from './chunk-result';
import type { ColumnMemory } from './column-memory';
import { poissonTable } from './count-model';
import type { CountModel, CountTable, PathRates } from './model';
import { batchSize, type CountWalk, listStride, type Workspace } from './workspace';

const putTable = (memory: ColumnMemory, { guide, cumulative }: CountTable) => ({
  guide: memory.put(guide),
  cumulative: memory.put(cumulative),
});

/** Puts a count model's tables into the kernel's memory. */
export function loadCount(memory: ColumnMemory, model: CountModel): CountWalk {
  const hasTable = model.kind === 'dense' || model.kind === 'sparse';
  const tables = hasTable ? putTable(memory, model) : { guide: 0, cumulative: 0 };
  return { model, ...tables, pending: 0, paths: 0 };
}

/** The number that a word picks from a table of counts, by guided search. */
function tableCount({ guide, cumulative, first }: CountTable, word: number): number {
  const u = word >>> 0;
  let n = guide[u >>> 24];
  while (u >= cumulative[n]) n++;
  return n + first;
}

/** Puts the walk before the first path of a chunk of `paths` paths. */
export function startCounting(w: Workspace, walk: CountWalk, paths: number): void {
  const { memory, cursor, incidents, words } = w;
  if (walk.model.kind === 'even') {
    memory.run.fillWords(incidents, words, 1);
    walk.pending = tableCount(poissonTable(walk.model.rate * paths), memory.integers(words, 1)[0]);
  } else if (walk.model.kind === 'walk' || walk.model.kind === 'pathWalk') memory.run.startWalk(cursor, incidents);
  else memory.run.start(cursor);
}

/**
 * Writes the paths of the next incidents to `w.path` and returns how many; fewer than a batch only when the chunk's
 * last incident is among them. `multipliers` is the column of the path year's common-cause factors, or 0.
 */
export function nextIncidents(w: Workspace, walk: CountWalk, multipliers: number, paths: number): number {
  const { cursor, incidents, path } = w;
  const { run } = w.memory;
  const { model, guide, cumulative } = walk;
  switch (model.kind) {
    case 'none':
      return 0;
    case 'even': {
      const n = Math.min(batchSize, walk.pending);
      run.spreadEvenly(incidents, path, n, paths);
      walk.pending -= n;
      return n;
    }
    case 'dense':
      return run.dense(cursor, incidents, path, batchSize, paths, guide, cumulative);
    case 'sparse':
      return run.sparse(cursor, incidents, path, batchSize, paths, guide, cumulative, model.logQuiet);
    case 'pathWalk':
      return run.walkRates(cursor, incidents, path, batchSize, paths, w.rates, model.growth, multipliers);
    case 'walk': {
      const frequency = w.quantity(model.frequency);
      const susceptibility = w.quantity(model.susceptibility);
      const { factor, commonCause } = model;
      const certain = model.isProbability ? 1 : 0;
      return run.walk(
        cursor,
        incidents,
        path,
        batchSize,
        paths,
        frequency,
        susceptibility,
        factor,
        certain,
        multipliers,
        commonCause,
      );
    }
  }
}

/** Works out the rate of every path of a chunk, which stays the same through its years. */
export function drawRates(w: Workspace, rates: PathRates, chunk: number, paths: number): void {
  const { run } = w.memory;
  const { estimate, others, factor, isProbability, commonCause } = rates;
  const draw = (quantity: number, first: number, column: number, n: number) =>
    run.drawPaths(w.quantity(w.model.pathDraw[quantity]), w.keys[quantity], first, w.everyPath, w.words, column, n);
  for (let start = 0; start < paths; start += batchSize) {
    const n = Math.min(batchSize, paths - start);
    const first = chunk * chunkPaths + start;
    const column = w.rates + 8 * start;
    draw(estimate, first, column, n);
    if (isProbability) run.ratesOfProbabilities(column, commonCause, n);
    for (let i = 0; i < others.length; i++) {
      draw(others[i], first, w.pathFactor, n);
      run.multiply(column, w.pathFactor, i === 0 ? factor : 1, n);
    }
  }
}

/** Deals `n` incidents of whole paths, in `w.path`, out to the lists of their years. */
export function dealToYears(w: Workspace, shares: number, n: number): void {
  const { run } = w.memory;
  run.fillWords(w.incidents, w.words, n);
  run.dealYears(w.path, w.words, n, shares, w.model.years, w.lists, listStride, w.lengths);
}

/**
 * Moves a year's next waiting incidents to `w.path`, where there is a whole batch of them, or some and `all` are wanted.
 * Returns how many.
 */
export function takeFromYear(w: Workspace, year: number, all: boolean): number {
  const { memory } = w;
  const lengths = memory.integers(w.lengths, w.model.years);
  const waiting = lengths[year];
  if (waiting < batchSize && !all) return 0;
  const n = Math.min(batchSize, waiting);
  const list = memory.integers(w.lists + listStride * year, waiting);
  memory.integers(w.path, n).set(list.subarray(0, n));
  list.copyWithin(0, n);
  lengths[year] = waiting - n;
  return n;
}
