import { Select } from '@mantine/core';
import type { Amount } from '#models/plan/estimate';
import { type Industry, industries } from '#models/plan/organization';
import type { QuantityKind } from '#models/typed-number/parse-quantity';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { TextField } from '../../fields/TextField';
import grid from '../../layout/grid.module.css';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';

const facts = {
  employees: 'count',
  annualRevenue: 'amount',
  sites: 'count',
  endpoints: 'count',
  endpointsPastEndOfLife: 'share',
  servers: 'count',
  serversPastEndOfLife: 'share',
  medicalDevices: 'count',
  medicalDevicesPastEndOfLife: 'share',
  iotDevices: 'count',
  untrainedStaff: 'share',
  remoteSessionsUnmonitored: 'share',
  thirdParties: 'count',
  fteCost: 'amount',
  hourlyCost: 'amount',
} as const satisfies Record<string, QuantityKind>;
type Fact = keyof typeof facts;

/** Facts about the organisation that costs and formulas are scaled by. */
export function OrganizationPanel() {
  const { budget: words, words: common } = useText();
  const organization = usePlan((plan) => plan.organization);
  const setFact = (fact: Fact, value: Amount) =>
    edit(words.steps.organization(words[fact]), (plan) => {
      plan.organization[fact] = value;
    });
  return (
    <Panel title={words.organization} hint={words.organizationHint}>
      <div className={grid.fields}>
        <div className={grid.wide}>
          <TextField
            label={words.name}
            at="organization.name"
            value={organization.name}
            maxLength={200}
            onCommit={(name) =>
              edit(words.steps.organization(words.name), (plan) => {
                plan.organization.name = name;
              })
            }
          />
        </div>
        <Select
          label={words.industry}
          value={organization.industry}
          data={industries.map((industry) => ({ value: industry, label: common.industries[industry] }))}
          classNames={{ label: fieldStyles.label }}
          onChange={(industry) =>
            industry &&
            edit(words.steps.organization(words.industry), (plan) => {
              plan.organization.industry = industry as Industry;
            })
          }
        />
        {(Object.keys(facts) as Fact[]).map((fact) => (
          <QuantityField
            key={fact}
            label={words[fact]}
            at={`organization.${fact}`}
            value={organization[fact]}
            kind={facts[fact]}
            min={0}
            max={facts[fact] === 'share' ? 1 : undefined}
            onCommit={(value) => setFact(fact, value)}
          />
        ))}
      </div>
    </Panel>
  );
}
