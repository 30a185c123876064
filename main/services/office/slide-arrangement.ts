import type { Block } from '#models/report/board-pack';
import type { ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { type BlockType, blockHeight, blockTypes } from './slide-block-size';
import { gap } from './slide-look';

/** Inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Placed {
  block: Block;
  box: Box;
  type: BlockType;
}

/** Where a page's blocks stand on its slide, and those it has no room for. */
export interface Arrangement {
  placed: Placed[];
  left: Block[];
}

const leftShare = 0.6;
type Place = 'side' | 'below' | 'left';

/**
 * Places blocks in a box: figures across the top, the chart (else the first block) on the left, the rest beside it or
 * below it over the full width. Of all ways to do so the one that keeps most blocks wins, then the one with larger text.
 */
export function arrange(blocks: readonly Block[], area: Box, format: Formatter): Arrangement {
  const figures = blocks.find(({ kind }) => kind === 'figures');
  const strip = figures ? (blockHeight(figures, blockTypes[0], area.w, format) ?? 0) : 0;
  const body: Box = figures ? { ...area, y: area.y + strip + gap, h: area.h - strip - gap } : area;
  const others = blocks.filter((block) => block !== figures);
  const found = others.length > 0 ? arrangeBody(others, body, format) : { placed: [], left: [] };
  const top: Placed[] = figures ? [{ block: figures, box: { ...area, h: strip }, type: blockTypes[0] }] : [];
  return { placed: [...top, ...found.placed], left: found.left };
}

/** Tries the chart on the left first, then any other block, where there is no room for the chart and what must be seen. */
function arrangeBody(others: readonly Block[], body: Box, format: Formatter): Arrangement {
  const charts = others.filter(({ kind }) => kind === 'chart');
  const mains = [...charts, ...others.filter((block) => !charts.includes(block))];
  let best: Arrangement = { placed: [], left: [...others] };
  for (const main of mains) {
    const rest = others.filter((block) => block !== main);
    for (const type of blockTypes) {
      for (const places of waysToPlace(rest)) {
        const found = tryPlaces(main, rest, places, body, type, format);
        if (found && weight(found) > weight(best)) best = found;
      }
    }
    if (best.left.length === 0) break;
  }
  return best;
}

/** What the audience is asked for must be on the slide, and the chart if at all possible. */
const weights: Partial<Record<Block['kind'], number>> = { callout: 100, chart: 10 };
const weight = ({ placed }: Arrangement): number =>
  placed.reduce((sum, { block }) => sum + (weights[block.kind] ?? 1), 0);

/** Inches below which a chart's bars and their labels would touch. */
function leastChart({ kind, categories = [] }: ChartSpec): number {
  const isHorizontal = kind === 'horizontalBar' || kind === 'horizontalStackedBar';
  return isHorizontal
    ? Math.max(1.9, 1.2 + categories.length * (categories.some(({ length }) => length > 50) ? 0.36 : 0.3))
    : 2.5;
}

/** A side table of more columns could not be read from the back of a room. */
const mostSideColumns = 5;

function placesOf(block: Block): Place[] {
  if (block.kind === 'callout') return ['side', 'below', 'left'];
  if (block.kind !== 'table') return ['side', 'left'];
  return block.table.columns.length > mostSideColumns ? ['below', 'left'] : ['side', 'below', 'left'];
}

/** Every way to put the blocks beside, below or nowhere; only tables and callouts are worth the full width. */
function waysToPlace(rest: readonly Block[]): Place[][] {
  return rest.reduce<Place[][]>(
    (ways, block) => {
      const choices = placesOf(block);
      return ways.flatMap((way) => choices.map((choice) => [...way, choice]));
    },
    [[]],
  );
}

function tryPlaces(
  main: Block,
  rest: readonly Block[],
  places: readonly Place[],
  body: Box,
  type: BlockType,
  format: Formatter,
): Arrangement | null {
  const at = (place: Place) => rest.filter((_, index) => places[index] === place);
  const [side, below] = [at('side'), at('below')];
  const belowHeights = below.map((block) => blockHeight(block, type, body.w, format));
  if (belowHeights.includes(null)) return null;
  const upper = belowHeights.reduce<number>((room, height) => room - (height ?? 0) - gap, body.h);
  const leftWidth = side.length > 0 ? body.w * leftShare : body.w;
  const mainHeight = main.kind === 'chart' ? leastChart(main.chart) : blockHeight(main, type, leftWidth, format);
  if (mainHeight === null || mainHeight > upper) return null;
  const sideX = body.x + leftWidth + 1.5 * gap;
  const sideWidth = body.x + body.w - sideX;
  const sideHeights = side.map((block) => blockHeight(block, type, sideWidth, format));
  if (sideHeights.includes(null)) return null;
  if (sideHeights.reduce<number>((sum, height) => sum + (height ?? 0) + gap, -gap) > upper) return null;

  // A chart alone fills what is left; text keeps its own height.
  const placed: Placed[] = [
    { block: main, box: { x: body.x, y: body.y, w: leftWidth, h: main.kind === 'chart' ? upper : mainHeight }, type },
  ];
  let y = body.y;
  side.forEach((block, index) => {
    placed.push({ block, box: { x: sideX, y, w: sideWidth, h: sideHeights[index] ?? 0 }, type });
    y += (sideHeights[index] ?? 0) + gap;
  });
  y = body.y + upper + gap;
  below.forEach((block, index) => {
    placed.push({ block, box: { x: body.x, y, w: body.w, h: belowHeights[index] ?? 0 }, type });
    y += (belowHeights[index] ?? 0) + gap;
  });
  return { placed, left: at('left') };
}
