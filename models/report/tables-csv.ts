import { printable } from '../characters/printable';
import type { BoardPack } from './board-pack';
import { csvText } from './csv';

/** One table as a file. */
export interface CsvFile {
  name: string;
  text: string;
}

/** Every table of the pack and the data of every chart, numbered in the order of the pages. */
export function tablesCsv(given: BoardPack): CsvFile[] {
  const pack = printable(given);
  const found = pack.pages.flatMap((page) =>
    page.blocks.flatMap((block) => {
      if (block.kind === 'table') return [{ name: `${page.id}-${block.id}`, table: block.table }];
      return block.kind === 'chart' ? [{ name: `${page.id}-${block.chart.id}`, table: block.chart.table }] : [];
    }),
  );
  return found.map(({ name, table }, at) => ({
    name: `${String(at + 1).padStart(2, '0')}-${name.replace(/[^\w-]/g, '_')}.csv`,
    text: csvText(table, pack.locale),
  }));
}
