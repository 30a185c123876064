import type { ChartSeries, ChartSpec } from '#models/report/chart';
import { palettes, type Theme } from './palette';

/** Names of the series beside a sample of their line or bar. */
export function ChartLegend({ spec, theme }: { spec: ChartSpec; theme: Theme }) {
  if (spec.series.length < 2) return null;
  return (
    <ul className="chart-legend">
      {spec.series.map((series) => (
        <li key={series.id}>
          <Sample series={series} isLine={spec.kind === 'line'} theme={theme} />
          {series.name}
        </li>
      ))}
    </ul>
  );
}

function Sample({ series, isLine, theme }: { series: ChartSeries; isLine: boolean; theme: Theme }) {
  const { colour, dash } = palettes[theme].roles[series.role];
  return (
    <svg width="26" height="10" aria-hidden="true" focusable="false">
      {isLine ? (
        <line x1="0" y1="5" x2="26" y2="5" stroke={colour} strokeWidth="2.5" strokeDasharray={dash.join(' ')} />
      ) : (
        <rect x="6" y="0" width="14" height="10" fill={colour} />
      )}
    </svg>
  );
}
