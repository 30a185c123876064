import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { ChartSpec } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { ChartTools } from '../charts/chart-tools';
import { useReportContext } from '../results/use-report-context';
import { useLanguage, useText } from '../text/use-text';
import { ChartMenu } from './ChartMenu';
import { deferred } from './deferred';
import styles from './PlanChart.module.css';

const ChartView = deferred(async () => ({ default: (await import('../charts/ChartView')).ChartView }));

interface PlanChartProps {
  /** Makes the chart from the latest results; a function defined once, outside the component. */
  build: (context: ReportContext) => ChartSpec | null;
  height?: number;
  hideTitle?: boolean;
  /** What to say where the plan has nothing to draw. */
  empty?: string;
}

/** A chart of the open plan's latest results, in the app's colour scheme. */
export function PlanChart({ build, height = 250, hideTitle, empty }: PlanChartProps) {
  const text = useText();
  const context = useReportContext();
  const spec = useMemo(() => (context ? build(context) : null), [context, build]);
  if (!context) return <p className={styles.note}>{text.frame.working}</p>;
  if (!spec) return empty ? <p className={styles.note}>{empty}</p> : null;
  return (
    <SpecChart
      spec={spec}
      locale={context.plan.locale}
      currency={context.plan.currency}
      height={height}
      hideTitle={hideTitle}
    />
  );
}

interface SpecChartProps {
  spec: ChartSpec;
  locale: string;
  currency: string;
  height?: number;
  hideTitle?: boolean;
}

/** Any chart in the app's colour scheme; the drawing library arrives when the first one is shown. */
export function SpecChart({ spec, locale, currency, height, hideTitle }: SpecChartProps) {
  const theme = useComputedColorScheme('light');
  const language = useLanguage();
  return (
    <div className={styles.chart}>
      <ChartTools value={ChartMenu}>
        <ChartView
          spec={spec}
          locale={locale}
          currency={currency}
          language={language}
          theme={theme}
          height={height}
          hideTitle={hideTitle}
          waiting={<div style={{ height: (height ?? 250) + 60 }} />}
        />
      </ChartTools>
    </div>
  );
}
