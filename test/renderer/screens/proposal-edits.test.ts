import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../models/plan/parse';
import type { Plan } from '../../../models/plan/schema';
import { setMembership } from '../../../renderer/screens/controls/proposal-edits';

function plan(): Plan {
  const reading = readPlan({
    format: 'boardcase-plan',
    version: 1,
    name: 'Rules',
    currency: 'USD',
    scenarios: [{ id: 's', frequency: 1 }],
    controls: [
      { id: 'siem', requires: ['logs'] },
      { id: 'logs', requires: ['clock'] },
      { id: 'clock' },
      { id: 'in-place', existing: true },
      { id: 'needs-existing', requires: ['in-place'] },
      { id: 'rival', excludes: ['logs'] },
    ],
    proposals: [
      { id: 'recommended', controls: [{ control: 'rival' }] },
      { id: 'other', controls: [] },
    ],
    chosenProposal: 'other',
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return structuredClone(reading.plan);
}
const ids = (p: Plan['proposals'][number]) => p.controls.map(({ control }) => control).sort();

describe('putting controls into proposals', () => {
  it('brings what is required, all the way down, and takes out what is ruled out', () => {
    const draft = plan();
    const effects = setMembership(draft, draft.proposals[0], 'siem', true);
    expect(ids(draft.proposals[0])).toEqual(['clock', 'logs', 'siem']);
    expect(effects.added.sort()).toEqual(['clock', 'logs']);
    expect(effects.removed).toEqual(['rival']);
  });

  it('takes out what requires something ruled out: the plan stays valid', () => {
    const draft = plan();
    draft.controls.push({ ...draft.controls[0], id: 'beside-rival', requires: ['rival'], excludes: [] });
    draft.proposals[0].controls.push({ control: 'beside-rival', startYear: 2 });
    const effects = setMembership(draft, draft.proposals[0], 'siem', true);
    expect(ids(draft.proposals[0])).toEqual(['clock', 'logs', 'siem']);
    expect(effects.removed.sort()).toEqual(['beside-rival', 'rival']);
    expect(readPlan(draft).ok).toBe(true);
  });

  it('does not add a required control that is in place already', () => {
    const draft = plan();
    const effects = setMembership(draft, draft.proposals[1], 'needs-existing', true);
    expect(ids(draft.proposals[1])).toEqual(['needs-existing']);
    expect(effects.added).toEqual([]);
  });

  it('takes out with a control what requires it, all the way up: the plan stays valid', () => {
    const draft = plan();
    setMembership(draft, draft.proposals[1], 'siem', true);
    const effects = setMembership(draft, draft.proposals[1], 'clock', false);
    expect(ids(draft.proposals[1])).toEqual([]);
    expect(effects.removed.sort()).toEqual(['logs', 'siem']);
    expect(readPlan(draft).ok).toBe(true);
  });
});
