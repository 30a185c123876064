import { NativeSelect, Switch } from '@mantine/core';
import type { Amount } from '#models/plan/estimate';
import type { Plan } from '#models/plan/schema';
import type { QuantityRules } from '#models/typed-number/parse-quantity';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import grid from '../../layout/grid.module.css';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';

type BudgetField =
  | 'itBudget'
  | 'securityShare'
  | 'itGrowth'
  | 'horizonYears'
  | 'discountRate'
  | 'amortizationYears'
  | 'priceGrowth'
  | 'threatGrowth';

const growth = { kind: 'share', min: -0.9, max: 10 } as const;
const rules: Record<BudgetField, Omit<QuantityRules, 'locale' | 'currency'>> = {
  itBudget: { kind: 'amount', min: 0 },
  securityShare: { kind: 'share', min: 0, max: 1 },
  itGrowth: growth,
  horizonYears: { kind: 'count', min: 1, max: 10, integer: true, units: ['years', 'year'] },
  discountRate: { kind: 'share', min: -0.5, max: 1 },
  amortizationYears: { kind: 'count', min: 1, max: 30, units: ['years', 'year'] },
  priceGrowth: growth,
  threatGrowth: growth,
};
const order = Object.keys(rules) as BudgetField[];
const inYears: BudgetField[] = ['horizonYears', 'amortizationYears'];

/** The IT budget, security's share of it, and how money moves over the years. */
export function MoneyPanel() {
  const { budget: words } = useText();
  const budget = usePlan((plan) => plan.budget);
  const set = (field: BudgetField, value: Amount) =>
    edit(words.steps.organization(words[field]), (plan: Plan) => {
      plan.budget[field] = value;
    });
  return (
    <Panel title={words.money}>
      <div className={grid.fields}>
        {order.map((field) => (
          <QuantityField
            key={field}
            label={words[field]}
            at={`budget.${field}`}
            value={budget[field]}
            suffix={inYears.includes(field) ? words.years : undefined}
            onCommit={(value) => set(field, value)}
            {...rules[field]}
          />
        ))}
        <NativeSelect
          label={words.lossTiming}
          classNames={{ label: fieldStyles.label }}
          data-at="budget.lossTiming"
          value={budget.lossTiming}
          data={(['midYear', 'yearEnd'] as const).map((value) => ({ value, label: words.lossTimings[value] }))}
          onChange={(event) => {
            const timing = event.currentTarget.value as typeof budget.lossTiming;
            edit(words.steps.organization(words.lossTiming), (plan) => {
              plan.budget.lossTiming = timing;
            });
          }}
        />
      </div>
      <Switch
        mt="sm"
        label={words.frictionInAsk}
        checked={budget.frictionInAsk}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          edit(words.steps.frictionInAsk, (plan) => {
            plan.budget.frictionInAsk = checked;
          });
        }}
      />
    </Panel>
  );
}
