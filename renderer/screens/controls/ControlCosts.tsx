import { NativeSelect } from '@mantine/core';
import { controlCosts } from '#models/controls/costs';
import type { Estimate } from '#models/plan/estimate';
import { useFormatter } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import { CostField } from './CostField';
import type { ChangeControl, Control } from './control';
import { UnitPrices } from './UnitPrices';

interface ControlCostsProps {
  control: Control;
  /** Its place among the plan's controls. */
  index: number;
  change: ChangeControl;
}

type Cost = 'oneTime' | 'annual' | 'fte';

/** What a control costs: fixed, per unit, own staff, and the time of those who live with it. */
export function ControlCosts({ control, index, change }: ControlCostsProps) {
  const { controls: words } = useText();
  const format = useFormatter();
  const resolved = useResolvedPlan();
  const { costs } = control;
  const same = resolved?.controls.find(({ id }) => id === control.id);
  const total = resolved && same ? controlCosts(resolved, same) : null;
  const set = (field: Cost, value: Estimate) =>
    change(words.steps.costs, (draft) => {
      draft.costs[field] = value;
    });
  return (
    <div>
      <h3>{words.costs}</h3>
      <div className={styles.fields}>
        <CostField
          label={words.costOneTime}
          at={`controls.${index}.costs.oneTime`}
          kind="amount"
          value={costs.oneTime}
          within={costs}
          onCommit={(value) => set('oneTime', value)}
        />
        <CostField
          label={words.costAnnual}
          at={`controls.${index}.costs.annual`}
          kind="amount"
          value={costs.annual}
          within={costs}
          onCommit={(value) => set('annual', value)}
        />
        <CostField
          label={words.fte}
          at={`controls.${index}.costs.fte`}
          kind="number"
          value={costs.fte}
          within={costs}
          onCommit={(value) => set('fte', value)}
        />
        <QuantityField
          label={words.friction}
          at={`controls.${index}.costs.frictionMinutesPerUserWeek`}
          kind="number"
          min={0}
          max={2400}
          value={costs.frictionMinutesPerUserWeek}
          within={costs}
          onCommit={(value) =>
            change(words.steps.costs, (draft) => {
              draft.costs.frictionMinutesPerUserWeek = value;
            })
          }
        />
        <QuantityField
          label={words.frictionUsers}
          at={`controls.${index}.costs.frictionUsers`}
          kind="count"
          min={0}
          value={costs.frictionUsers}
          within={costs}
          placeholder={words.frictionAll}
          onCommit={(value) =>
            change(words.steps.costs, (draft) => {
              draft.costs.frictionUsers = value;
            })
          }
          onClear={() =>
            change(words.steps.costs, (draft) => {
              delete draft.costs.frictionUsers;
            })
          }
        />
      </div>
      <NativeSelect
        className={styles.timing}
        label={words.timing}
        value={costs.timing}
        data={(['advance', 'through', 'arrears'] as const).map((value) => ({ value, label: words.timings[value] }))}
        onChange={(event) => {
          const timing = event.currentTarget.value as typeof costs.timing;
          change(words.steps.costs, (draft) => {
            draft.costs.timing = timing;
          });
        }}
      />
      <UnitPrices control={control} index={index} change={change} />
      {total && (
        <p className={styles.note}>
          {words.costSummary(format.money(total.oneTime), format.money(total.running), format.money(total.friction))}
        </p>
      )}
    </div>
  );
}
