import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small plan with everything a result has fields for: two scenarios, a proposal, insurance, risk appetite. */
export const smallPlan = {
  format: 'boardcase-plan',
  version: 1,
  name: 'Small clinic',
  currency: 'USD',
  organization: { name: 'Clinic', employees: 120, annualRevenue: 30_000_000, industry: 'healthcare' },
  budget: { itBudget: 900_000, securityShare: 0.05, riskAppetite: [{ probability: 0.1, loss: 100_000 }] },
  records: [{ id: 'medical', count: 20_000, resalePrice: { kind: 'range', low: 1, likely: 60, high: 250 } }],
  scenarios: [
    {
      id: 'ransomware',
      name: 'Ransomware',
      frequency: 0.3,
      recordsExposed: { types: ['medical'], share: 0.1 },
      losses: [
        {
          id: 'response',
          form: 'response',
          amount: { kind: 'interval', low: 100_000, high: 1_000_000, checked: true },
        },
      ],
    },
    {
      id: 'fraud',
      frequency: { annualProbability: 0.5 },
      losses: [{ id: 'money', form: 'replacement', amount: 20_000 }],
    },
  ],
  controls: [
    {
      id: 'mfa',
      name: 'Multi-factor authentication',
      costs: { oneTime: 20_000, annual: 5_000, frictionMinutesPerUserWeek: 1 },
      effects: [{ scenario: '*', frequency: { kind: 'range', low: 0.2, likely: 0.4, high: 0.6 } }],
    },
  ],
  insurance: { basis: 'annual', retention: 250_000, limit: 5_000_000, premium: 15_000 },
  proposals: [{ id: 'recommended', name: 'Recommended', controls: [{ control: 'mfa' }], insurance: true }],
};

/** A folder for one test file, with the small plan in it. */
export function planFolder(): { folder: string; plan: string } {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-cli-'));
  const plan = join(folder, 'small.boardcase.json');
  writeFileSync(plan, JSON.stringify(smallPlan));
  return { folder, plan };
}
