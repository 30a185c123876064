import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedLoss } from '#models/finance/expected-loss';
import { threatBreakdown } from '#models/finance/threat-breakdown';
import { parsePlan } from '#models/plan/parse';
import { resolvePlan } from '#models/plan/resolve';

function example(name: string) {
  const reading = parsePlan(readFileSync(`examples/${name}.boardcase.json`, 'utf8'));
  const resolution = reading.ok ? resolvePlan(reading.plan) : null;
  if (!resolution?.ok) throw new Error('The example does not open.');
  return resolution.resolved;
}

describe('a threat taken apart', () => {
  const plan = example('regional-hospital');
  const loss = expectedLoss(plan);
  const sides = [['now', []], ...plan.proposals.map(({ id, controls }) => [id, controls])] as [
    string,
    (typeof plan.proposals)[number]['controls'],
  ][];

  it.each(sides)('adds up to the expected loss of the plan, %s', (_, controls) => {
    const found = plan.scenarios.filter(({ enabled }) => enabled).map(({ id }) => threatBreakdown(plan, id, controls));
    const total = found.reduce((sum, one) => sum + (one?.annual ?? Number.NaN), 0);
    expect(total / loss.steadyLoss(controls)).toBeCloseTo(1, 9);
  });

  it.each(sides)('is how often × each, and the factors are how often, %s', (_, controls) => {
    for (const { id, losses } of plan.scenarios.filter(({ enabled }) => enabled)) {
      const found = threatBreakdown(plan, id, controls);
      if (!found) throw new Error(id);
      const { estimated, susceptibility, drivers, population, existing, proposed, perYear } = found.frequency;
      expect((estimated * susceptibility * drivers * population * existing * proposed) / perYear).toBeCloseTo(1, 9);
      const parts = found.parts.reduce((sum, { mean }) => sum + mean, 0);
      expect((perYear * parts) / found.annual).toBeCloseTo(1, 9);
      for (const part of found.parts)
        expect(losses.find((one) => one.id === part.id)?.form, `${id} ${part.id}`).toBe(part.form);
    }
  });

  it('is null for a threat that is left out', () => {
    const [first, ...others] = plan.scenarios;
    expect(threatBreakdown({ ...plan, scenarios: [{ ...first, enabled: false }, ...others] }, first.id, [])).toBeNull();
  });
});
