import type PptxGenJS from 'pptxgenjs';
import type { Block, KeyFigure } from '#models/report/board-pack';
import type { ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import type { Box, Placed } from './slide-arrangement';
import { sourceColumnsOf } from './slide-backup';
import {
  type BlockType,
  calloutPadding,
  factRows,
  figureHeights,
  figureType,
  figureWidth,
  indent,
  itemGap,
  titleHeight,
} from './slide-block-size';
import { gap, ink } from './slide-look';
import { paragraph, plainRuns, runsOf } from './slide-runs';
import { addFacts, addTable } from './slide-table';
import { tableSize, tableText } from './slide-table-size';
import { textHeight } from './text-size';

/** What drawing a block needs besides its place. */
export interface BlockPen {
  page: PptxGenJS.Slide;
  format: Formatter;
  /** Adds a chart; what it shows is filled in when the presentation is finished. */
  addChart(page: PptxGenJS.Slide, chart: ChartSpec, box: Box): void;
  /** Whether the block's title is said by the slide. */
  isTitled?: boolean;
  firstSource?: number;
}

const plain = { margin: 0, color: ink.text, fit: 'none', wrap: true } as const;

/** Draws one block in its box. */
export function addBlock({ block, box, type }: Placed, pen: BlockPen): void {
  const { page, format } = pen;
  switch (block.kind) {
    case 'paragraph':
      page.addText(runsOf(block.text), { ...plain, ...box, fontSize: type.text, valign: 'top' });
      return;
    case 'list':
      addList(block, withTitle(block.title, box, type, pen), type, page);
      return;
    case 'callout':
      addCallout(block, box, type, page);
      return;
    case 'facts':
      addFacts(page, factRows(block), block.title, withTitle(block.title, box, type, pen), type.table);
      return;
    case 'table': {
      const room = withTitle(block.title, box, type, pen);
      addTable(page, block.table, block.title, room, type.table, format);
      if (block.note) {
        const h = textHeight(block.note, type.table, room.w) + 0.05;
        const y = room.y + (tableSize(tableText(block.table, format), type.table, room.w)?.height ?? room.h - h) + 0.05;
        page.addText(runsOf(block.note), {
          ...plain,
          ...room,
          y,
          h,
          fontSize: type.table,
          color: ink.quiet,
          valign: 'top',
        });
      }
      return;
    }
    case 'figures':
      addFigures(block.figures, box, page);
      return;
    case 'chart':
      pen.addChart(page, block.chart, box);
      return;
    case 'sources':
      addSources(block, box, page, pen.firstSource ?? 1);
      return;
  }
}

/** Writes a block's title and returns the room below it. */
function withTitle(title: string | undefined, box: Box, type: BlockType, { page, isTitled }: BlockPen): Box {
  const height = isTitled ? 0 : titleHeight(title, type, box.w);
  if (!title || height === 0) return box;
  page.addText(runsOf(title, { bold: true }), {
    ...plain,
    ...box,
    h: height - 0.05,
    fontSize: type.text,
    valign: 'top',
  });
  return { ...box, y: box.y + height, h: box.h - height };
}

function addList(block: Extract<Block, { kind: 'list' }>, box: Box, type: BlockType, page: PptxGenJS.Slide): void {
  const bullet = block.ordered ? { type: 'number' as const, indent: indent * 72 } : { indent: indent * 72 };
  const runs = block.items.flatMap((item) => {
    const [first, ...others] = paragraph(runsOf(item, { paraSpaceAfter: itemGap * 72 }));
    return first ? [{ ...first, options: { ...first.options, bullet } }, ...others] : [];
  });
  page.addText(runs, { ...plain, ...box, fontSize: type.text, valign: 'top' });
}

function addCallout(
  block: Extract<Block, { kind: 'callout' }>,
  box: Box,
  type: BlockType,
  page: PptxGenJS.Slide,
): void {
  const edge = block.tone === 'neutral' ? 'accent1' : block.tone === 'good' ? ink.good : ink.bad;
  page.addShape('rect', { ...box, fill: { color: ink.surface }, line: { type: 'none' } });
  page.addShape('rect', { ...box, w: 0.06, fill: { color: edge }, line: { type: 'none' } });
  page.addText([...paragraph(plainRuns(block.title, { bold: true })), ...runsOf(block.text)], {
    ...plain,
    x: box.x + calloutPadding,
    y: box.y + calloutPadding,
    w: box.w - 2 * calloutPadding,
    h: box.h - 2 * calloutPadding,
    fontSize: type.text,
    valign: 'top',
  });
}

function addFigures(figures: readonly KeyFigure[], box: Box, page: PptxGenJS.Slide): void {
  const width = figureWidth(figures.length, box.w);
  const heights = figures.map((figure) => figureHeights(figure, width));
  const [value, label, detail] = [0, 1, 2].map((part) => Math.max(0, ...heights.map((height) => height[part])));
  figures.forEach((figure, at) => {
    const x = box.x + at * (width + gap);
    const colour = figure.tone === 'good' ? ink.good : figure.tone === 'bad' ? ink.bad : ink.text;
    const write = (text: string, y: number, h: number, size: number, color: string, bold: boolean) =>
      page.addText(runsOf(text), { ...plain, x, y, w: width, h, fontSize: size, color, bold, valign: 'top' });
    write(figure.text, box.y, value, figureType.value, colour, true);
    write(figure.label, box.y + value, label, figureType.label, ink.text, true);
    if (figure.detail) write(figure.detail, box.y + value + label, detail, figureType.detail, ink.quiet, false);
  });
}

function addSources(block: Extract<Block, { kind: 'sources' }>, box: Box, page: PptxGenJS.Slide, first: number): void {
  const { columns, points, width } = sourceColumnsOf(block.items, box.w, box.h);
  let number = first;
  columns.forEach((items, at) => {
    if (items.length === 0) return;
    const runs = items.flatMap(({ text, url }) =>
      paragraph(plainRuns(`${number++}. ${text}`, url ? { hyperlink: { url } } : {})),
    );
    page.addText(runs, {
      ...plain,
      x: box.x + at * (width + 0.3),
      y: box.y,
      w: width,
      h: box.h,
      fontSize: points,
      valign: 'top',
    });
  });
}
