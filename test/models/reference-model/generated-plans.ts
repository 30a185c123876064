import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';
import { mulberry32 } from '../../support/mulberry32';

type Scenario = PlanInput['scenarios'][number];
type Control = NonNullable<PlanInput['controls']>[number];

/** A small plan that features are switched on in; all lists are there. */
interface Draft extends PlanInput {
  budget: NonNullable<PlanInput['budget']>;
  scenarios: (Scenario & { losses: NonNullable<Scenario['losses']> })[];
  controls: (Control & { costs: NonNullable<Control['costs']>; effects: NonNullable<Control['effects']> })[];
  proposals: { id: string; controls: { control: string; startYear: number }[]; insurance: boolean }[];
  drivers: NonNullable<PlanInput['drivers']>;
  records: NonNullable<PlanInput['records']>;
}

/** Numbers for a plan: between two bounds, and ranges around a value. */
interface Dice {
  between(low: number, high: number): number;
  range(low: number, high: number): { kind: 'range'; low: number; likely: number; high: number };
}

/** Two scenarios, two controls, two proposals, two types of record, everything certain. */
function plainPlan({ between }: Dice): Draft {
  const scenario = (id: string): Draft['scenarios'][number] => ({
    id,
    frequency: between(0.3, 1.5),
    losses: [
      {
        id: 'response',
        form: 'response',
        amount: { kind: 'range', low: 1000, likely: between(2000, 9000), high: between(10_000, 30_000) },
      },
    ],
  });
  const control = (id: string, on: string): Draft['controls'][number] => ({
    id,
    costs: { timing: 'arrears', oneTime: between(0, 2000), annual: between(100, 1500) },
    effects: [{ scenario: on, frequency: between(0.1, 0.6), magnitude: between(0.1, 0.5) }],
  });
  return {
    format: 'boardcase-plan',
    version: 2,
    name: 'generated',
    currency: 'USD',
    organization: { employees: 50, annualRevenue: 8_000_000, endpoints: 70 },
    budget: {
      horizonYears: 2,
      discountRate: between(0, 0.12),
      // The plain model of the money side counts all at the end of its year.
      lossTiming: 'yearEnd',
      riskAppetite: [
        { loss: 8000, probability: 0.5 },
        { loss: between(12_000, 40_000), probability: 0.1 },
      ],
    },
    records: [
      { id: 'patients', count: 900, resalePrice: 4 },
      { id: 'cards', count: 400, resalePrice: 1 },
    ],
    scenarios: [scenario('a'), scenario('b')],
    controls: [control('first', 'a'), control('second', 'b')],
    proposals: [
      { id: 'one', controls: [{ control: 'first', startYear: 1 }], insurance: false },
      {
        id: 'both',
        controls: [
          { control: 'first', startYear: 1 },
          { control: 'second', startYear: 1 },
        ],
        insurance: false,
      },
    ],
    drivers: [],
  };
}

