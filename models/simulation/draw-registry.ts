import { contentCache } from '#models/probability/content-cache';
import type { Distribution } from '#models/probability/distribution';
import type { DrawArrays } from './model';
import { quantileTable, standing, tableLength } from './quantile-table';
import { scoreTable } from './score-table';

/** Tables by shape, and the last plan's tables side by side, which most edits leave as they are. */
const keptTable = contentCache<Float64Array>(256);
const keptTables = contentCache<Float64Array>(1);

/** Tables one after the other. */
function sideBySide(tables: Float64Array[]): Float64Array {
  const all = new Float64Array(tables.length * tableLength);
  for (const [i, table] of tables.entries()) all.set(table, i * tableLength);
  return all;
}

/** Distributions of the same shape share a table. */
function shapeKey(d: Exclude<Distribution, { kind: 'constant' }>): string {
  if (d.kind === 'pert') return `pert ${d.alpha}`;
  if (d.kind === 'lognormal') return `lognormal ${d.sigma}`;
  if (d.kind === 'logitNormal') return `logitNormal ${d.mu} ${d.sigma}`;
  return `truncated ${d.mu} ${d.sigma} ${d.lower} ${d.upper}`;
}

/** Collects random quantities while a plan is compiled, and lays them out for the kernel. */
export interface DrawRegistry {
  /** Index of the draw of `factor` × X + `shift`. */
  add(d: Distribution, factor?: number, shift?: number): number;
  /** The same of a distribution that is drawn by its normal score. */
  addAtScores(d: Exclude<Distribution, { kind: 'constant' }>, factor?: number, shift?: number): number;
  /** Index of the draw of `map`(X); equal `key`s mean equal maps. */
  addMapped(d: Distribution, key: string, map: (value: number) => number): number;
  finish(): { tables: Float64Array; draws: DrawArrays };
}

export function createDrawRegistry(): DrawRegistry {
  const offsets = new Map<string, number>();
  const tables: Float64Array[] = [];
  const rows: { table: number; shift: number; scale: number; most: number }[] = [];
  const offsetOf = (key: string, make: () => Float64Array) => {
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const offset = tables.length * tableLength;
    offsets.set(key, offset);
    tables.push(keptTable(key, make));
    return offset;
  };
  const addFrom = (table: number, d: Exclude<Distribution, { kind: 'constant' }>, factor: number, shift: number) => {
    const { low, width } = standing(d);
    const most = d.most === Number.POSITIVE_INFINITY ? d.most : shift + factor * d.most;
    return rows.push({ table, shift: shift + factor * low, scale: factor * width, most }) - 1;
  };
  return {
    add(d, factor = 1, shift = 0) {
      if (d.kind === 'constant') {
        const most = Number.POSITIVE_INFINITY;
        return rows.push({ table: -1, shift: shift + factor * d.value, scale: 0, most }) - 1;
      }
      return addFrom(
        offsetOf(shapeKey(d), () => quantileTable(d)),
        d,
        factor,
        shift,
      );
    },
    addAtScores: (d, factor = 1, shift = 0) =>
      addFrom(
        offsetOf(`at scores ${shapeKey(d)}`, () => scoreTable(d)),
        d,
        factor,
        shift,
      ),
    addMapped(d, key, map) {
      if (d.kind === 'constant') return this.add({ kind: 'constant', value: map(d.value) });
      const table = offsetOf(`mapped ${JSON.stringify(d)} ${key}`, () => quantileTable(d, map));
      return rows.push({ table, shift: 0, scale: 1, most: Number.POSITIVE_INFINITY }) - 1;
    },
    finish() {
      return {
        tables: keptTables([...offsets.keys()].join('\n'), () => sideBySide(tables)),
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
