import { shareOfItBudget } from '#models/report/share-of-it-budget';
import { useFormatter } from '../../document/use-plan';
import { resolveAmount } from '../../fields/resolve-estimate';
import { ImportButton } from '../../import/ImportButton';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { readSettledPlan } from '../../results/SettledResults';
import { commitmentsTable } from '../../tables/commitments-table';
import { TableActions } from '../../tables/TableActions';
import { useText } from '../../text/use-text';
import { LinesTable } from './LinesTable';

/** The lines that the IT budget pays for before security, and what is left. */
export function CommitmentsPanel() {
  const { budget: words } = useText();
  const plan = readSettledPlan();
  const format = useFormatter();
  /** In whole units, as they are shown: what is left is what a reader finds who subtracts. */
  const amountOf = (amount: Parameters<typeof resolveAmount>[0]) => Math.round(resolveAmount(amount, plan) ?? 0);
  const itBudget = amountOf(plan.budget.itBudget);
  const security = Math.round(itBudget * (resolveAmount(plan.budget.securityShare, plan) ?? 0));
  const left = itBudget - security - plan.budget.commitments.reduce((sum, line) => sum + amountOf(line.annual), 0);
  const share = (amount: number) => (itBudget > 0 ? shareOfItBudget(amount / itBudget, format) : '–');
  return (
    <Panel
      title={words.commitments}
      hint={words.commitmentsHint}
      flush
      actions={
        <>
          <TableActions name={words.commitments} build={commitmentsTable} />
          <ImportButton target="commitments" compact />
        </>
      }
    >
      <LinesTable
        list="commitments"
        whole={itBudget}
        share={words.shareOfIt}
        label={words.commitments}
        lineLabel={words.commitment}
        empty={words.noCommitments}
        addLabel={words.addCommitment}
        steps={words.steps.commitments}
        after={
          <tr>
            <td>{words.security}</td>
            <td className={table.number}>{format.moneyFull(security)}</td>
            <td className={table.number}>{share(security)}</td>
            <td />
          </tr>
        }
        foot={
          <tr>
            <th scope="row">{left < 0 ? words.overCommitted : words.remainder}</th>
            <td className={`${table.number} ${left < 0 ? 'bad' : ''}`}>{format.moneyFull(Math.abs(left))}</td>
            <td className={table.number}>{share(left)}</td>
            <td />
          </tr>
        }
      />
    </Panel>
  );
}