/** What each feature of the model changes in a plan. */
export const features: Record<string, (plan: Draft, dice: Dice) => void> = {
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
  'a driver of magnitude': (plan, { between }) => {
    plan.drivers.push({
      id: 'age',
      enabled: true,
      exposure: between(0.3, 0.8),
      neutral: 0.2,
      effects: [{ scenario: 'b', on: 'magnitude', strength: { kind: 'range', low: 1, likely: 2, high: 4 } }],
    });
  },
  'a share of records': (plan, { range }) => {
    plan.scenarios[0].recordsExposed = { types: ['patients', 'cards'], share: range(0, 0.8) };
    plan.scenarios[0].losses.push({ id: 'notice', form: 'response', basis: 'record', amount: 5 });
  },
  'a count of records': (plan, { between }) => {
    plan.scenarios[1].recordsExposed = {
      types: ['cards'],
      count: { kind: 'interval', low: 50, high: between(300, 500) },
    };
    plan.scenarios[1].losses.push({
      id: 'cards',
      form: 'fines',
      basis: 'record',
      amount: { kind: 'range', low: 2, likely: 4, high: 12 },
    });
  },
  people: (plan, { between }) => {
    plan.scenarios[0].recordsExposed = { share: between(0.1, 0.7), types: ['patients', 'cards'] };
    plan.scenarios[0].losses.push({
      id: 'letters',
      form: 'reputation',
      basis: 'person',
      amount: { kind: 'range', low: 1, likely: 3, high: 8 },
    });
  },
  'hours of an outage': (plan, { between }) => {
    plan.scenarios[1].losses.push({
      id: 'outage',
      form: 'productivity',
      basis: 'hour',
      quantity: { kind: 'interval', low: 4, high: between(40, 90) },
      amount: between(60, 150),
    });
  },
  'a part that may not occur': (plan, { range }) => {
    plan.scenarios[0].losses.push({
      id: 'suit',
      form: 'fines',
      order: 'secondary',
      probability: range(0.1, 0.7),
      amount: { kind: 'range', low: 4000, likely: 9000, high: 20_000 },
    });
  },
  'suits that follow the records': (plan, { between, range }) => {
    plan.scenarios[0].recordsExposed = { types: ['patients'], share: { kind: 'interval', low: 0.01, high: 0.7 } };
    const probability = { logistic: { at: between(60, 300), slope: between(0.8, 2.5), mean: between(0.15, 0.5) } };
    plan.scenarios[0].losses.push(
      { id: 'defence', form: 'fines', probability, amount: range(2000, 12_000) },
      { id: 'settlement', form: 'fines', probability, basis: 'person', amount: range(5, 60), cap: 20_000 },
    );
  },
  'parts that go together': (plan, { between, range }) => {
    plan.scenarios[0].dependence = { rho: between(0.3, 0.9) };
    plan.scenarios[0].recordsExposed = { types: ['patients'], share: { kind: 'interval', low: 0.02, high: 0.6 } };
    plan.scenarios[0].losses.push(
      { id: 'letter', form: 'response', basis: 'record', amount: range(2, 30) },
      {
        id: 'standstill',
        form: 'productivity',
        basis: 'hour',
        quantity: { kind: 'interval', low: 3, high: 80 },
        amount: 150,
      },
    );
  },
  'a cap': (plan, { between }) => {
    plan.scenarios[0].losses[0].cap = between(5000, 9000);
    plan.scenarios[0].losses.push({
      id: 'rebuilding',
      form: 'replacement',
      quantity: 2,
      amount: { kind: 'truncatedLognormal', mu: 8, sigma: 0.8, lower: 500, upper: 9000 },
      cap: { kind: 'range', low: 3000, likely: 6000, high: 12_000 },
    });
  },
  'a penalty': (plan, { between }) => {
    const severity = { kind: 'range' as const, low: 0, likely: 0.001, high: between(0.002, 0.01) };
    plan.scenarios[1].losses.push({
      id: 'fine',
      form: 'fines',
      basis: 'penalty',
      rule: 'ocr-settlement',
      probability: between(0.2, 0.6),
      severity,
    });
  },
  'a penalty with a yearly cap': (plan, { between }) => {
    const severity = { kind: 'range' as const, low: 0, likely: 0.3, high: 1 };
    plan.scenarios[0].losses.push({
      id: 'breach',
      form: 'fines',
      basis: 'penalty',
      rule: 'hipaa-tier-1',
      quantity: 2,
      probability: between(0.5, 0.9),
      severity,
    });
  },
  'a fine that prices do not raise': (plan, { between }) => {
    plan.currency = 'EUR';
    plan.scenarios[0].losses.push({
      id: 'art83',
      form: 'fines',
      basis: 'penalty',
      rule: 'gdpr-security',
      severity: between(0.0003, 0.001),
    });
  },
  'records of the same people': (plan, { between }) => {
    plan.records[1].peopleOf = 'patients';
    plan.scenarios[1].recordsExposed = { types: ['patients', 'cards'], count: between(100, 900) };
    plan.scenarios[1].losses.push({ id: 'calls', form: 'response', basis: 'person', amount: 4 });
  },
  attractiveness: (plan, { between }) => {
    plan.scenarios[1].recordsExposed = { types: [], count: between(20, 200) };
    plan.resale = {
      ...plan.resale,
      attractiveness: { enabled: true, elasticity: between(0.2, 0.6), referencePrize: 2000 },
    };
  },
  liability: (plan, { between }) => {
    plan.records[0].resalePrice = { kind: 'range', low: 1, likely: 3, high: 15 };
    plan.scenarios[0].recordsExposed = { types: ['patients'], share: between(0.1, 0.6) };
    plan.resale = { ...plan.resale, liability: { enabled: true, multiple: between(0.5, 2) } };
  },
  'a truncated lognormal': (plan, { between }) => {
    plan.scenarios[1].losses[0].amount = {
      kind: 'truncatedLognormal',
      mu: between(7.5, 8.5),
      sigma: 0.7,
      lower: 800,
      upper: 30_000,
    };
  },
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
  'cover per event': (plan, { between }) => {
    plan.insurance = {
      basis: 'event',
      retention: between(2000, 5000),
      limit: between(4000, 15_000),
      coinsurance: 0.9,
      timing: 'arrears',
      premium: between(200, 1500),
      existing: true,
    };
  },
  'cover per year': (plan, { between }) => {
    plan.insurance = {
      basis: 'annual',
      retention: between(4000, 9000),
      limit: between(8000, 30_000),
      coinsurance: between(0.6, 1),
      premium: between(200, 1500),
      timing: 'arrears',
    };
    plan.proposals[1].insurance = true;
  },
  'cover per event that leaves forms out': (plan, { between }) => {
    plan.scenarios[1].losses.push({ id: 'claims', form: 'fines', probability: 0.4, amount: between(3000, 9000) });
    plan.insurance = {
      basis: 'event',
      retention: between(2000, 5000),
      limit: 12_000,
      coinsurance: 1,
      premium: between(200, 900),
      existing: true,
      excludes: { forms: ['fines'] },
    };
  },
  'cover per year that leaves forms out': (plan, { between }) => {
    plan.scenarios[0].losses.push({ id: 'stop', form: 'productivity', amount: between(2000, 6000) });
    plan.insurance = {
      basis: 'annual',
      retention: between(3000, 8000),
      limit: 20_000,
      coinsurance: 0.8,
      premium: between(200, 900),
      timing: 'through',
      excludes: { forms: ['fines', 'productivity'] },
    };
    plan.proposals[1].insurance = true;
  },
  'costs and losses when they fall': (plan, { between }) => {
    plan.budget = { ...plan.budget, lossTiming: 'midYear', horizonYears: 3 };
    plan.organization = { ...plan.organization, fteCost: 90_000 };
    plan.controls[0].costs = { ...plan.controls[0].costs, timing: 'advance', fte: between(0.001, 0.01) };
    plan.controls[1].costs = { ...plan.controls[1].costs, timing: 'through' };
    plan.proposals[1].controls[1].startYear = 2;
  },
  'costs that are estimates': (plan, { range }) => {
    plan.controls[0].costs = {
      ...plan.controls[0].costs,
      oneTime: range(100, 4000),
      annual: range(100, 2000),
      perUnit: [{ unit: 'endpoint', oneTime: range(0, 20), annual: range(1, 9) }],
    };
    plan.controls[1].costs = { ...plan.controls[1].costs, fte: range(0, 0.02) };
    plan.organization = { ...plan.organization, fteCost: 80_000 };
  },
  'a scenario that is switched off': (plan, { between }) => {
    plan.scenarios.push({ ...plan.scenarios[1], id: 'off', enabled: false, frequency: between(1, 5) });
  },
  'a loss above the IT budget': (plan, { between }) => {
    plan.budget = { ...plan.budget, itBudget: between(9000, 20_000) };
  },
  growth: (plan, { between }) => {
    plan.budget = { ...plan.budget, priceGrowth: between(0, 0.08), threatGrowth: between(-0.1, 0.3), horizonYears: 3 };
  },
  'controls that everyone has': (plan, { between }) => {
    plan.scenarios[0].population = [{ control: 'first', prevalence: between(0.2, 1), prevents: between(0.2, 0.7) }];
  },
  'costs per unit, staff and friction': (plan, { between }) => {
    plan.controls[0].costs = {
      ...plan.controls[0].costs,
      perUnit: [
        { unit: 'endpoint', oneTime: 3, annual: between(1, 9) },
        { unit: 'record', annual: 0.1 },
        { unit: 'server', oneTime: 20, annual: 10 },
        { unit: 'medicalDevice', annual: between(1, 5) },
        { unit: 'iotDevice', oneTime: 2 },
        { unit: 'site', annual: 50 },
        { unit: 'employee', annual: 3 },
      ],
      fte: 0.01,
      frictionMinutesPerUserWeek: 1,
    };
    plan.controls[1].costs = { ...plan.controls[1].costs, frictionMinutesPerUserWeek: 2, frictionUsers: 7 };
    plan.organization = {
      ...plan.organization,
      servers: 6,
      medicalDevices: 30,
      iotDevices: 11,
      sites: 2,
      hourlyCost: between(5, 20),
    };
    plan.budget = { ...plan.budget, frictionInAsk: true, amortizationYears: 4 };
  },
};

const names = Object.keys(features);

/** Every feature alone, and every two of them. */
export const combinations: string[][] = names.flatMap((one, i) => [
  [one],
  ...names.slice(i + 1).map((other) => [one, other]),
]);

/** The plan file with these features, its numbers by the seed. */
export function draftWith(on: readonly string[], seed: number): PlanInput {
  const u = mulberry32(seed);
  for (let i = 0; i < 8; i++) u();
  const between = (low: number, high: number) => low + (high - low) * u();
  const range = (low: number, high: number) => ({ kind: 'range' as const, low, likely: between(low, high), high });
  const draft = plainPlan({ between, range });
  for (const name of on) features[name](draft, { between, range });
  return draft;
}

/** The same with numbers only. */
export function generatedPlan(on: readonly string[], seed: number): ResolvedPlan {
  const reading = readPlan(draftWith(on, seed));
  if (!reading.ok) throw new Error(`${on.join(' and ')}: ${JSON.stringify(reading.problems)}`);
  return reading.resolved;
}
