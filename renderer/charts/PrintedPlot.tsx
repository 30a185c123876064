import { useId, useLayoutEffect, useRef } from 'react';
import type { ChartParts } from './chart-config';
import { plotMarkup } from './picture/plot';
import { element } from './picture/svg-paint';

interface PrintedPlotProps {
  parts: ChartParts;
  /** Text alternative. */
  label: string;
}

/**
 * A chart as vectors that fill their box, for paper. Not a canvas: a browser prints that as paths only while it is drawn
 * anew, and then puts the whole page that was drawn before it inside the chart's own tag.
 */
export function PrintedPlot({ parts, label }: PrintedPlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId().replace(/\W/g, '');
  useLayoutEffect(() => {
    const place = box.current;
    const measure = document.createElement('canvas').getContext('2d');
    if (!place || !measure) return;
    let drawn = '';
    const draw = () => {
      const { clientWidth: width, clientHeight: height } = place;
      const size = `${width} ${height}`;
      if (size === drawn || width === 0 || height === 0) return;
      drawn = size;
      const drawing = { viewBox: `0 0 ${size}`, width: '100%', height: '100%', role: 'img', 'aria-label': label };
      place.innerHTML = element('svg', drawing, plotMarkup(parts, { measure, width, height, name: `plot-${id}` }));
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(place);
    return () => observer.disconnect();
  }, [parts, label, id]);
  return <div ref={box} className="printed-plot" />;
}
