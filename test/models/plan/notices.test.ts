import { describe, expect, it } from 'vitest';
import { readPlan } from '#models/plan/parse';
import { createPlanResolver } from '#models/plan/resolve-again';

const plan = { format: 'boardcase-plan', version: 1, name: 'n', currency: 'USD', scenarios: [] as object[] };

function noticesOf(fields: object): string[] {
  const reading = readPlan({ ...plan, ...fields });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.notices.map(({ path, message }) => `${path}: ${message}`);
}

const withSites = (formula: string, about: object = {}) =>
  noticesOf({ organization: { employees: 1000, sites: { formula, ...about } } });

describe('formulas of older plans', () => {
  it.each([
    ['employees * 10% + 50', /^organization\.sites\.formula: means 150 now: .*read it as 0\./],
    ['1000 + 1%', /means 1,000\.01 now: .*read it as 1,010\./],
    ['employees * 1% - 5', /means 5 now/],
    ['4 ^ 50%', /means 2 now/],
  ])('names %s, whose meaning changed, with both values', (formula, words) => {
    const notices = withSites(formula);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(words);
    expect(withSites(formula, { checked: true })).toEqual([]);
  });

  it.each([
    'employees * 10%',
    '50 + employees * 10%',
    '(10%) + 50',
    '-5% * -1',
    'max(5%, 1%) * 3',
    '10% / 5 + 3',
    'mod(7, 3)',
  ])('says nothing of %s, which means what it did', (formula) => {
    expect(withSites(formula)).toEqual([]);
  });

  it('names a number that may be one or two', () => {
    expect(withSites('max(1,250, 100)')).toEqual([
      'organization.sites.formula: reads 1,250 as 1 and 250; write 1250 where one number is meant, a blank after the comma where not',
    ]);
    expect(withSites('max(1, 250, 100)')).toEqual([]);
  });
});

const controls = [{ id: 'base' }, { id: 'top', requires: ['base'] }];
const starting = (base: number, top: number, horizonYears: number) => ({
  budget: { horizonYears },
  controls,
  proposals: [
    {
      id: 'p',
      controls: [
        { control: 'top', startYear: top },
        { control: 'base', startYear: base },
      ],
    },
  ],
});

describe('controls that can do nothing', () => {
  it('names a start after the horizon, also once the horizon is lowered', () => {
    expect(noticesOf(starting(1, 5, 5))).toEqual([]);
    expect(noticesOf(starting(1, 5, 3))).toEqual([
      'proposals[0].controls[0].startYear: "top" starts in year 5, after the 3 years that the plan looks ahead, so it does and costs nothing; start it by year 3 or look further ahead',
    ]);
    const reading = readPlan({ ...plan, ...starting(1, 5, 5) });
    if (!reading.ok) throw new Error('no plan');
    const resolve = createPlanResolver();
    expect(resolve(reading.plan)).toMatchObject({ ok: true, notices: [] });
    const lowered = { ...reading.plan, budget: { ...reading.plan.budget, horizonYears: 3 } };
    expect(resolve(lowered)).toMatchObject({ ok: true, notices: [{ path: 'proposals[0].controls[0].startYear' }] });
  });

  it('names a start before that of what is required', () => {
    expect(noticesOf(starting(1, 1, 3))).toEqual([]);
    expect(noticesOf(starting(3, 1, 3))).toEqual([
      'proposals[0].controls[0].startYear: "top" starts in year 1 but requires "base", which starts in year 3; until then it costs money and does nothing',
    ]);
  });

  it('names a control in place that requires one which is not', () => {
    const inPlace = { id: 'top', requires: ['base'], existing: true };
    expect(noticesOf({ controls: [{ id: 'base' }, inPlace] })).toEqual([
      'controls[1].requires[0]: "top" is in place but requires "base", which is not; it does nothing until that is',
    ]);
    expect(noticesOf({ controls: [{ id: 'base', existing: true }, inPlace] })).toEqual([]);
  });
});

it('growth to the double and more says what it means', () => {
  expect(noticesOf({ budget: { threatGrowth: 5 } })).toEqual([
    'budget.threatGrowth: 5 means 500 % a year; for 5 % write 0.05',
  ]);
  expect(noticesOf({ budget: { threatGrowth: 0.5, priceGrowth: -0.5 } })).toEqual([]);
});

describe('losses for each record or person', () => {
  const scenario = (fields: object) => ({
    scenarios: [
      { id: 's', frequency: 1, losses: [{ id: 'l', form: 'response', basis: 'record', amount: 100 }], ...fields },
    ],
    records: [
      { id: 'held', count: 1000 },
      { id: 'none', count: 0 },
    ],
  });

  it('are named where the threat exposes no records', () => {
    const [notice, ...others] = noticesOf(scenario({}));
    expect(others).toEqual([]);
    expect(notice).toMatch(/^scenarios\[0\]\.losses\[0\]\.basis: is "record", but the scenario exposes no records/);
    expect(noticesOf(scenario({ recordsExposed: { types: ['none'], share: 1 } }))[0]).toMatch(/no records are held/);
  });

  it('are not where it exposes some, or does not count', () => {
    expect(noticesOf(scenario({ recordsExposed: { types: ['held'], share: 1 } }))).toEqual([]);
    expect(noticesOf({ ...scenario({ recordsExposed: { count: 50 } }), records: [] })).toEqual([]);
    expect(noticesOf(scenario({ enabled: false }))).toEqual([]);
  });
});
