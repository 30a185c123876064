import { lossPlusCost } from '#models/report/loss-plus-cost';
import { useAnalysis } from '../../../analysis/use-analysis';
import { useFormatter } from '../../../document/use-plan';
import { Panel } from '../../../layout/Panel';
import table from '../../../layout/table.module.css';
import { useText } from '../../../text/use-text';
import type { WorthQuestion } from './question';
import styles from './Worth.module.css';

/** Doing nothing, insuring, protecting and both: what each costs and what it leaves. */
export function InsurancePanel({ question }: { question: WorthQuestion }) {
  const { worth: words, controls, frame } = useText();
  const format = useFormatter();
  const { insurance } = question.plan;
  const { result, outdated } = useAnalysis('insurance', insurance && !insurance.existing ? question : null);
  if (!insurance || insurance.existing) {
    return (
      <Panel title={words.insurance}>
        <p className="faint">{insurance ? words.insuranceExisting : words.noInsurance}</p>
      </Panel>
    );
  }
  const terms = controls.insuranceTerms(
    format.money(insurance.retention),
    format.money(insurance.limit),
    format.money(insurance.premium),
  );
  // The yearly cost of risk.
  const ways = result?.map((way) => ({ ...way, costOfRisk: lossPlusCost(way.retained, way.annualCost) }));
  const best = ways && Math.min(...ways.map(({ costOfRisk }) => costOfRisk));
  return (
    <Panel title={words.insurance} hint={words.insuranceHint(terms)} flush>
      {!ways ? (
        <p className={`faint ${styles.none}`}>{frame.working}</p>
      ) : (
        <div className={table.scroll} aria-busy={outdated}>
          <table className={`${table.table} ${styles.ways}`}>
            <thead>
              <tr>
                <th scope="col">{words.wayColumns.way}</th>
                {(['cost', 'recovered', 'retained', 'total', 'worst'] as const).map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className={table.number}
                    title={column === 'total' ? words.totalTerm : undefined}
                  >
                    {words.wayColumns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ways.map(({ id, annualCost, recovered, retained, costOfRisk, worstYears }) => (
                <tr key={id}>
                  <th scope="row" className={`${styles.name} ${styles.way}`}>
                    {words.ways[id]}
                  </th>
                  <td className={table.number} data-figure={`cost:${id}`}>
                    {format.money(annualCost)}
                  </td>
                  {/* Rounding of two sums can leave a fraction of a cent where nothing is paid. */}
                  <td className={table.number}>{format.money(Math.round(recovered))}</td>
                  <td className={table.number} data-figure={`retained:${id}`}>
                    {format.money(retained)}
                  </td>
                  <td className={table.number}>
                    {costOfRisk === best ? <strong>{format.money(costOfRisk)}</strong> : format.money(costOfRisk)}
                  </td>
                  <td className={table.number} data-figure={`worst:${id}`}>
                    {format.money(worstYears)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
