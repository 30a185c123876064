import type { ColumnMemory } from './column-memory';
import { poissonTable } from './count-model';
import type { CountModel, CountTable } from './model';
import { batchSize, type CountWalk, type Workspace } from './workspace';

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
  } else if (walk.model.kind === 'walk') memory.run.startWalk(cursor, incidents);
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
