import { describe, expect, it } from 'vitest';
import type { PlanInput } from '#models/plan/schema';
import { scenarioAmongBreaches } from '#models/threats/scenario-among-breaches';
import { resolvedPlan } from './resolved-plan';

type RecordsExposed = PlanInput['scenarios'][number]['recordsExposed'];

const place = (recordsExposed: RecordsExposed, id = 'ransomware') => {
  const plan = resolvedPlan({
    records: [{ id: 'medical', count: 420_000 }],
    scenarios: [{ id, frequency: 0.1, recordsExposed }],
  });
  return scenarioAmongBreaches(plan, plan.scenarios[0]);
};

describe('a scenario among published breaches', () => {
  it('compares with the group it cites, else with its kind, else with all hacking', () => {
    const count = { kind: 'interval' as const, low: 1000, high: 100_000 };
    expect(place({ count, source: 'D-hhs-size-business-associate' })!.group.id).toBe('business-associate');
    expect(place({ count })!.group.id).toBe('provider-server');
    expect(place({ count }, 'something-else')!.group.id).toBe('hacking');
    expect(place(undefined)).toBeNull();
  });

  it('drawn from the fit of its group, stands where the group stands', () => {
    const count = { kind: 'truncatedLognormal' as const, mu: 8.68, sigma: 2.45, lower: 500 };
    const { incidents } = place({ count, source: 'D-hhs-size-provider-hacking' })!;
    expect(incidents.map(({ p }) => p)).toEqual([0.05, 0.5, 0.95]);
    for (const { p, percentile } of incidents) expect(percentile).toBeCloseTo(p, 1);
  });

  it('never exposes more people than are held', () => {
    const { incidents } = place({ types: ['medical'], share: 1 })!;
    expect(incidents[2].people).toBe(420_000);
  });
});
