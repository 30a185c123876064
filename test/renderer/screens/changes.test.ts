import { describe, expect, it } from 'vitest';
import { planChanges } from '../../../models/finance/plan-changes';
import { readPlan } from '../../../models/plan/parse';
import { createFormatter } from '../../../models/report/format';
import { changeLines } from '../../../renderer/screens/compare/change-words';
import { typedChanges } from '../../../renderer/screens/compare/typed-changes';
import { text as en } from '../../../renderer/text/en';

const base = {
  format: 'boardcase-plan',
  version: 1,
  name: 'P',
  currency: 'USD',
  organization: { employees: 100 },
  budget: { itBudget: { formula: 'employees * 1000' }, securityShare: 0.05, discountRate: 0.06 },
  scenarios: [
    {
      id: 'r',
      name: 'Ransomware',
      frequency: { kind: 'interval', low: 0.1, high: 1 },
      losses: [{ id: 'd', name: 'Downtime', form: 'productivity', amount: 1000 }],
    },
  ],
  controls: [
    { id: 'a', name: 'Backup' },
    { id: 'b', name: 'MFA' },
  ],
  proposals: [{ id: 'p', name: 'Essential', controls: [{ control: 'a' }] }],
};

function lines(after: object) {
  const [then, now] = [readPlan(base), readPlan({ ...base, ...after })];
  if (!then.ok || !now.ok) throw new Error('A plan of the test does not read.');
  const changes = typedChanges(planChanges(then.resolved, now.resolved), { before: then.plan, after: now.plan });
  const plans = { before: then.resolved, after: now.resolved };
  return changeLines(changes, plans, createFormatter('en-US', 'USD'), en).map(
    ({ room, where, what, before, after, change }) => [room, where, what, before, after, change],
  );
}

describe('what changed since last year', () => {
  it('says nothing of equal plans', () => {
    expect(lines({})).toEqual([]);
  });

  it('names what somebody changed, not what follows from it by formula', () => {
    expect(lines({ organization: { employees: 110 } })).toEqual([
      ['Organization', '', 'Employees', '100', '110', '+10%'],
    ]);
  });

  it('writes money, shares and estimates as such, with the names of threat and part', () => {
    const [scenario] = base.scenarios;
    const changed = lines({
      budget: { ...base.budget, discountRate: 0.08 },
      scenarios: [
        {
          ...scenario,
          frequency: { kind: 'interval', low: 0.2, high: 2 },
          losses: [{ ...scenario.losses[0], amount: 1500, note: 'new invoice' }],
        },
      ],
    });
    expect(changed).toEqual([
      ['Budget', '', 'Discount rate', '6%', '8%', '+33%'],
      ['Threats', 'Ransomware', 'How often', '0.1 to 1', '0.2 to 2', ''],
      ['Threats', 'Ransomware, Downtime', 'Amount', '$1,000', '$1,500', '+50%'],
    ]);
  });

  it('tells controls added, and which of a proposal are new or later', () => {
    const changed = lines({
      controls: [...base.controls, { id: 'c', name: 'EDR' }],
      proposals: [{ ...base.proposals[0], controls: [{ control: 'a' }, { control: 'c', startYear: 2 }] }],
    });
    expect(changed).toEqual([
      ['Controls', 'EDR', 'Added', '', '', ''],
      ['Proposals', 'Essential', 'Controls in it', '–', 'EDR (year 2)', ''],
    ]);
  });

  it('does not relate amounts of two currencies', () => {
    const [scenario] = base.scenarios;
    const losses = [{ ...scenario.losses[0], amount: 2000 }];
    const changed = lines({ currency: 'EUR', scenarios: [{ ...scenario, losses }] });
    expect(changed.find(([, where]) => where === 'Ransomware, Downtime')?.at(-1)).toBe('');
  });
});
