import { compareProposals } from '#models/finance/compare';
import type { ProposalResult, StrategyResult } from '#models/finance/result';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import { asPrinted } from '#models/report/printed-amount';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import styles from './Compare.module.css';

/** A course in the amounts that are printed of it: what a reader who subtracts those comes to is what this table says. */
function printed<Course extends StrategyResult & Partial<ProposalResult>>(course: Course): Course {
  const { quantiles, tailMean95, riskReduction = 0, annualCost = 0, npv = 0 } = course;
  return {
    ...course,
    quantiles: { ...quantiles, p95: asPrinted(quantiles.p95) },
    tailMean95: asPrinted(tailMean95),
    riskReduction: asPrinted(riskReduction),
    annualCost: asPrinted(annualCost),
    npv: asPrinted(npv),
  };
}

/** Every step from one course to another: what it costs on top, what it avoids, and how sure the simulation is. */
export function DifferencesPanel({ context, shown }: { context: ReportContext; shown: string[] }) {
  const { differences: words, nothing } = useText().compare;
  const { plan, result, format } = context;
  const proposals = shown.flatMap((id) => result.proposals.filter((proposal) => proposal.id === id).map(printed));
  const name = (id: string | null) =>
    id === null ? nothing : nameOf(plan.proposals.find((proposal) => proposal.id === id) ?? { id });
  return (
    <Panel title={words.title} hint={words.hint} flush>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table} ${styles.steps}`}>
          <thead>
            <tr>
              <th scope="col">{words.columns.step}</th>
              {(['cost', 'loss', 'badYear', 'worst', 'npv'] as const).map((column) => (
                <th key={column} scope="col" className={table.number}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compareProposals({ ...result, baseline: printed(result.baseline), proposals }).map((step) => (
              <tr key={`${step.from} ${step.to}`}>
                <th scope="row">{words.step(name(step.from), name(step.to))}</th>
                <td className={table.number}>{format.money(step.annualCost)}</td>
                <td className={table.number}>
                  {format.money(step.meanLoss)}
                  <span className={styles.detail}>
                    {words.interval(format.money(step.meanLossInterval[0]), format.money(step.meanLossInterval[1]))}
                  </span>
                </td>
                <td className={table.number}>{format.money(step.oneInTwentyYear)}</td>
                <td className={table.number}>{format.money(step.worstYears)}</td>
                <td className={table.number}>{format.money(step.npv)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
