import { type BudgetShare, budgetShareOf } from '#models/finance/budget-share';
import type { BenchmarkBand } from '#models/reference/benchmark-band';
import { securityShareBenchmark } from '#models/reference/security-share';
import { placeInBand, securityPerEmployee, securityShareOfRevenue } from '#models/reference/security-spend';
import { fallbackWords } from '#models/reference/text/fallback-words';
import { useFormatter } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useLanguage, useText } from '../../text/use-text';
import styles from './SpendingPanel.module.css';
import { useSpending } from './use-spending';

/** Share of the IT budget, per employee, and share of revenue, today and with the plan, beside published ranges. */
export default function SpendingPanel() {
  const { spending: words } = useText();
  const language = useLanguage();
  const format = useFormatter();
  const dollars = useFormatter('USD');
  const spending = useSpending();
  if (!spending) return null;
  const { plan, years } = spending;
  const { industry, employees, annualRevenue } = plan.organization;
  const [first] = years;
  const today = budgetShareOf(plan, first.today.securityBudget, first.itBudget);
  const withPlan = first.chosen && budgetShareOf(plan, first.chosen.securityBudget, first.itBudget);
  const percent = (value: number | null | undefined) => format.percent(value, 2);
  const measures = [
    { id: 'share', of: 'shareOfItBudget', band: securityShareBenchmark(industry), base: first.itBudget },
    { id: 'employee', of: 'perEmployee', band: securityPerEmployee(industry), base: employees },
    { id: 'revenue', of: 'shareOfRevenue', band: securityShareOfRevenue(industry), base: annualRevenue },
  ] as const;
  const distance = (value: number | null, band: BenchmarkBand, base: number) => {
    if (value === null) return '–';
    const place = placeInBand(value, band);
    return place.standing === 'within' ? words.within : words[place.standing](format.money(place.distance * base));
  };
  return (
    <Panel title={words.title} hint={words.hint} flush>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.columns.measure}</th>
              {(['today', 'plan', 'published', 'distance', 'distancePlan'] as const).map((column) => (
                <th key={column} scope="col" className={table.number}>
                  {words.columns[column]}
                </th>
              ))}
              <th scope="col">{words.columns.sources}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ id, of, band, base }) => {
              const isMoney = id === 'employee';
              const own = (share: BudgetShare | null) => (isMoney ? format.money(share?.[of]) : percent(share?.[of]));
              const published = isMoney ? dollars.moneyFull : percent;
              // Published amounts are in dollars, and amounts are never converted.
              const comparable = !isMoney || plan.currency === 'USD';
              return (
                <tr key={id}>
                  <th scope="row" className={styles.measure}>
                    {words.measures[id]}
                    {band.fallback && <span className={styles.detail}>{fallbackWords(language)[band.fallback]}</span>}
                  </th>
                  <td className={table.number}>{own(today)}</td>
                  <td className={table.number}>{own(withPlan)}</td>
                  <td className={table.number}>{words.range(published(band.low), published(band.high))}</td>
                  <td className={table.number}>{comparable ? distance(today[of], band, base) : words.otherCurrency}</td>
                  <td className={table.number}>{comparable && withPlan ? distance(withPlan[of], band, base) : '–'}</td>
                  <td>
                    <ul className={styles.sources}>
                      {band.sources.map((source) => (
                        <li key={source.id}>
                          <SourceLabel source={source.id} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
