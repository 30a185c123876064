import type { ProposalResult } from '#models/finance/result';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { resolveAmount } from '../../fields/resolve-estimate';
import table from '../../layout/table.module.css';
import { readSettledPlan } from '../../results/SettledResults';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';

/** Under the controls: insurance, and what each proposal comes to. */
export function ProposalTotals({ chosen }: { chosen: string | null }) {
  const { controls: words, words: common } = useText();
  const insurance = usePlan((plan) => plan.insurance);
  const proposals = usePlan((plan) => plan.proposals);
  const plan = readSettledPlan();
  const format = useFormatter();
  const context = useReportContext();
  const money = (amount: Parameters<typeof resolveAmount>[0]) => format.money(resolveAmount(amount, plan));
  const line = (row: string, label: string, figure: (result: ProposalResult) => string) => (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.wideOnly} />
      <td />
      <td className={styles.wideOnly} />
      <td className={styles.wideOnly} />
      {proposals.map(({ id }) => {
        const result = context?.result.proposals.find((one) => one.id === id);
        return (
          <td key={id} className={styles.proposal} data-chosen={id === chosen} data-figure={`${row}@${id}`}>
            {result ? figure(result) : '–'}
          </td>
        );
      })}
    </tr>
  );
  return (
    <tfoot>
      {insurance && !insurance.existing && (
        <tr>
          <th scope="row">
            {words.insurance}
            <span className={styles.term}>
              {words.insuranceTerms(money(insurance.retention), money(insurance.limit), money(insurance.premium))}
            </span>
          </th>
          <td className={styles.wideOnly} />
          <td className={table.number}>{money(insurance.premium)}</td>
          <td className={styles.wideOnly} />
          <td className={styles.wideOnly} />
          {proposals.map((proposal, index) => (
            <td key={proposal.id} className={styles.proposal} data-chosen={proposal.id === chosen}>
              <span className={styles.check}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={`${words.withInsurance} ${proposal.name || common.unnamed}`}
                  checked={proposal.insurance}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    edit(words.steps.include, (draft) => {
                      draft.proposals[index].insurance = checked;
                    });
                  }}
                />
              </span>
            </td>
          ))}
        </tr>
      )}
      {line('annualCost', words.totals.annualCost, (result) => format.money(result.annualCost))}
      {line('meanLoss', words.totals.loss, (result) => format.money(result.meanAnnualLoss))}
      {line('rosi', words.totals.rosi, (result) => format.percent(result.rosi, 0))}
      {line('chance', words.totals.payback, (result) => format.percent(result.probabilityOfPayback, 0))}
    </tfoot>
  );
}
