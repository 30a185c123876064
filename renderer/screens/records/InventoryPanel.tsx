import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { newId } from '#models/plan/new-id';
import { removeRecordType } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { EstimateField } from '../../fields/EstimateField';
import { writtenOut } from '../../fields/estimate-kinds';
import { estimateShape } from '../../fields/estimate-shape';
import { QuantityField } from '../../fields/QuantityField';
import { resolveAmount, resolveEstimate } from '../../fields/resolve-estimate';
import { TextField } from '../../fields/TextField';
import { ImportButton } from '../../import/ImportButton';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { recordsTable } from '../../tables/records-table';
import { TableActions } from '../../tables/TableActions';
import { useText } from '../../text/use-text';
import styles from './InventoryPanel.module.css';

/** The types of record held: how many, what one fetches, and what all are worth to a criminal. */
export function InventoryPanel() {
  const { records: words, words: common } = useText();
  const plan = usePlan();
  const format = useFormatter();
  const rows = plan.records.map((record) => {
    const price = resolveEstimate(record.resalePrice, plan);
    const count = resolveAmount(record.count, plan) ?? 0;
    return { record, count, value: price === null ? 0 : count * estimateShape(price).mean };
  });
  const add = () =>
    edit(words.steps.add, (draft) => {
      draft.records.push({ id: newId('records', draft.records), name: '', count: 0, resalePrice: 0 });
    });
  return (
    <Panel
      title={words.inventory}
      hint={words.inventoryHint}
      flush
      actions={
        <>
          <TableActions name={words.inventory} build={recordsTable} />
          <ImportButton target="records" />
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
            {words.addType}
          </Button>
        </>
      }
    >
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.type}</th>
              <th scope="col" className={table.number}>
                {words.count}
              </th>
              <th scope="col">{words.price}</th>
              <th scope="col" className={table.number}>
                {words.value}
              </th>
              <th scope="col">{words.source}</th>
              <th className={table.tight}>
                <span className="visually-hidden">{common.delete}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.length === 0 && (
              <tr>
                <td colSpan={6} className="faint">
                  {words.none}
                </td>
              </tr>
            )}
            {rows.map(({ record, value }, index) => {
              const name = record.name || common.unnamed;
              return (
                <tr key={record.id}>
                  <td className={styles.name}>
                    <TextField
                      label={words.type}
                      hideLabel
                      value={record.name}
                      placeholder={common.unnamed}
                      onCommit={(next) =>
                        edit(words.steps.name, (draft) => {
                          draft.records[index].name = next;
                        })
                      }
                    />
                  </td>
                  <td className={styles.count}>
                    <QuantityField
                      label={`${name}, ${words.count}`}
                      hideLabel
                      kind="count"
                      min={0}
                      value={record.count}
                      onCommit={(count) =>
                        edit(words.steps.count, (draft) => {
                          draft.records[index].count = count;
                        })
                      }
                    />
                  </td>
                  <td className={styles.price}>
                    <EstimateField
                      label={`${name}, ${words.price}`}
                      hideLabel
                      kind="amount"
                      min={0}
                      value={record.resalePrice}
                      onCommit={(price) =>
                        edit(words.steps.price, (draft) => {
                          draft.records[index].resalePrice = price;
                        })
                      }
                    />
                  </td>
                  <td className={table.number}>{format.money(value)}</td>
                  <td className={styles.source}>
                    <SourceLabel
                      source={writtenOut(record.resalePrice).source ?? record.source}
                      note={writtenOut(record.resalePrice).note ?? record.note}
                    />
                  </td>
                  <td className={table.tight}>
                    <ActionIcon
                      aria-label={words.deleteType(name)}
                      onClick={() => edit(words.steps.delete, (draft) => removeRecordType(draft as Plan, record.id))}
                    >
                      <IconTrash size={15} stroke={1.6} />
                    </ActionIcon>
                  </td>
                </tr>
              );
            })}
          </tbody>
          {rows.length > 0 && (
            <tfoot>
              <tr>
                <th scope="row">{common.total}</th>
                <td className={table.number}>{format.number(rows.reduce((sum, { count }) => sum + count, 0))}</td>
                <td />
                <td className={table.number}>{format.money(rows.reduce((sum, { value }) => sum + value, 0))}</td>
                <td colSpan={2} />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Panel>
  );
}
