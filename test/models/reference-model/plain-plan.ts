import type { PlanInput } from '#models/plan/schema';

type Scenario = PlanInput['scenarios'][number];
type Control = NonNullable<PlanInput['controls']>[number];

/** A small plan that features are switched on in; all lists are there. */
export interface Draft extends PlanInput {
  budget: NonNullable<PlanInput['budget']>;
  scenarios: (Scenario & { losses: NonNullable<Scenario['losses']> })[];
  controls: (Control & { costs: NonNullable<Control['costs']>; effects: NonNullable<Control['effects']> })[];
  proposals: { id: string; controls: { control: string; startYear: number }[]; insurance: boolean }[];
  drivers: NonNullable<PlanInput['drivers']>;
  records: NonNullable<PlanInput['records']>;
}

/** Numbers for a plan: between two bounds, and ranges around a value. */
export interface Dice {
  between(low: number, high: number): number;
  range(low: number, high: number): { kind: 'range'; low: number; likely: number; high: number };
}

/** What a feature of the model changes in a plan. */
export type Feature = (plan: Draft, dice: Dice) => void;

/** Two scenarios, two controls, two proposals, two types of record, everything certain. */
export function plainPlan({ between }: Dice): Draft {
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
