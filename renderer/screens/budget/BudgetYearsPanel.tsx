import { figureBounds } from '#models/reference/figure';
import { securityShareByYear } from '#models/reference/security-spend';
import { shareOfItBudget } from '#models/report/share-of-it-budget';
import { useFormatter } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import styles from './SpendingPanel.module.css';
import { useSpending } from './use-spending';

/** Security money by plan year with its distance to the band, and what others published by year. */
export default function BudgetYearsPanel() {
  const { spending: words } = useText();
  const format = useFormatter();
  const spending = useSpending();
  if (!spending) return null;
  const { plan, years } = spending;
  const published = securityShareByYear(plan.organization.industry);
  const toEdge = (amount: number | undefined) => {
    if (amount === undefined) return '–';
    return (amount >= 0 ? words.missing : words.over)(format.money(Math.abs(amount)));
  };
  return (
    <Panel title={words.years} hint={words.yearsHint} flush>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.yearColumns.year}</th>
              {(['itBudget', 'today', 'plan', 'share', 'toLow', 'toHigh', 'rest'] as const).map((column) => (
                <th key={column} scope="col" className={table.number}>
                  {words.yearColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, itBudget, today, chosen }) => {
              const position = chosen ?? today;
              return (
                <tr key={year}>
                  <th scope="row" className={styles.measure}>
                    {format.number(year)}
                  </th>
                  <td className={table.number}>{format.money(itBudget)}</td>
                  <td className={table.number}>{format.money(today.securityBudget)}</td>
                  <td className={table.number}>{format.money(chosen?.securityBudget)}</td>
                  <td className={table.number}>{shareOfItBudget(position.shareOfItBudget, format)}</td>
                  <td className={table.number}>{toEdge(position.toBand?.low)}</td>
                  <td className={table.number}>{toEdge(position.toBand?.high)}</td>
                  <td className={table.number}>
                    <span className={position.leftForTheRest < 0 ? 'bad' : undefined}>
                      {format.money(position.leftForTheRest)}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {published.length > 0 && (
        <div className={styles.published}>
          <h3>{words.publishedYears}</h3>
          <p className="faint">{words.publishedYearsHint}</p>
          <ul className={styles.timeline}>
            {published.map((figure) => {
              const bounds = figureBounds(figure);
              return (
                <li key={figure.id}>
                  <span>{figure.year}</span>
                  <strong>
                    {bounds &&
                      (bounds.low === bounds.high
                        ? format.percent(bounds.low, 1)
                        : words.range(format.percent(bounds.low, 1), format.percent(bounds.high, 1)))}
                  </strong>
                  <SourceLabel source={figure.id} />
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Panel>
  );
}
