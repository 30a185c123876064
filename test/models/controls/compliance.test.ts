import { expect, test } from 'vitest';
import { complianceCounts, complianceView } from '#models/controls/compliance';
import { safeguardsIn } from '#models/controls/safeguards';
import { planOf } from '../finance/plans';

const plan = planOf({
  controls: [
    { id: 'mfa', existing: true, frameworks: { csf: ['PR.AA-03'], hipaa: ['164.312(d)'] } },
    {
      id: 'training',
      existing: true,
      coverage: [0.5],
      frameworks: { csf: ['PR.AT'], hipaa: ['45 CFR 164.308(a)(5)(ii)(B)'] },
    },
    { id: 'logs', frameworks: { csf: ['DE.CM'], hipaa: ['164.312(a)(2)(iv)', '164.312(b)'] } },
    { id: 'drills', coverage: [0.5, 1], reliability: 0.7, frameworks: { csf: ['RC.RP', 'PR.AT'], hipaa: [] } },
  ],
  proposals: [
    {
      id: 'p',
      controls: [
        { control: 'logs', startYear: 1 },
        { control: 'drills', startYear: 1 },
      ],
    },
  ],
});
const rows = complianceView(plan);
const row = (id: string) => rows.find((candidate) => candidate.id === id)!;

test('the tables are the published ones: 22 categories of CSF 2.0 in six functions, 22 standards of the Security Rule', () => {
  const of = (framework: string) => safeguardsIn('en').filter((safeguard) => safeguard.framework === framework);
  expect(of('csf')).toHaveLength(22);
  expect(new Set(of('csf').map(({ id }) => id.slice(0, 2)))).toEqual(new Set(['GV', 'ID', 'PR', 'DE', 'RS', 'RC']));
  // 9 administrative, 4 physical, 5 technical, 2 organizational, 2 on documentation.
  expect(of('hipaa')).toHaveLength(22);
  expect(new Set(safeguardsIn('en').map(({ id }) => id)).size).toBe(44);
});

test('covered, partly and open, now and with a proposal', () => {
  expect(row('PR.AA')).toMatchObject({ now: 'covered', servedBy: ['mfa'] });
  expect(row('PR.AT')).toMatchObject({ now: 'partly', servedBy: ['training'] });
  expect(row('PR.AT').proposals).toEqual([{ id: 'p', state: 'partly', servedBy: ['training', 'drills'] }]);
  expect(row('DE.CM')).toMatchObject({ now: 'open', proposals: [{ id: 'p', state: 'covered', servedBy: ['logs'] }] });
  expect(row('RC.RP')).toMatchObject({ now: 'open', proposals: [{ state: 'partly' }] });
});

test('finds the standard of an implementation specification, and no neighbour', () => {
  expect(row('164.308(a)(5)').now).toBe('partly');
  expect(row('164.312(a)').proposals[0].state).toBe('covered');
  expect(row('164.308(a)(1)').proposals[0].state).toBe('open');
  expect(row('164.312(d)').now).toBe('covered');
});

test('counts add up to all safeguards of the framework', () => {
  const counts = complianceCounts(rows, 'csf');
  expect(counts[0]).toEqual({ id: null, covered: 1, partly: 1, open: 20 });
  expect(counts[1]).toEqual({ id: 'p', covered: 2, partly: 2, open: 18 });
});
