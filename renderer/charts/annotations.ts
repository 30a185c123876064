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

/** Label beside a marked point: to its upper right, or to its lower left where the curves leave room only there. */
function pointLabel(
  spec: ChartSpec,
  marker: ChartMarker,
  theme: Theme,
  font: { family: string; size: number },
): AnnotationOptions {
  const scale = (value: number) => (spec.x.scale === 'log' ? Math.log(value) : value);
  const { min = 0, max = 1 } = spec.x;
  const position = (scale(marker.x!) - scale(min)) / (scale(max) - scale(min));
  const isBelow = marker.side === 'below';
  // Close to an edge of the plot the text would be cut off there.
  const toTheLeft = isBelow ? position > 0.35 : position > 0.8;
  return {
    type: 'label',
    xValue: marker.x,
    yValue: marker.y,
    content: marker.label,
    color: palettes[theme].marker,
    font: { ...font, weight: 'bold' },
    position: { x: toTheLeft ? 'end' : 'start', y: 'center' },
    xAdjust: toTheLeft ? 4 : isBelow ? -4 : 6,
    yAdjust: isBelow ? 14 : -10,
    padding: 1,
  };
}
