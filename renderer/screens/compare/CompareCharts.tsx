import { compareOptionsChart } from '#models/report/charts/compare-options';
import { costByYearChart } from '#models/report/charts/cost-by-year';
import { cumulativeCashChart } from '#models/report/charts/cumulative-cash';
import { lossByFormChart } from '#models/report/charts/loss-by-form';
import { lossByScenarioChart } from '#models/report/charts/loss-by-scenario';
import { lossExceedanceChart } from '#models/report/charts/loss-exceedance';
import type { ReportContext } from '#models/report/context';
import { Panel } from '../../layout/Panel';
import { PlanChart } from '../../layout/PlanChart';
import styles from './Compare.module.css';

const optionsChart = (context: ReportContext) => compareOptionsChart(context);
const scenarioChart = (context: ReportContext) => lossByScenarioChart(context, 8);

/** The comparison as pictures. */
export function CompareCharts() {
  const charts = [
    { id: 'options', build: optionsChart, height: 260 },
    { id: 'exceedance', build: lossExceedanceChart, height: 260 },
    { id: 'form', build: lossByFormChart, height: 320 },
    { id: 'scenario', build: scenarioChart, height: 320 },
    { id: 'cost', build: costByYearChart, height: 260 },
    { id: 'cash', build: cumulativeCashChart, height: 260 },
  ];
  return (
    <div className={styles.charts}>
      {charts.map(({ id, build, height }) => (
        <Panel key={id}>
          <PlanChart build={build} height={height} />
        </Panel>
      ))}
    </div>
  );
}
