import { NativeSelect } from '@mantine/core';
import { costUnits } from '#models/plan/control';
import { EditableTable } from '../../layout/EditableTable';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import { CostField } from './CostField';
import type { ChangeControl, Control } from './control';

type UnitPrice = Control['costs']['perUnit'][number];

interface UnitPricesProps {
  control: Control;
  /** Its place among the plan's controls. */
  index: number;
  change: ChangeControl;
}

/** A unit that has no price yet, else any. */
const freeUnit = (prices: readonly UnitPrice[]) =>
  costUnits.find((unit) => !prices.some((price) => price.unit === unit)) ?? costUnits[0];

/** Prices that are multiplied by how many employees, endpoints, records … there are. */
export function UnitPrices({ control, index: place, change }: UnitPricesProps) {
  const { controls: words, words: common } = useText();
  const at = `controls.${place}.costs.perUnit`;
  const set = (recipe: (prices: UnitPrice[]) => void) =>
    change(words.steps.costs, (draft) => recipe(draft.costs.perUnit as UnitPrice[]));
  const amount = (field: 'oneTime' | 'annual', label: string) => ({
    id: field,
    label,
    number: true,
    cell: (price: UnitPrice, index: number) => (
      <CostField
        label={`${words.perUnit(common.units[price.unit])}: ${label}`}
        hideLabel
        at={`${at}.${index}.${field}`}
        kind="amount"
        value={price[field]}
        within={price}
        onCommit={(value) =>
          set((prices) => {
            prices[index][field] = value;
          })
        }
      />
    ),
  });
  return (
    <div className={styles.unitPrices}>
      <EditableTable<UnitPrice>
        label={words.unitPrices}
        at={at}
        rows={control.costs.perUnit}
        nameOf={({ unit }) => words.perUnit(common.units[unit])}
        empty={words.noUnitPrices}
        steps={words.steps.unitPrices}
        change={(step, recipe) => change(step, (draft) => recipe(draft.costs.perUnit as UnitPrice[]))}
        fresh={(prices) => ({ unit: freeUnit(prices), oneTime: 0, annual: 0 })}
        addLabel={words.addPerUnit}
        copy={(price, prices) => ({ ...price, unit: freeUnit(prices) })}
        columns={[
          {
            id: 'unit',
            label: words.unit,
            cell: (price, index) => (
              <NativeSelect
                aria-label={words.unit}
                title={words.perUnit(common.units[price.unit])}
                value={price.unit}
                data={costUnits.map((unit) => ({ value: unit, label: words.perUnit(common.units[unit]) }))}
                onChange={(event) => {
                  const unit = event.currentTarget.value as UnitPrice['unit'];
                  set((prices) => {
                    prices[index].unit = unit;
                  });
                }}
              />
            ),
          },
          amount('oneTime', words.costOneTime),
          amount('annual', words.costAnnual),
        ]}
      />
    </div>
  );
}
