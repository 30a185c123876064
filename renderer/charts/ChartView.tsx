import './register';
import './charts.css';
import type { Chart as Drawing } from 'chart.js';
import { useContext, useEffect, useMemo, useRef } from 'react';
import { Chart } from 'react-chartjs-2';
import { type Language, languageOf } from '#models/language/languages';
import type { ChartSpec } from '#models/report/chart';
import { createFormatter } from '#models/report/format';
import { reportText } from '#models/report/text/language';
import { ChartLegend } from './ChartLegend';
import { ChartTable } from './ChartTable';
import { chartParts } from './chart-config';
import { ChartTools } from './chart-tools';
import { followPixelRatio } from './follow-pixel-ratio';
import { naturalHeight } from './natural-height';
import { PrintedPlot } from './PrintedPlot';
import type { Theme } from './palette';

interface ChartViewProps {
  spec: ChartSpec;
  locale: string;
  currency: string;
  /** Of the words around the numbers; by default that of the locale. */
  language?: Language;
  theme?: Theme;
  /** On paper: no data table, and vectors instead of a canvas that answers the mouse. */
  print?: boolean;
  /** Pixels of the plot; by default what the chart's kind and number of bars need. On paper it fills its box. */
  height?: number;
  /** Without the sentence above the chart, where the screen says it already. */
  hideTitle?: boolean;
}

/** A chart with its finding as title, its text alternative, and its data as a table. */
export function ChartView({
  spec,
  locale,
  currency,
  language = languageOf(locale),
  theme = 'light',
  print = false,
  height,
  hideTitle,
}: ChartViewProps) {
  const Tools = useContext(ChartTools);
  const drawing = useRef<Drawing>(null);
  useEffect(() => (print ? undefined : followPixelRatio(() => drawing.current && sharpen(drawing.current))), [print]);
  const { charts: words } = reportText(language);
  const format = useMemo(() => createFormatter(locale, currency, language), [locale, currency, language]);
  const fontSize = print ? 10.5 : 12;
  const parts = useMemo(
    () => chartParts(spec, { theme, format, fontSize, fontFamily: chartFont }),
    [spec, theme, format, fontSize],
  );

  // What a reader who does not see the chart has to know: the finding, and what it is drawn from.
  const label = spec.description.includes(spec.title) ? spec.description : `${spec.title}. ${spec.description}`;
  // A browser tags a figure element in the PDF as a second figure, without alternative text, around the drawing's own.
  const [Frame, Title] = print ? (['div', 'h3'] as const) : (['figure', 'figcaption'] as const);
  return (
    <Frame className="chart" data-print={print || undefined}>
      {Tools && (
        <div className="chart-tools">
          <Tools spec={spec} locale={locale} currency={currency} language={language} />
        </div>
      )}
      {!hideTitle && <Title className="chart-title">{print ? spec.subject : spec.title}</Title>}
      <ChartLegend spec={spec} theme={theme} />
      <div className="chart-plot" style={print ? { minHeight: height } : { height: height ?? naturalHeight(spec) }}>
        {print ? (
          <PrintedPlot parts={parts} label={label} />
        ) : (
          <Chart
            // Plugins are taken once, when the chart is made: another look needs another chart.
            key={`${spec.id} ${spec.kind} ${theme} ${format.locale} ${language} ${currency}`}
            ref={drawing}
            role="img"
            aria-label={label}
            type={parts.type}
            data={parts.data}
            options={parts.options}
            plugins={parts.plugins}
          />
        )}
      </div>
      {!print && (
        <details className="chart-data">
          <summary>{words.showData}</summary>
          <div className="chart-data-scroll">
            <ChartTable table={spec.table} format={format} caption={spec.title} />
          </div>
        </details>
      )}
    </Frame>
  );
}

/** Gives a chart the pixels that the screen now has: a canvas keeps those it was made with, and looks blurred. */
function sharpen(chart: Drawing): void {
  // The ratio is an option like others, and remembered until the next update.
  chart.update('none');
  chart.resize();
}

const chartFont = "Inter, 'Inter Variable', system-ui, sans-serif";
