import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { newId } from '#models/plan/new-id';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import { resolveAmount } from '../../fields/resolve-estimate';
import { TextField } from '../../fields/TextField';
import { ImportButton } from '../../import/ImportButton';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { commitmentsTable } from '../../tables/commitments-table';
import { TableActions } from '../../tables/TableActions';
import { useText } from '../../text/use-text';

/** The lines that the IT budget pays for before security, and what is left. */
export function CommitmentsPanel() {
  const { budget: words, words: common } = useText();
  const plan = usePlan();
  const format = useFormatter();
  const { commitments } = plan.budget;
  const amountOf = (amount: (typeof commitments)[number]['annual']) => resolveAmount(amount, plan) ?? 0;
  const itBudget = amountOf(plan.budget.itBudget);
  const security = itBudget * amountOf(plan.budget.securityShare);
  const left = itBudget - security - commitments.reduce((sum, line) => sum + amountOf(line.annual), 0);
  const share = (amount: number) => (itBudget > 0 ? format.percent(amount / itBudget) : '–');
  const add = () =>
    edit(words.steps.addCommitment, ({ budget }) => {
      budget.commitments.push({ id: newId('commitment', budget.commitments), name: '', annual: 0 });
    });

  return (
    <Panel
      title={words.commitments}
      hint={words.commitmentsHint}
      flush
      actions={
        <>
          <TableActions name={words.commitments} build={commitmentsTable} />
          <ImportButton target="commitments" compact />
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
            {words.addCommitment}
          </Button>
        </>
      }
    >
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.commitment}</th>
              <th scope="col" className={table.number}>
                {words.annual}
              </th>
              <th scope="col" className={table.number}>
                {words.shareOfIt}
              </th>
              <th className={table.tight}>
                <span className="visually-hidden">{common.delete}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {commitments.length === 0 && (
              <tr>
                <td colSpan={4} className="faint">
                  {words.noCommitments}
                </td>
              </tr>
            )}
            {commitments.map((line, index) => (
              <tr key={line.id}>
                <td>
                  <TextField
                    label={words.commitment}
                    hideLabel
                    value={line.name}
                    placeholder={common.unnamed}
                    maxLength={300}
                    onCommit={(name) =>
                      edit(words.steps.commitment, ({ budget }) => {
                        budget.commitments[index].name = name;
                      })
                    }
                  />
                </td>
                <td className={table.number} style={{ width: itBudget < 1e9 ? 152 : 220 }}>
                  <QuantityField
                    label={`${line.name || common.unnamed}, ${words.annual}`}
                    hideLabel
                    value={line.annual}
                    kind="amount"
                    min={0}
                    onCommit={(annual) =>
                      edit(words.steps.commitment, ({ budget }) => {
                        budget.commitments[index].annual = annual;
                      })
                    }
                  />
                </td>
                <td className={table.number}>{share(amountOf(line.annual))}</td>
                <td className={table.tight}>
                  <ActionIcon
                    aria-label={words.deleteRow(line.name || common.unnamed)}
                    onClick={() =>
                      edit(words.steps.deleteCommitment, ({ budget }) => {
                        budget.commitments.splice(index, 1);
                      })
                    }
                  >
                    <IconTrash size={15} stroke={1.6} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
            <tr>
              <td>{words.security}</td>
              <td className={table.number}>{format.moneyFull(security)}</td>
              <td className={table.number}>{share(security)}</td>
              <td />
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{left < 0 ? words.overCommitted : words.remainder}</th>
              <td className={`${table.number} ${left < 0 ? 'bad' : ''}`}>{format.moneyFull(Math.abs(left))}</td>
              <td className={table.number}>{share(left)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}
