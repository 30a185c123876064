import type { Block, KeyFigure } from '#models/report/board-pack';
import type { Formatter } from '#models/report/format';
import { gap } from './slide-look';
import { tableSize, tableText } from './slide-table-size';
import { textHeight } from './text-size';

/** Font sizes tried, largest first: of text, and of tables. */
export interface BlockType {
  text: number;
  table: number;
}
export const blockTypes: readonly BlockType[] = [
  { text: 14, table: 12 },
  { text: 13, table: 11 },
  { text: 12, table: 10 },
  { text: 11, table: 10 },
  { text: 11, table: 9 },
];

/** Height of a heading over a block, in inches. */
export const titleHeight = (title: string | undefined, type: BlockType, width: number): number =>
  title ? textHeight(title, type.text, width, true) + 0.08 : 0;

/** Inches that a bullet takes from the line. */
export const indent = 0.22;
/** Inside a callout, on each side. */
export const calloutPadding = 0.15;
/** Below a list's item. */
export const itemGap = 0.04;

/** Inches a block needs in `width`; null where it cannot be shown there. A chart says null: it takes what is left. */
export function blockHeight(block: Block, type: BlockType, width: number, format: Formatter): number | null {
  switch (block.kind) {
    case 'paragraph':
      return textHeight(block.text, type.text, width) + 0.05;
    case 'list': {
      const items = block.items.map((item) => textHeight(item, type.text, width - indent) + itemGap);
      return titleHeight(block.title, type, width) + items.reduce((sum, height) => sum + height, 0) + 0.05;
    }
    case 'callout': {
      const inner = width - 2 * calloutPadding;
      return titleHeight(block.title, type, inner) + textHeight(block.text, type.text, inner) + 2 * calloutPadding;
    }
    case 'facts': {
      const size = tableSize(factRows(block), type.table, width);
      return size && titleHeight(block.title, type, width) + size.height;
    }
    case 'table': {
      const size = tableSize(tableText(block.table, format), type.table, width);
      const note = block.note ? textHeight(block.note, type.table, width) + 0.08 : 0;
      return size && titleHeight(block.title, type, width) + size.height + note;
    }
    case 'figures':
      return figuresHeight(block.figures, width);
    case 'chart':
    case 'sources':
      return null;
  }
}

/** A header row without words, so that facts are laid out as any table. */
export const factRows = (block: Extract<Block, { kind: 'facts' }>): string[][] =>
  block.items.map(({ label, value }) => [label, value]);

/** Points of a key figure's value, label and remark. */
export const figureType = { value: 22, label: 11, detail: 10 };

/** Inches of one figure in a strip of `count` over `width`. */
export const figureWidth = (count: number, width: number): number => (width - (count - 1) * gap) / count;

/** Height of a figure's value, label and remark, each in inches. */
export function figureHeights({ text, label, detail }: KeyFigure, width: number): [number, number, number] {
  return [
    textHeight(text, figureType.value, width, true) + 0.03,
    textHeight(label, figureType.label, width, true) + 0.03,
    detail ? textHeight(detail, figureType.detail, width) + 0.03 : 0,
  ];
}

function figuresHeight(figures: readonly KeyFigure[], width: number): number {
  const each = figureWidth(figures.length, width);
  const heights = figures.map((figure) => figureHeights(figure, each));
  return [0, 1, 2].reduce((sum, part) => sum + Math.max(0, ...heights.map((height) => height[part])), 0);
}
