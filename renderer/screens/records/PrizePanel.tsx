import { heldPrize, prizePerSecuritySpend } from '#models/threats/resale';
import { useFormatter } from '../../document/use-plan';
import { Figure, Figures } from '../../layout/Figure';
import { Panel } from '../../layout/Panel';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';

/** What a criminal could gain: held, stolen in an average and in a bad year. */
export function PrizePanel() {
  const { records: words, frame } = useText();
  const format = useFormatter();
  const context = useReportContext();
  if (!context) {
    return (
      <Panel title={words.prize} hint={words.prizeHint}>
        <p className="faint">{frame.working}</p>
      </Panel>
    );
  }
  const { plan, result, chosen } = context;
  const { resale, recordsExposedPerYear } = result.baseline;
  const prize = heldPrize(plan);
  const ratio = prizePerSecuritySpend(plan);
  const held = plan.records.reduce((sum, { count }) => sum + count, 0);
  const withPlan = (value: number | undefined) =>
    value === undefined ? undefined : words.stolenWithPlan(format.money(value));
  return (
    <Panel title={words.prize} hint={words.prizeHint}>
      <Figures>
        <Figure
          size="large"
          label={words.heldValue}
          value={format.money(resale.held)}
          detail={words.heldRange(format.money(prize.low), format.money(prize.high))}
        />
        <Figure size="large" label={words.perSecurity} value={format.money(ratio)} detail={words.perSecurityDetail} />
        <Figure
          label={words.stolen}
          value={format.money(resale.meanStolenPerYear)}
          detail={withPlan(chosen?.result.resale.meanStolenPerYear)}
        />
        <Figure
          label={words.bad}
          value={format.money(resale.p95StolenPerYear)}
          detail={withPlan(chosen?.result.resale.p95StolenPerYear)}
        />
        <Figure
          label={words.exposed}
          value={format.number(Number(recordsExposedPerYear.toPrecision(3)))}
          detail={held > 0 ? words.exposedDetail(format.percent(recordsExposedPerYear / held)) : undefined}
        />
      </Figures>
    </Panel>
  );
}
