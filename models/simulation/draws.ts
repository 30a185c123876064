import type { ColumnMemory } from './column-memory';
import type { SimulationModel } from './model';

/** Bytes of one quantity's record, as `assembly/draws.ts` reads it. */
const recordSize = 32;

/** Puts tables and random quantities into a memory. Returns a function from a quantity's index to its address. */
export function loadDraws(
  memory: ColumnMemory,
  { tables, draws }: Pick<SimulationModel, 'tables' | 'draws'>,
): (index: number) => number {
  const table = memory.put(tables);
  const count = draws.table.length;
  const records = memory.take(recordSize * count);
  const doubles = memory.doubles(records, 4 * count);
  const integers = memory.integers(records, 8 * count);
  for (let i = 0; i < count; i++) {
    integers[8 * i] = draws.table[i] < 0 ? 0 : table + 8 * draws.table[i];
    doubles[4 * i + 1] = draws.shift[i];
    doubles[4 * i + 2] = draws.scale[i];
    doubles[4 * i + 3] = draws.most[i];
  }
  return (index) => records + recordSize * index;
}
