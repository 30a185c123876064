import { beforeAll, describe, expect, it, vi } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import example from '../../../examples/regional-hospital.boardcase.json';
import type { RankCorrelation } from '../../../models/finance/sensitivity/rank-correlation';
import { readPlan } from '../../../models/plan/parse';
import { readPath } from '../../../models/plan/problem';
import type { Plan } from '../../../models/plan/schema';
import { createReportContext, type ReportContext } from '../../../models/report/context';
import { analyses } from '../../../renderer/analysis/analyses';
import type * as OpenPoints from '../../../renderer/frame/guide/open-points';
import type * as FieldPlace from '../../../renderer/navigation/field-place';
import { text as en } from '../../../renderer/text/en';

// Which screen is shown stands in the address of a window, which these tests have no use for.
vi.stubGlobal('window', { location: { hash: '' }, addEventListener: () => {} });

const reading = readPlan(example);
if (!reading.ok) throw new Error('The example does not read.');
const { plan, resolved } = reading;

let points: typeof OpenPoints;
let place: typeof FieldPlace;
let correlations: RankCorrelation[];
let context: ReportContext;
beforeAll(async () => {
  points = await import('../../../renderer/frame/guide/open-points');
  place = await import('../../../renderer/navigation/field-place');
  const controls = resolved.proposals.find(({ id }) => id === 'recommended')!.controls;
  correlations = analyses.correlations({ plan: resolved, controls, insurance: false });
  context = createReportContext(resolved, simulateInline(resolved, { years: 500 }));
});

const changed = (recipe: (draft: Plan) => void): Plan => {
  const draft = structuredClone(plan);
  recipe(draft);
  return draft;
};

describe('what is still open', () => {
  it('lists the estimates that explain most first, and leaves out what the user stands by', () => {
    const { estimates, lighter } = points.estimatePoints(plan, correlations, context, en);
    expect(estimates[0].id).toBe('scenarios.0.frequency');
    const weights = estimates.map(({ annualLoss, npv }) => Math.max(annualLoss, npv));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(estimates.length + lighter).toBe(correlations.length);
    const checked = changed(({ scenarios }) => {
      scenarios[0].frequency = { kind: 'interval', low: 0.1, high: 0.3, checked: true };
    });
    const after = points.estimatePoints(checked, correlations, context, en);
    expect(after.estimates.map(({ id }) => id)).not.toContain('scenarios.0.frequency');
    expect(after.estimates.length + after.lighter).toBe(correlations.length - 1);
  });

  it('finds nothing missing in the example, and each thing that is taken out of it', () => {
    expect(points.missingPoints(plan, en)).toEqual([]);
    const missing = (recipe: (draft: Plan) => void) => points.missingPoints(changed(recipe), en).map(({ id }) => id);
    expect(missing(({ budget }) => void Object.assign(budget, { itBudget: 0 }))).toEqual(['budget.itBudget']);
    expect(missing(({ organization }) => void Object.assign(organization, { name: '' }))).toEqual([
      'organization.name',
    ]);
    expect(missing(({ scenarios }) => void Object.assign(scenarios[3], { losses: [] }))).toEqual([
      'scenarios.3.losses',
    ]);
    expect(missing(({ scenarios }) => void Object.assign(scenarios[3], { losses: [], enabled: false }))).toEqual([]);
    expect(missing(({ controls }) => void Object.assign(controls[5], { effects: [] }))).toEqual(['controls.5.effects']);
    expect(missing((draft) => void Object.assign(draft, { proposals: [] }))).toEqual(['proposals']);
  });

  it('counts a fact as taken over until a number is typed', () => {
    const facts = (of: Plan) => points.factPoints(of, en).map(({ id }) => id);
    expect(facts(plan)).toContain('budget.securityShare');
    expect(facts(changed(({ budget }) => void Object.assign(budget, { securityShare: 0.06 })))).not.toContain(
      'budget.securityShare',
    );
  });
});

it('finds the screen of every path that a message may name', () => {
  const path = readPath('scenarios[2].losses[0].amount');
  expect(path).toEqual(['scenarios', 2, 'losses', 0, 'amount']);
  expect(place.placeOf(path, plan)).toEqual({ screen: 'threats', item: plan.scenarios[2].id });
  for (const key of Object.keys(plan))
    if (!['format', 'version', 'source', 'note'].includes(key))
      expect([key, place.placeOf([key, 0], plan)]).not.toContain(null);
});
