import type { Block } from '#models/report/board-pack';
import type { Formatter } from '#models/report/format';
import type { Box } from './slide-arrangement';
import { blockHeight, blockTypes } from './slide-block-size';
import { fittingSize, textHeight } from './text-size';

/** Points of the entries of a list of sources. */
const sourceSizes = [11, 10, 9, 8] as const;
const sourceColumns = 2;

/** What a backup slide shows: a part of a block, and which part of how many. */
export interface BackupPart {
  block: Block;
  title: string;
  /** Number of the first source shown. */
  from?: number;
}

/** Parts of a block that each fill one slide: tables by rows, lists and sources by entries. */
export function backupParts(block: Block, area: Box, format: Formatter): BackupPart[] {
  const type = blockTypes[blockTypes.length - 1];
  const fits = (part: Block) => {
    if (part.kind === 'sources') return sourcesHeight(part, area.w) <= area.h;
    const height = blockHeight(part, type, area.w, format);
    return height !== null && height <= area.h;
  };
  switch (block.kind) {
    case 'table': {
      const { total, ...table } = block.table;
      const groups = split(table.rows, (rows) => fits({ ...block, table: { ...table, rows } }));
      return groups.map((rows, at) => {
        const isLast = at === groups.length - 1;
        const part = { ...table, rows, ...(isLast && total ? { total } : {}) };
        return { title: block.title, block: { ...block, table: part, note: isLast ? block.note : undefined } };
      });
    }
    case 'sources': {
      let from = 1;
      return split(block.items, (items) => fits({ ...block, items })).map((items) => {
        const part = { title: block.title, block: { ...block, items }, from };
        from += items.length;
        return part;
      });
    }
    case 'list':
      return split(block.items, (items) => fits({ ...block, items })).map((items) => ({
        title: block.title ?? '',
        block: { ...block, items },
      }));
    case 'facts':
      return [{ title: block.title, block }];
    case 'chart':
      return [{ title: block.chart.title, block }];
    case 'callout':
      return [{ title: block.title, block }];
    case 'paragraph':
    case 'figures':
      return [{ title: '', block }];
  }
}

/** Runs of items in order, each as long as fits; an item that does not fit alone stands alone. */
function split<T>(items: readonly T[], fits: (items: T[]) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Inches of a list of sources in two columns at its smallest size. */
function sourcesHeight(block: Extract<Block, { kind: 'sources' }>, width: number): number {
  const column = width / sourceColumns - 0.5;
  const smallest = sourceSizes[sourceSizes.length - 2];
  const heights = block.items.map(({ text }) => textHeight(text, smallest, column) + 0.03);
  const all = heights.reduce((sum, height) => sum + height, 0);
  return all / sourceColumns + Math.max(0, ...heights);
}

/** Entries of a source list by column, with the size (points) at which each column fits `height`. */
export function sourceColumnsOf<T extends { text: string }>(items: readonly T[], width: number, height: number) {
  const column = width / sourceColumns - 0.3;
  const weights = items.map(({ text }) => textHeight(text, 9, column));
  const half = weights.reduce((sum, weight) => sum + weight, 0) / sourceColumns;
  let run = 0;
  const over = weights.findIndex((weight) => {
    run += weight;
    return run > half + weight / 2;
  });
  const end = over < 0 ? items.length : over;
  const columns = [items.slice(0, end), items.slice(end)];
  const points = Math.min(
    ...columns.map((list) => fittingSize(list.map(({ text }) => text).join('\n'), sourceSizes, column - 0.2, height)),
  );
  return { columns, points, width: column };
}
