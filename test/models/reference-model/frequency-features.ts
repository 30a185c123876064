import type { Feature } from './plain-plan';

/** How often it strikes. */
export const frequencyFeatures: Record<string, Feature> = {
  'a range of frequency': (plan, { range }) => {
    plan.scenarios[0].frequency = range(0.1, 2.5);
  },
  'an interval of frequency': (plan, { between }) => {
    plan.scenarios[1].frequency = { kind: 'interval', low: 0.2, high: between(0.8, 2) };
  },
  'an annual probability': (plan, { between }) => {
    plan.scenarios[0].frequency = {
      annualProbability: { kind: 'interval', low: between(0.1, 0.3), high: between(0.5, 0.85) },
    };
  },
  susceptibility: (plan, { between }) => {
    plan.scenarios[0].susceptibility = { kind: 'quantiles', p50: between(0.3, 0.5), p90: between(0.7, 0.9) };
  },
  'frequencies drawn each year': (plan, { range }) => {
    plan.simulation = { unknownFrequencies: 'perYear' };
    plan.scenarios[1].susceptibility = range(0.3, 1);
  },
  'a common cause': (plan, { between }) => {
    plan.commonCause = { variance: between(0.2, 1.2) };
  },
  'a relative risk': (plan, { between }) => {
    plan.drivers.push({
      id: 'staff',
      enabled: true,
      exposure: between(0.2, 0.9),
      neutral: 0.3,
      effects: [{ scenario: 'a', strength: between(1.5, 4) }],
    });
  },
  'an uncertain elasticity': (plan, { between }) => {
    plan.drivers.push({
      id: 'devices',
      enabled: true,
      exposure: between(120, 300),
      neutral: 100,
      response: 'elasticity',
      effects: [{ scenario: '*', strength: { kind: 'range', low: 0, likely: 0.4, high: 1.2 } }],
    });
  },
  'a driver of all magnitudes': (plan, { between }) => {
    plan.drivers.push({
      id: 'dear',
      enabled: true,
      exposure: between(150, 250),
      neutral: 100,
      response: 'elasticity',
      effects: [{ scenario: '*', on: 'magnitude', strength: { kind: 'range', low: 0, likely: 0.5, high: 1.5 } }],
    });
  },
  'a driver of magnitude': (plan, { between }) => {
    plan.drivers.push({
      id: 'age',
      enabled: true,
      exposure: between(0.3, 0.8),
      neutral: 0.2,
      effects: [{ scenario: 'b', on: 'magnitude', strength: { kind: 'range', low: 1, likely: 2, high: 4 } }],
    });
  },
  'controls that everyone has': (plan, { between }) => {
    plan.scenarios[0].population = [{ control: 'first', prevalence: between(0.2, 1), prevents: between(0.2, 0.7) }];
  },
  'a scenario that is switched off': (plan, { between }) => {
    plan.scenarios.push({ ...plan.scenarios[1], id: 'off', enabled: false, frequency: between(1, 5) });
  },
};
