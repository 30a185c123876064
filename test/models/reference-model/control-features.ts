import type { Feature } from './plain-plan';

/** What controls do. */
export const controlFeatures: Record<string, Feature> = {
  'a roll-out': (plan, { between }) => {
    plan.controls[0].coverage = [between(0.1, 0.4), between(0.6, 0.9)];
  },
  'a later start': (plan) => {
    for (const { controls } of plan.proposals) controls[0].startYear = 2;
  },
  requirements: (plan, { between }) => {
    plan.controls.push({
      id: 'base',
      costs: { timing: 'arrears', annual: 200 },
      coverage: [0.5],
      effects: [{ scenario: 'b', frequency: between(0.1, 0.3) }],
    });
    plan.controls[0].requires = ['base'];
    plan.proposals[1].controls.push({ control: 'base', startYear: 2 });
    plan.proposals[0].controls = [{ control: 'second', startYear: 1 }];
  },
  'an overlap group': (plan, { range }) => {
    plan.controls.push({
      id: 'like',
      overlapGroup: 'pair',
      costs: { timing: 'arrears', annual: 300 },
      reliability: range(0.6, 1),
      effects: [{ scenario: 'a', frequency: range(0.2, 0.9), magnitude: range(0, 0.6) }],
    });
    plan.controls[0].overlapGroup = 'pair';
    plan.controls[0].effects[0].frequency = range(0.1, 0.8);
    plan.proposals[1].controls.push({ control: 'like', startYear: 1 });
  },
  'uncertain reliability': (plan, { range }) => {
    plan.controls[0].reliability = range(0.4, 1);
    plan.controls[0].effects[0].frequency = range(0.1, 0.9);
    plan.controls[0].effects[0].magnitude = range(0.1, 0.8);
  },
  'a control in place': (plan, { range }) => {
    plan.controls.push({
      id: 'old',
      existing: true,
      costs: { timing: 'arrears' },
      coverage: [0.2, 0.7],
      effects: [
        { scenario: '*', frequency: range(0.1, 0.7) },
        { scenario: 'b', magnitude: range(0, 0.5) },
      ],
    });
  },
  'a control in place that waits': (plan) => {
    plan.controls.push({
      id: 'idle',
      existing: true,
      costs: { timing: 'arrears' },
      requires: ['second'],
      effects: [{ scenario: 'a', frequency: 0.4 }],
    });
  },
  'effects by form': (plan, { range }) => {
    plan.scenarios[0].losses.push({
      id: 'lost',
      form: 'productivity',
      amount: { kind: 'range', low: 500, likely: 4000, high: 9000 },
    });
    plan.controls[0].effects[0].magnitude = { productivity: range(0.2, 0.9), response: 0.1, fines: 0.3 };
  },
  'a row for all scenarios': (plan, { range }) => {
    plan.controls[1].effects = [{ scenario: '*', frequency: range(0.1, 0.8), magnitude: range(0, 0.6) }];
  },
};
