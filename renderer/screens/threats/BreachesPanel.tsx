import { useMemo } from 'react';
import { breachesLikeScenario } from '#models/report/charts/breaches-like';
import { Panel } from '../../layout/Panel';
import { SpecChart } from '../../layout/PlanChart';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';

/** Published breaches of the same kind, with this scenario's own incidents among them. */
export default function BreachesPanel({ scenario }: { scenario: string }) {
  const { threats: words } = useText();
  const context = useReportContext();
  const found = useMemo(() => (context ? breachesLikeScenario(context, scenario) : null), [context, scenario]);
  if (!context || !found) return null;
  return (
    <Panel title={words.breaches}>
      <SpecChart spec={found.chart} locale={context.plan.locale} currency={context.plan.currency} height={260} />
      {found.notes.map((note) => (
        <p key={note} className="faint">
          {note}
        </p>
      ))}
    </Panel>
  );
}
