import type { Language } from '#models/language/languages';
import type { ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { chartParts } from '../chart-config';
import { naturalHeight } from '../natural-height';
import { palettes } from '../palette';
import { drawHead } from './picture-head';
import { plotMarkup, takePlot } from './plot';
import { createSvgContext } from './svg-context';
import { element, escapeXml } from './svg-paint';

/** Pixels of a picture without its margin; a PNG has twice as many. */
const width = 800;
const margin = 24;
const sharpness = 2;
const fontSize = 14;
const fontFamily = "Inter, 'Inter Variable', Arial, sans-serif";
/** Pictures go into documents, which are white. */
const background = palettes.light.surface;

function plotHeight(spec: ChartSpec): number {
  return Math.max(360, naturalHeight(spec) * (fontSize / 12));
}

function canvasOf(across: number, down: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = across;
  canvas.height = down;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The picture could not be drawn.');
  return { canvas, context };
}

/** The fonts have to be there before text is measured with them. */
const fontsReady = () =>
  Promise.all(['400', 'bold'].map((weight) => document.fonts.load(`${weight} ${fontSize}px 'Inter Variable'`)));

/** A chart with its finding and its legend as one SVG document: vectors, and text that can be searched and copied. */
export async function chartSvg(spec: ChartSpec, format: Formatter, language: Language): Promise<string> {
  await fontsReady();
  const { context: measure } = canvasOf(1, 1);
  const name = `chart-${spec.id.replace(/[^\w-]/g, '')}`;
  const head = createSvgContext(measure, width, 0, `${name}-head`);
  const top = Math.ceil(drawHead(head.context, spec, { width, fontFamily, fontSize }));
  const height = Math.round(plotHeight(spec));
  const plotted = plotMarkup(chartParts(spec, { theme: 'light', format, fontSize, fontFamily }), {
    measure,
    width,
    height,
    name,
  });

  const [across, down] = [width + 2 * margin, top + height + 2 * margin];
  const ids = { title: `${name}-title`, description: `${name}-description` };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(across),
      height: String(down),
      viewBox: `0 0 ${across} ${down}`,
      lang: language,
      role: 'img',
      'aria-labelledby': `${ids.title} ${ids.description}`,
    },
    [
      '',
      element('title', { id: ids.title }, escapeXml(spec.title)),
      element('desc', { id: ids.description }, escapeXml(spec.description)),
      element('rect', { width: String(across), height: String(down), fill: background }),
      element('g', { transform: `translate(${margin} ${margin})` }, head.markup()),
      element('g', { transform: `translate(${margin} ${margin + top})` }, plotted),
      '',
    ].join('\n'),
  );
}

/** The same picture as a PNG. */
export async function chartPng(spec: ChartSpec, format: Formatter): Promise<Blob> {
  await fontsReady();
  const { context: measure } = canvasOf(1, 1);
  const top = Math.ceil(drawHead(measure, spec, { width, fontFamily, fontSize }));
  const height = Math.round(plotHeight(spec));
  const plot = canvasOf(width, height);
  const [across, down] = [width + 2 * margin, top + height + 2 * margin];
  const { canvas, context } = canvasOf(across * sharpness, down * sharpness);
  context.scale(sharpness, sharpness);
  context.fillStyle = background;
  context.fillRect(0, 0, across, down);
  context.translate(margin, margin);
  drawHead(context, spec, { width, fontFamily, fontSize });
  takePlot(chartParts(spec, { theme: 'light', format, fontSize, fontFamily }), plot.canvas, sharpness, () =>
    context.drawImage(plot.canvas, 0, top, width, height),
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}
