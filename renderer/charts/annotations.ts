import type { Chart } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { ChartMarker, ChartSpec } from '#models/report/chart';
import { palettes, type Theme } from './palette';

/** Bands and markers of a chart as annotations, by id. */
export function annotationsOf(
  spec: ChartSpec,
  theme: Theme,
  font: { family: string; size: number },
): Record<string, AnnotationOptions> {
  const palette = palettes[theme];
  const annotations: Record<string, AnnotationOptions> = {};
  for (const band of spec.bands) {
    const edges = band.axis === 'y' ? { yMin: band.from, yMax: band.to } : { xMin: band.from, xMax: band.to };
    annotations[band.id] = {
      type: 'box',
      ...edges,
      backgroundColor: palette.band,
      borderWidth: 0,
      drawTime: 'beforeDatasetsDraw',
    };
  }
  for (const marker of spec.markers) {
    if (marker.x !== undefined && marker.y !== undefined) {
      annotations[marker.id] = {
        type: 'point',
        xValue: marker.x,
        yValue: marker.y,
        radius: 5,
        pointStyle: 'rectRot',
        backgroundColor: palette.surface,
        borderColor: palette.marker,
        borderWidth: 2,
      };
      annotations[`${marker.id}-label`] = pointLabel(spec, marker, theme, font);
    } else {
      annotations[marker.id] = {
        type: 'line',
        ...(marker.x === undefined ? { yMin: marker.y, yMax: marker.y } : { xMin: marker.x, xMax: marker.x }),
        borderColor: palette.marker,
        borderWidth: 1.5,
        borderDash: [4, 4],
        label: {
          display: marker.label !== '',
          content: marker.label,
          position: 'start',
          backgroundColor: palette.surface,
          color: palette.marker,
          font: { ...font, weight: 'bold' },
          padding: 3,
        },
      };
    }
  }
  return annotations;
}

/**
 * Label beside a marked point: to its upper right, or to its lower left where the curves leave room only there or the
 * text would run out of the plot.
 */
function pointLabel(
  spec: ChartSpec,
  marker: ChartMarker,
  theme: Theme,
  font: { family: string; size: number },
): AnnotationOptions {
  const scale = (value: number) => (spec.x.scale === 'log' ? Math.log(value) : value);
  const { min = 0, max = 1 } = spec.x;
  const position = (scale(marker.x!) - scale(min)) / (scale(max) - scale(min));
  const bold = `bold ${font.size}px ${font.family}`;
  const runsOut = ({ chart }: { chart: Chart }) =>
    chart.scales.x.getPixelForValue(marker.x!) + widthOf(marker.label, bold, chart) + 8 > chart.chartArea.right;
  const isBelow = (place: { chart: Chart }) => marker.side === 'below' || runsOut(place);
  const toTheLeft = (place: { chart: Chart }) => (marker.side === 'below' && position > 0.35) || runsOut(place);
  return {
    type: 'label',
    xValue: marker.x,
    yValue: marker.y,
    content: marker.label,
    color: palettes[theme].marker,
    // Where no place is free of curves, the text is still to be read.
    backgroundColor: `${palettes[theme].surface}d9`,
    font: { ...font, weight: 'bold' },
    position: (place) => ({ x: toTheLeft(place) ? 'end' : 'start', y: 'center' }),
    xAdjust: (place) => (toTheLeft(place) ? 4 : isBelow(place) ? -4 : 6),
    yAdjust: (place) => (isBelow(place) ? 14 : -10),
    padding: 1,
  };
}

/** Width of a line of text on the chart, in pixels. */
function widthOf(text: string, font: string, { ctx }: Chart): number {
  ctx.save();
  ctx.font = font;
  const { width } = ctx.measureText(text);
  ctx.restore();
  return width;
}
