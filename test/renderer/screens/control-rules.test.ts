import { describe, expect, it } from 'vitest';
import example from '../../../examples/regional-hospital.boardcase.json';
import { readPlan } from '../../../models/plan/parse';
import type { Plan } from '../../../models/plan/schema';
import { excludable, requirable, setExcludes, setRequires } from '../../../renderer/screens/controls/control-rules';

const fresh = (): Plan => {
  const reading = readPlan(example);
  if (!reading.ok) throw new Error('The example does not read.');
  return structuredClone(reading.plan);
};
const heldBy = (plan: Plan, id: string) =>
  plan.proposals.filter(({ controls }) => controls.some(({ control }) => control === id)).map(({ id: name }) => name);
const isValid = (plan: Plan) => readPlan(JSON.parse(JSON.stringify(plan))).ok;

describe('what a control goes with', () => {
  it('puts what is required into every proposal that holds the control, and the plan stays valid', () => {
    const plan = fresh();
    expect(heldBy(plan, 'segmentation')).toEqual(['full']);
    const { added } = setRequires(plan, 'incident-response', ['segmentation']);
    expect(added).toContain('segmentation');
    expect(heldBy(plan, 'segmentation')).toEqual(heldBy(plan, 'incident-response'));
    expect(isValid(plan)).toBe(true);
  });

  it('takes what is ruled out from every proposal that holds the control, and the plan stays valid', () => {
    const plan = fresh();
    const { removed } = setExcludes(plan, 'incident-response', ['endpoint-detection']);
    expect(removed).toContain('endpoint-detection');
    expect(heldBy(plan, 'endpoint-detection')).toEqual([]);
    expect(isValid(plan)).toBe(true);
  });

  it('takes the control itself out where what it rules out is in place already', () => {
    const plan = fresh();
    setExcludes(plan, 'hardening', ['mfa-remote']);
    expect(heldBy(plan, 'hardening')).toEqual([]);
    expect(isValid(plan)).toBe(true);
  });

  it('offers nothing that would go round in a circle or contradict itself', () => {
    const plan = fresh();
    setRequires(plan, 'hardening', ['segmentation']);
    expect(requirable(plan, 'segmentation')).not.toContain('hardening');
    expect(requirable(plan, 'segmentation')).not.toContain('segmentation');
    expect(excludable(plan, 'hardening')).not.toContain('segmentation');
    for (const other of requirable(plan, 'segmentation').slice(0, 8)) {
      const tried = structuredClone(plan);
      setRequires(tried, 'segmentation', [other]);
      expect([other, isValid(tried)]).toEqual([other, true]);
    }
  });
});
