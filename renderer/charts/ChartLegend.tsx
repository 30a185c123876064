import type { ChartSpec } from '#models/report/chart';
import { palettes, type Theme } from './palette';

/** Names of the series, bands and marked points, each beside a sample of what it looks like. */
export function ChartLegend({ spec, theme }: { spec: ChartSpec; theme: Theme }) {
  const { roles, band, marker } = palettes[theme];
  const points = spec.markers.some(({ x, y }) => x !== undefined && y !== undefined);
  const isAlone = spec.series.length < 2 && spec.bands.length === 0 && !spec.markersName;
  if (isAlone) return null;
  return (
    <ul className="chart-legend">
      {spec.series.map(({ id, name, role }) => (
        <li key={id}>
          <svg width="26" height="10" aria-hidden="true">
            {spec.kind === 'line' ? (
              <path
                d="M0 5h26"
                stroke={roles[role].colour}
                strokeWidth="2.5"
                strokeDasharray={roles[role].dash.join(' ')}
              />
            ) : (
              <rect x="8" width="14" height="10" fill={roles[role].colour} />
            )}
          </svg>
          {name}
        </li>
      ))}
      {spec.bands.map(({ id, label }) => (
        <li key={id}>
          <svg width="26" height="10" aria-hidden="true">
            <rect x="8" width="14" height="10" fill={band} />
          </svg>
          {label}
        </li>
      ))}
      {spec.markersName && (
        <li>
          <svg width="26" height="10" aria-hidden="true">
            {points ? (
              <path d="M15 0.8 19.2 5 15 9.2 10.8 5z" fill="none" stroke={marker} strokeWidth="1.6" />
            ) : (
              <path d="M0 5h26" stroke={marker} strokeWidth="1.6" strokeDasharray="4 4" />
            )}
          </svg>
          {spec.markersName}
        </li>
      )}
    </ul>
  );
}
