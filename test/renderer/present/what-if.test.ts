import { describe, expect, it } from 'vitest';
import { readPlan } from '#models/plan/parse';
import { pageAfterKey } from '../../../renderer/present/page-keys';
import { withBestPlan, withProposal } from '../../../renderer/present/what-if-plan';
import { readyMade } from '../../support/preset-plan';

describe('keys of a presentation', () => {
  it('turn pages within the pack', () => {
    expect(['ArrowRight', 'PageDown', ' '].map((key) => pageAfterKey(key, 3, 10))).toEqual([4, 4, 4]);
    expect(['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => pageAfterKey(key, 3, 10))).toEqual([2, 2, 2]);
    expect([pageAfterKey('Home', 3, 10), pageAfterKey('End', 3, 10)]).toEqual([0, 10]);
    expect([pageAfterKey('ArrowLeft', 0, 10), pageAfterKey('ArrowRight', 10, 10)]).toEqual([0, 10]);
    expect([pageAfterKey('a', 3, 10), pageAfterKey('Tab', 3, 10)]).toEqual([null, null]);
  });
});

describe('what if', async () => {
  const { plan } = await readyMade('clinic-group');

  it('asks for another proposal without touching the plan', () => {
    const before = structuredClone(plan);
    expect(withProposal(plan, 'essential').chosenProposal).toBe('essential');
    expect(plan).toEqual(before);
  });

  it('adds the optimiser’s answer as the proposal to approve, and the plan stays valid', () => {
    const best = { controls: [{ control: plan.controls[0].id, startYear: 2 }] };
    const tried = withBestPlan(plan, best, 'Up to $1');
    const added = tried.proposals.at(-1);
    expect(added).toMatchObject({ name: 'Up to $1', controls: [{ control: plan.controls[0].id, startYear: 2 }] });
    expect(tried.chosenProposal).toBe(added?.id);
    expect(plan.proposals).toHaveLength(tried.proposals.length - 1);
    expect(readPlan(structuredClone(tried)).ok).toBe(true);
  });
});
