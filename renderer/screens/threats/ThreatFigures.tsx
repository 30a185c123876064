import { probabilityOfRate } from '#models/threats/annual-probability';
import { useFormatter } from '../../document/use-plan';
import { frequencyWords } from '../../fields/frequency-words';
import { Figure, Figures } from '../../layout/Figure';
import { steady } from '../../layout/steady';
import { useBaselineMoments } from '../../results/use-baseline-moments';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import styles from './ThreatDetail.module.css';

/** What one scenario costs a year, how often it strikes, and what an incident costs. */
export const ThreatFigures = steady(function ThreatFigures({ id }: { id: string }) {
  const text = useText();
  const { threats: words } = text;
  const format = useFormatter();
  const context = useReportContext();
  const exact = useBaselineMoments()?.byScenario.find((one) => one.id === id);
  if (!exact) return null;
  const now = context?.result.baseline.byScenario.find((one) => one.id === id);
  const then = context?.chosen?.result.byScenario.find((one) => one.id === id);
  const total = context?.result.baseline.meanAnnualLoss ?? 0;
  return (
    <div className={styles.figures}>
      <Figures>
        <Figure
          id={`loss:${id}`}
          size="large"
          label={words.lossNow}
          value={format.money(now?.meanAnnualLoss ?? exact.meanFrequency * exact.meanSeverity)}
          detail={then ? words.withPlan(format.money(then.meanAnnualLoss)) : words.lossNowTerm}
        />
        <Figure
          label={words.howOften}
          value={frequencyWords(exact.meanFrequency, format, text)}
          detail={words.chance(
            format.percent(probabilityOfRate(exact.meanFrequency, context?.plan.commonCause.variance ?? 0)),
          )}
        />
        <Figure label={words.perIncident} value={format.money(exact.meanSeverity)} detail={words.perIncidentTerm} />
        {now && total > 0 && <Figure label={words.share} value={format.percent(now.meanAnnualLoss / total, 0)} />}
      </Figures>
    </div>
  );
});
