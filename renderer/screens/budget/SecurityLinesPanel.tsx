import { shareOfItBudget } from '#models/report/share-of-it-budget';
import { useFormatter } from '../../document/use-plan';
import { resolveAmount } from '../../fields/resolve-estimate';
import { ImportButton } from '../../import/ImportButton';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import { LinesTable } from './LinesTable';

/** How today's security money is spent, and whether the lines come to the whole. */
export function SecurityLinesPanel() {
  const { budget: words } = useText();
  const plan = readSettledPlan();
  const format = useFormatter();
  const amountOf = (amount: Parameters<typeof resolveAmount>[0]) => resolveAmount(amount, plan) ?? 0;
  const security = amountOf(plan.budget.itBudget) * amountOf(plan.budget.securityShare);
  const listed = plan.budget.securityLines.reduce((sum, line) => sum + amountOf(line.annual), 0);
  const open = security - listed;
  // Lines given as shares of the whole miss it by the last digit of a float.
  const settled = Math.abs(open) <= 1e-9 * Math.max(security, listed);
  const share = (amount: number) => (security > 0 ? shareOfItBudget(amount / security, format) : '–');
  return (
    <Panel
      title={words.securityLines}
      hint={words.securityLinesHint}
      flush
      actions={<ImportButton target="securityLines" compact />}
    >
      <LinesTable
        list="securityLines"
        whole={security}
        share={words.shareOfSecurity}
        label={words.securityLines}
        lineLabel={words.securityLine}
        empty={words.noSecurityLines}
        addLabel={words.addSecurityLine}
        steps={words.steps.securityLines}
        foot={
          plan.budget.securityLines.length > 0 && (
            <tr>
              <th scope="row">
                {settled ? words.securityListed : open > 0 ? words.securityUnlisted : words.securityOver}
              </th>
              <td className={`${table.number} ${!settled && open < 0 ? 'bad' : ''}`}>
                {format.moneyFull(settled ? listed : Math.abs(open))}
              </td>
              <td className={table.number}>{share(settled ? listed : open)}</td>
              <td />
            </tr>
          )
        }
      />
    </Panel>
  );
}
