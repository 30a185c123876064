import type { ChartSpec } from '#models/report/chart';
import { palettes } from '../palette';

/** What a legend's sample looks like. */
interface LegendEntry {
  name: string;
  sample: 'line' | 'box' | 'point';
  colour: string;
  dash: number[];
}

interface HeadLook {
  width: number;
  fontFamily: string;
  fontSize: number;
}

const palette = palettes.light;
const sampleWidth = 26;

/** Names of series, bands and marked values, as the legend on the screen has them. */
function legendOf(spec: ChartSpec): LegendEntry[] {
  if (spec.series.length < 2 && spec.bands.length === 0 && !spec.markersName) return [];
  const sample = spec.kind === 'line' ? 'line' : 'box';
  const isPoint = spec.markers.some(({ x, y }) => x !== undefined && y !== undefined);
  const marker: LegendEntry[] = spec.markersName
    ? [{ name: spec.markersName, sample: isPoint ? 'point' : 'line', colour: palette.marker, dash: [4, 4] }]
    : [];
  return [
    ...spec.series.map(({ name, role }): LegendEntry => ({ name, sample, ...palette.roles[role] })),
    ...spec.bands.map(({ label }): LegendEntry => ({ name: label, sample: 'box', colour: palette.band, dash: [] })),
    ...marker,
  ];
}

/** `text` in lines of at most `width` pixels in the context's font, broken at spaces. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function drawSample(context: CanvasRenderingContext2D, entry: LegendEntry, x: number, y: number): void {
  context.save();
  context.beginPath();
  context.strokeStyle = context.fillStyle = entry.colour;
  if (entry.sample === 'box') {
    context.fillRect(x + 8, y - 5, 14, 10);
  } else if (entry.sample === 'line') {
    context.lineWidth = 2.5;
    context.setLineDash(entry.dash);
    context.moveTo(x, y);
    context.lineTo(x + sampleWidth, y);
    context.stroke();
  } else {
    context.lineWidth = 1.6;
    context.moveTo(x + 15, y - 4.2);
    for (const [right, down] of [
      [19.2, 0],
      [15, 4.2],
      [10.8, 0],
    ])
      context.lineTo(x + right, y + down);
    context.closePath();
    context.stroke();
  }
  context.restore();
}

/**
 * Draws the finding, what is shown, and the legend at the top of a picture of a chart, in the light theme.
 * @returns pixels that they take.
 */
export function drawHead(context: CanvasRenderingContext2D, spec: ChartSpec, look: HeadLook): number {
  const { width, fontFamily, fontSize } = look;
  const lineHeight = fontSize * 1.45;
  let y = lineHeight;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';

  const write = (text: string, font: string, colour: string, height: number) => {
    context.font = font;
    context.fillStyle = colour;
    for (const line of linesOf(context, text, width)) {
      context.fillText(line, 0, y);
      y += height;
    }
  };
  write(spec.title, `bold ${fontSize * 1.25}px ${fontFamily}`, palette.text, lineHeight * 1.25);
  write(spec.subject, `${fontSize}px ${fontFamily}`, palette.quietText, lineHeight);

  context.font = `${fontSize}px ${fontFamily}`;
  let x = 0;
  y += 6;
  for (const entry of legendOf(spec)) {
    const taken = sampleWidth + 7 + context.measureText(entry.name).width;
    if (x > 0 && x + taken > width) {
      x = 0;
      y += lineHeight;
    }
    drawSample(context, entry, x, y - fontSize * 0.35);
    context.fillStyle = palette.text;
    context.fillText(entry.name, x + sampleWidth + 7, y);
    x += taken + 20;
  }
  return x > 0 ? y + lineHeight * 0.6 : y - lineHeight * 0.6;
}
