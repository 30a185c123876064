import { budgetShare } from '#models/finance/budget-share';
import { securityShareBenchmark } from '#models/reference/security-share';
import { fallbackWords } from '#models/reference/text/fallback-words';
import { budgetShareChart } from '#models/report/charts/budget-share';
import { useFormatter } from '../../document/use-plan';
import { Figure, Figures } from '../../layout/Figure';
import { Panel } from '../../layout/Panel';
import { PlanChart } from '../../layout/PlanChart';
import { useResolvedPlan } from '../../results/SettledResults';
import { useLanguage, useText } from '../../text/use-text';
import styles from './BenchmarkPanel.module.css';

/** Security's share of the IT budget, today and with each proposal, against what the industry spends. */
export function BenchmarkPanel() {
  const { budget: words } = useText();
  const language = useLanguage();
  const format = useFormatter();
  const resolved = useResolvedPlan();
  if (!resolved || resolved.budget.itBudget === 0) {
    return (
      <Panel title={words.benchmark}>
        <p className="faint">{words.noItBudget}</p>
      </Panel>
    );
  }
  const today = budgetShare(resolved);
  const benchmark = securityShareBenchmark(resolved.organization.industry);
  const [low, high] = [benchmark.low * today.itBudget, benchmark.high * today.itBudget];
  const standing =
    today.securityBudget < low
      ? words.below(format.money(low - today.securityBudget))
      : today.securityBudget > high
        ? words.above(format.money(today.securityBudget - high))
        : words.within;
  const details = [
    today.perEmployee !== null && words.perEmployee(format.money(today.perEmployee)),
    today.shareOfRevenue !== null && words.ofRevenue(format.percent(today.shareOfRevenue, 2)),
  ].filter(Boolean);
  return (
    <Panel title={words.benchmark}>
      <div className={styles.figures}>
        <Figures>
          <Figure
            label={words.securityBudget}
            value={format.money(today.securityBudget)}
            detail={details.join(' · ')}
            size="large"
          />
          <Figure
            label={words.band}
            value={`${format.percent(benchmark.low, 1)} – ${format.percent(benchmark.high, 1)}`}
            detail={
              <>
                {words.benchmarkMoney(format.money(low), format.money(high))}. {standing}.
              </>
            }
            size="large"
          />
        </Figures>
        {benchmark.fallback && <p className="faint">{fallbackWords(language)[benchmark.fallback]}</p>}
      </div>
      <PlanChart build={budgetShareChart} height={240} />
    </Panel>
  );
}
