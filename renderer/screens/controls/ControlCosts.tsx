import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { controlCosts } from '#models/controls/costs';
import { costUnits } from '#models/plan/control';
import type { Amount } from '#models/plan/estimate';
import { useFormatter } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import { useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import type { Control } from './ControlDetail';
import styles from './Controls.module.css';

interface ControlCostsProps {
  control: Control;
  change: (step: string, recipe: (draft: Control) => void) => void;
}

type CostField = 'oneTime' | 'annual' | 'fte' | 'frictionMinutesPerUserWeek';

/** What a control costs: fixed, per unit, own staff, and the time of those who live with it. */
export function ControlCosts({ control, change }: ControlCostsProps) {
  const { controls: words, words: common } = useText();
  const format = useFormatter();
  const resolved = useResults((state) => state.resolved);
  const { costs } = control;
  const same = resolved?.controls.find(({ id }) => id === control.id);
  const total = resolved && same ? controlCosts(resolved, same) : null;
  const set = (field: CostField, value: Amount) =>
    change(words.steps.costs, (draft) => {
      draft.costs[field] = value;
    });
  const unused = costUnits.filter((unit) => !costs.perUnit.some((price) => price.unit === unit));
  return (
    <div>
      <h3>{words.costs}</h3>
      <div className={styles.fields}>
        <QuantityField
          label={words.costOneTime}
          kind="amount"
          min={0}
          value={costs.oneTime}
          onCommit={(value) => set('oneTime', value)}
        />
        <QuantityField
          label={words.costAnnual}
          kind="amount"
          min={0}
          value={costs.annual}
          onCommit={(value) => set('annual', value)}
        />
        <QuantityField
          label={words.fte}
          kind="number"
          min={0}
          value={costs.fte}
          onCommit={(value) => set('fte', value)}
        />
        <QuantityField
          label={words.friction}
          kind="number"
          min={0}
          max={2400}
          value={costs.frictionMinutesPerUserWeek}
          onCommit={(value) => set('frictionMinutesPerUserWeek', value)}
        />
      </div>
      {costs.perUnit.map((price, index) => {
        const unit = common.units[price.unit];
        const setPrice = (field: 'oneTime' | 'annual', value: Amount) =>
          change(words.steps.costs, (draft) => {
            draft.costs.perUnit[index][field] = value;
          });
        return (
          <div key={price.unit} className={styles.effect}>
            <QuantityField
              label={words.perUnitOneTime(unit)}
              kind="amount"
              min={0}
              value={price.oneTime}
              onCommit={(value) => setPrice('oneTime', value)}
            />
            <QuantityField
              label={`${words.perUnit(unit)}, ${common.perYear}`}
              kind="amount"
              min={0}
              value={price.annual}
              onCommit={(value) => setPrice('annual', value)}
            />
            <ActionIcon
              aria-label={`${common.delete}: ${words.perUnit(unit)}`}
              onClick={() =>
                change(words.steps.costs, (draft) => {
                  draft.costs.perUnit.splice(index, 1);
                })
              }
            >
              <IconTrash size={15} stroke={1.6} />
            </ActionIcon>
          </div>
        );
      })}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" size="compact-xs" mt={6} leftSection={<IconPlus size={13} />}>
            {words.addPerUnit}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {unused.map((unit) => (
            <Menu.Item
              key={unit}
              onClick={() =>
                change(words.steps.costs, (draft) => {
                  draft.costs.perUnit.push({ unit, oneTime: 0, annual: 0 });
                })
              }
            >
              {words.perUnit(common.units[unit])}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {total && (
        <p className={styles.note}>
          {words.costSummary(format.money(total.oneTime), format.money(total.running), format.money(total.friction))}
        </p>
      )}
    </div>
  );
}
