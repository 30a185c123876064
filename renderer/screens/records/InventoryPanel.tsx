import { newId } from '#models/plan/new-id';
import { isCited, provenanceOf } from '#models/plan/provenance';
import { removeRecordType } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { EstimateField } from '../../fields/EstimateField';
import { shapeIfSound } from '../../fields/estimate-shape';
import { QuantityField } from '../../fields/QuantityField';
import { resolveAmount, resolveEstimate } from '../../fields/resolve-estimate';
import { TextField } from '../../fields/TextField';
import { ImportButton } from '../../import/ImportButton';
import { EditableTable } from '../../layout/EditableTable';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { readSettledPlan } from '../../results/SettledResults';
import { recordsTable } from '../../tables/records-table';
import { TableActions } from '../../tables/TableActions';
import { useText } from '../../text/use-text';
import styles from './InventoryPanel.module.css';
import { PeopleOf } from './PeopleOf';

type RecordType = Plan['records'][number];

/** The types of record held: how many, what one fetches, and what all are worth to a criminal. */
export function InventoryPanel() {
  const { records: words, rows: common, words: all } = useText();
  const records = usePlan((plan) => plan.records);
  const plan = readSettledPlan();
  const format = useFormatter();
  const countOf = ({ count }: RecordType) => resolveAmount(count, plan) ?? 0;
  const worthOf = (record: RecordType) => {
    const price = resolveEstimate(record.resalePrice, plan);
    return price === null ? 0 : countOf(record) * (shapeIfSound(price)?.mean ?? 0);
  };
  const sum = (of: (record: RecordType) => number) => plan.records.reduce((total, record) => total + of(record), 0);
  const nameOf = ({ name }: RecordType) => name || all.unnamed;
  const change = (step: string, recipe: (records: RecordType[]) => void) =>
    edit(step, (draft) => recipe(draft.records as RecordType[]));
  const { steps } = words;
  return (
    <Panel
      title={words.inventory}
      hint={words.inventoryHint}
      flush
      actions={
        <>
          <TableActions name={words.inventory} build={recordsTable} />
          <ImportButton target="records" />
        </>
      }
    >
      <EditableTable<RecordType>
        className={styles.table}
        label={words.inventory}
        at="records"
        rows={records}
        keyOf={({ id }) => id}
        nameOf={nameOf}
        empty={words.none}
        steps={{ add: steps.add, remove: steps.delete, duplicate: steps.duplicate, move: steps.move }}
        change={change}
        fresh={(records) => ({ id: newId('records', records), name: '', count: 0, resalePrice: 0 })}
        addLabel={words.addType}
        copy={(record, records) => ({ ...record, id: newId(record.id, records), name: common.copyOf(nameOf(record)) })}
        onRemove={({ id }) => edit(steps.delete, (draft) => removeRecordType(draft as Plan, id))}
        columns={[
          {
            id: 'name',
            label: words.type,
            className: styles.name,
            cell: (record, index) => (
              <TextField
                label={words.type}
                hideLabel
                value={record.name}
                placeholder={all.unnamed}
                onCommit={(name) =>
                  change(steps.name, (records) => {
                    records[index].name = name;
                  })
                }
              />
            ),
          },
          {
            id: 'count',
            label: words.count,
            number: true,
            className: styles.count,
            cell: (record, index) => (
              <QuantityField
                label={`${nameOf(record)}, ${words.count}`}
                hideLabel
                at={`records.${index}.count`}
                kind="count"
                min={0}
                value={record.count}
                within={record}
                onCommit={(count) =>
                  change(steps.count, (records) => {
                    records[index].count = count;
                  })
                }
              />
            ),
          },
          {
            id: 'people',
            label: words.people,
            className: styles.people,
            cell: (record, index) => (
              <PeopleOf
                record={record}
                records={records}
                nameOf={nameOf}
                onChange={(other) =>
                  change(steps.people, (records) => {
                    if (other === null) delete records[index].peopleOf;
                    else records[index].peopleOf = other;
                  })
                }
              />
            ),
          },
          {
            id: 'price',
            label: words.price,
            className: styles.price,
            cell: (record, index) => (
              <EstimateField
                label={`${nameOf(record)}, ${words.price}`}
                hideLabel
                at={`records.${index}.resalePrice`}
                kind="amount"
                min={0}
                value={record.resalePrice}
                within={record}
                onCommit={(price) =>
                  change(steps.price, (records) => {
                    records[index].resalePrice = price;
                  })
                }
              />
            ),
          },
          { id: 'value', label: words.value, number: true, cell: (record) => format.money(worthOf(record)) },
          {
            id: 'source',
            label: words.source,
            className: styles.source,
            cell: (record) => {
              const price = provenanceOf(record.resalePrice);
              const { source, note } = isCited(price) || price.replaced !== undefined ? price : record;
              return <SourceLabel source={source} note={note} />;
            },
          },
        ]}
        foot={
          plan.records.length > 0 && (
            <tr>
              <th scope="row">{words.totalRounded}</th>
              <td className={table.number}>{format.number(sum(countOf))}</td>
              <td colSpan={2} />
              <td className={table.number}>{format.money(sum(worthOf))}</td>
              <td colSpan={2} />
            </tr>
          )
        }
      />
    </Panel>
  );
}
