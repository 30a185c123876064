import { useMemo } from 'react';
import { breachesLikeScenario } from '#models/report/charts/breaches-like';
import { Panel } from '../../layout/Panel';
import { SpecChart } from '../../layout/PlanChart';
import { steady } from '../../layout/steady';
import { useReportContext } from '../../results/use-report-context';
import styles from './ThreatDetail.module.css';

/** How published breaches of the same kind were sized, and where this scenario's incidents stand among them. */
export default steady(function BreachesPanel({ scenario }: { scenario: string }) {
  const context = useReportContext();
  const view = useMemo(() => context && breachesLikeScenario(context, scenario), [context, scenario]);
  if (!context || !view) return null;
  return (
    <Panel title={context.text.breaches.heading}>
      <div className={styles.stack}>
        <SpecChart spec={view.chart} locale={context.plan.locale} currency={context.plan.currency} />
        <p className="faint">{view.notes.join(' ')}</p>
      </div>
    </Panel>
  );
});
