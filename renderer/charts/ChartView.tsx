import './register';
import './charts.css';
import type { Chart as ChartJs } from 'chart.js';
import { useContext, useEffect, useMemo, useRef } from 'react';
import { Chart } from 'react-chartjs-2';
import { type Language, languageOf } from '#models/plan/language';
import type { ChartSpec } from '#models/report/chart';
import { createFormatter } from '#models/report/format';
import { reportText } from '#models/report/text/language';
import { ChartLegend } from './ChartLegend';
import { ChartTable } from './ChartTable';
import { chartParts } from './chart-config';
import { ChartTools } from './chart-tools';
import { naturalHeight } from './natural-height';
import type { Theme } from './palette';

interface ChartViewProps {
  spec: ChartSpec;
  locale: string;
  currency: string;
  /** Of the words around the numbers; by default that of the locale. */
  language?: Language;
  theme?: Theme;
  /** On paper: no buttons and no data table, and the drawing is recorded as vectors when the page is printed. */
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
  const chart = useRef<ChartJs>(null);
  const Tools = useContext(ChartTools);
  const { charts: words } = reportText(language);
  const format = useMemo(() => createFormatter(locale, currency, language), [locale, currency, language]);
  const fontSize = print ? 10.5 : 12;
  const parts = useMemo(
    () => chartParts(spec, { theme, format, fontSize, fontFamily: chartFont }),
    [spec, theme, format, fontSize],
  );

  useEffect(() => {
    if (!print) return;
    // A canvas that is drawn while the page is being printed goes into the PDF as paths and text, not as a picture.
    const redraw = () => {
      chart.current?.resize();
      chart.current?.draw();
    };
    window.addEventListener('beforeprint', redraw);
    return () => window.removeEventListener('beforeprint', redraw);
  }, [print]);

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
        <Chart
          // Plugins are taken once, when the chart is made: another look needs another chart.
          key={`${spec.id} ${spec.kind} ${theme} ${format.locale} ${language} ${currency}`}
          ref={(made) => {
            chart.current = made ?? null;
          }}
          role="img"
          aria-label={spec.description}
          type={parts.type}
          data={parts.data}
          options={parts.options}
          plugins={parts.plugins}
        />
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

const chartFont = "Inter, 'Inter Variable', system-ui, sans-serif";
