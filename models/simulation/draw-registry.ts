import type { Distribution } from './distribution';
import { exp } from './elementary';
import type { DrawArrays } from './model';
import { quantileTable, tableLength } from './quantile-table';

/** Tables kept from one compilation to the next: an edit usually changes one distribution of many. */
const tableCache = new Map<string, Float64Array>();
const cacheSize = 256;

function cachedTable(key: string, d: Exclude<Distribution, { kind: 'constant' }>): Float64Array {
  const known = tableCache.get(key);
  const table = known ?? quantileTable(d);
  tableCache.delete(key);
  tableCache.set(key, table);
  if (tableCache.size > cacheSize) tableCache.delete(tableCache.keys().next().value!);
  return table;
}

/** Distributions of the same shape share a table. */
function shapeKey(d: Exclude<Distribution, { kind: 'constant' }>): string {
  if (d.kind === 'pert') return `pert ${d.alpha}`;
  if (d.kind === 'lognormal') return `lognormal ${d.sigma}`;
  return `truncated ${d.mu} ${d.sigma} ${d.lower} ${d.upper}`;
}

/** Collects random quantities while a plan is compiled, and lays them out for the kernel. */
export interface DrawRegistry {
  /** Index of the draw of `factor` × X + `shift`. */
  add(d: Distribution, factor?: number, shift?: number): number;
  finish(): { tables: Float64Array; draws: DrawArrays };
}

export function createDrawRegistry(): DrawRegistry {
  const offsets = new Map<string, number>();
  const tables: Float64Array[] = [];
  const rows: { table: number; shift: number; scale: number; most: number }[] = [];
  const offsetOf = (d: Exclude<Distribution, { kind: 'constant' }>) => {
    const key = shapeKey(d);
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const offset = tables.length * tableLength;
    offsets.set(key, offset);
    tables.push(cachedTable(key, d));
    return offset;
  };
  return {
    add(d, factor = 1, shift = 0) {
      if (d.kind === 'constant') {
        rows.push({ table: -1, shift: shift + factor * d.value, scale: 0, most: Number.POSITIVE_INFINITY });
      } else {
        const inner = d.kind === 'pert' ? d.low : 0;
        const width = d.kind === 'pert' ? d.high - d.low : d.kind === 'lognormal' ? exp(d.mu) : 1;
        const most = d.kind === 'pert' ? Number.POSITIVE_INFINITY : d.most;
        rows.push({
          table: offsetOf(d),
          shift: shift + factor * inner,
          scale: factor * width,
          most: most === Number.POSITIVE_INFINITY ? most : shift + factor * most,
        });
      }
      return rows.length - 1;
    },
    finish() {
      const all = new Float64Array(tables.length * tableLength);
      for (const [i, table] of tables.entries()) all.set(table, i * tableLength);
      return {
        tables: all,
        draws: {
          table: Int32Array.from(rows, (row) => row.table),
          shift: Float64Array.from(rows, (row) => row.shift),
          scale: Float64Array.from(rows, (row) => row.scale),
          most: Float64Array.from(rows, (row) => row.most),
        },
      };
    },
  };
}
