import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { readPlan } from '#models/plan/parse';
import type { PlanInput } from '#models/plan/schema';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { lawOf } from '../models/reference-model/law';

type Scenario = PlanInput['scenarios'][number];
type Part = NonNullable<Scenario['losses']>[number];

const page = (name: string) => readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');
const reading = (fields: Partial<PlanInput>) =>
  readPlan({ format: 'boardcase-plan', version: 2, name: 'example', currency: 'USD', scenarios: [], ...fields });

/** What the program says of a plan with these parts. */
function resultOf(fields: Partial<PlanInput>, years = 2000) {
  const read = reading(fields);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return simulateInline(read.resolved, { seed: 1, years });
}

/** One scenario with one incident a year that costs 100. */
const scenario = (fields: Partial<Scenario> = {}, part: Partial<Part> = {}): Scenario => ({
  id: 'a',
  frequency: 1,
  losses: [{ id: 'loss', form: 'response', amount: 100, ...part }],
  ...fields,
});
const lossOf = (fields: Partial<PlanInput>) => resultOf(fields).baseline.meanAnnualLoss;
/** What one penalty comes to: at 0.15 incidents a year the year that 90 % do not exceed has one. */
const penalty = (part: Partial<Part>) =>
  resultOf({ scenarios: [scenario({ frequency: 0.15 }, { basis: 'penalty', amount: 7, ...part })] }).baseline.quantiles
    .p90;

const records = [{ id: 'r', count: 900, resalePrice: 4 }];
const twoTypes = [
  { id: 'r', count: 300, resalePrice: 1 },
  { id: 's', count: 100, resalePrice: 5 },
];
const attractive = { attractiveness: { enabled: true, elasticity: 0.5, referencePrize: 900 } };
const exposing = (count: number, part: Partial<Part> = {}) => scenario({ recordsExposed: { count } }, part);
const risk = (id: string, strength: number, on: 'frequency' | 'magnitude' = 'frequency') => ({
  scenario: id,
  on,
  strength,
});
const driver = (...effects: ReturnType<typeof risk>[]) => [
  { id: 'd', enabled: true, exposure: 1, neutral: 0, effects },
];
const inPlace = (control: object) => [{ id: 'c', existing: true, effects: [], ...control }];
const cover = { basis: 'event' as const, retention: 60, limit: 45, existing: true };
const bought = (control: object, budget: PlanInput['budget'] = {}) =>
  resultOf({
    budget,
    scenarios: [scenario({}, { amount: 200 })],
    controls: [{ id: 'c', ...control }],
    proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
  }).proposals[0];

const number = (value: number) => Number(value.toPrecision(6)).toLocaleString('en-US');
const minus = (value: number) => number(value).replace('-', '−');

/** Sentences of the documents, with the program's figures in them. */
const examples: [document: string, says: () => string][] = [
  ['models.md', () => `so 4,000 patients and 300 staff are ${number(people(undefined))} people`],
  [
    'models.md',
    () =>
      `the expected loss ${number(lossOf({ records, resale: attractive, scenarios: [exposing(1)] }))}; of a scenario without records it stays ${number(lossOf({ records, resale: attractive, scenarios: [scenario()] }))}.`,
  ],
  [
    'models.md',
    () =>
      `100 records at a range of 1, 2, 9 are worth ${number(resultOf({ records: [{ id: 'r', count: 100, resalePrice: { kind: 'range', low: 1, likely: 2, high: 9 } }] }).baseline.resale.held)}.`,
  ],
  [
    'models.md',
    () =>
      `worth ${number(resultOf({ records: twoTypes, scenarios: [exposing(40)] }).baseline.resale.meanStolenPerYear)}.`,
  ],
  [
    'models.md',
    () =>
      `no record types, count 40, 2 per person: ${number(lossOf({ scenarios: [exposing(40, { basis: 'person', amount: 2 })] }))} an incident`,
  ],
  [
    'models.md',
    () =>
      `30 held, count 40, 2 per record: ${number(lossOf({ records: [{ id: 'r', count: 30 }], scenarios: [exposing(40, { basis: 'record', amount: 2 })] }))} an incident`,
  ],
  [
    'models.md',
    () =>
      `neutral 0: the expected loss is ${number(lossOf({ scenarios: [scenario()], drivers: driver(risk('*', 2), risk('a', 3)) }))}.`,
  ],
  [
    'models.md',
    () =>
      `in place: ${number(
        lossOf({
          scenarios: [scenario()],
          controls: inPlace({
            effects: [
              { scenario: '*', frequency: 0.5 },
              { scenario: 'a', frequency: 0.2 },
            ],
          }),
        }),
      )} is left, not 40 or 50.`,
  ],
  [
    'models.md',
    () =>
      `cap 150: an incident costs ${number(lossOf({ scenarios: [scenario({}, { cap: 150 })], drivers: driver(risk('a', 2, 'magnitude')) }))}.`,
  ],
  [
    'models.md',
    () =>
      `in place: ${number(resultOf({ scenarios: [scenario()], controls: inPlace({ coverage: [0.2, 0.7], effects: [{ scenario: 'a', frequency: 0.5 }] }) }).years[0].baseline.meanAnnualLoss)} is left in year 1.`,
  ],
  [
    'models.md',
    () => {
      const { years } = resultOf({ budget: { priceGrowth: 0.1 }, scenarios: [scenario()], insurance: cover });
      const [first, second] = years.map(({ baseline }) => baseline.meanAnnualLoss);
      return `of 100 the insurer pays ${number(100 - first)} in year 1, and of 110 in year 2 it pays ${Math.round(110 - second)}, not 50: ${Math.round(second)} is kept`;
    },
  ],
  [
    'penalties.md',
    () => {
      const one = { rule: 'hipaa-tier-2', severity: 0.25 };
      const of = (part: Partial<Part>) => number(penalty({ ...one, ...part }));
      return `severity 0.25 is a penalty of ${of({})}; with quantity 3 of ${of({ quantity: 3 })}; with quantity 3 and a \`cap\` of 50,000 of ${of({ quantity: 3, cap: 50_000 })}; with quantity 5 it is the rule's cap, ${of({ quantity: 5 })}.`;
    },
  ],
  [
    'penalties.md',
    () => {
      const [a, b, c, d] = [1, 2, 3, 4].map((tier) => number(penalty({ rule: `hipaa-tier-${tier}`, severity: 0 })));
      return `least amount: ${a}, ${b}, ${c} and ${d} dollars in tiers 1 to 4`;
    },
  ],
  [
    'penalties.md',
    () =>
      `$${penalty({ rule: 'hipaa-tier-1', severity: 1 }).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}, $146,053`,
  ],
  [
    'penalties.md',
    () => {
      const part = { basis: 'penalty' as const, rule: 'gdpr-security', severity: 0.0005 };
      const plan = {
        currency: 'EUR',
        organization: { annualRevenue: 8_000_000 },
        budget: { priceGrowth: 0.1 },
        scenarios: [scenario({}, part)],
      };
      const [last] = resultOf(plan)
        .years.map(({ baseline }) => baseline.meanAnnualLoss)
        .reverse();
      return `severity 0.0005 is ${number(last)} in every year`;
    },
  ],
  [
    'finance.md',
    () => {
      const { probabilityOfPayback, probabilityNpvPositive } = bought({});
      return `pays back with probability ${probabilityOfPayback} and has a positive value with probability ${probabilityNpvPositive}.`;
    },
  ],
  [
    'finance.md',
    () => {
      const { rosi, rosiInterval } = bought({ costs: { annual: 10 } });
      return `has a ROSI of ${minus(rosi!)} and an interval from ${rosiInterval!.map(minus).join(' to ')}.`;
    },
  ],
  [
    'finance.md',
    () => {
      const control = { costs: { oneTime: 300 }, effects: [{ scenario: 'a', frequency: 1 }] };
      const { npv, costOfDelay } = bought(control, { discountRate: 0 });
      return `is worth ${number(npv)} now and ${number(npv - costOfDelay)} a year later (two years' 400, less 300, and 100 for the year of its life that is left): waiting costs ${number(costOfDelay)}.`;
    },
  ],
  ['what-is-drawn-when.md', () => `is ${quiet.perPath.toFixed(4)}; with \`perYear\``],
  ['what-is-drawn-when.md', () => `is ${quiet.perYear.toFixed(4)}.`],
];

/** P(no incident in three years) of a rate of 0, 0.5, 1: one truth for all three, or drawn anew each year. */
const rate = { kind: 'range' as const, low: 0, likely: 0.5, high: 1 };
const quiet = {
  perPath: lawOf(rate).mean((x) => Math.exp(-3 * x)),
  perYear: lawOf(rate).mean((x) => Math.exp(-x)) ** 3,
};

/** People of an incident that exposes all of two types. */
function people(peopleOf: string | undefined): number {
  const types = [
    { id: 'r', count: 4000 },
    { id: 's', count: 300, peopleOf },
  ];
  const part = { basis: 'person' as const, amount: 1 };
  return lossOf({ records: types, scenarios: [scenario({ recordsExposed: { types: ['r', 's'], share: 1 } }, part)] });
}

describe('what the documents state with a number', () => {
  it.each(examples)('%s: %#', (document, says) => {
    const said = says();
    expect(page(document).includes(said), `${document} does not say: ${said}`).toBe(true);
  });

  it.each(['perPath', 'perYear'] as const)('%s: so many futures of three years are quiet', (unknownFrequencies) => {
    const years = 40_000;
    const { proposals } = resultOf(
      {
        simulation: { unknownFrequencies },
        scenarios: [scenario({ frequency: rate })],
        controls: [{ id: 'c', costs: { annual: 0.01 }, effects: [{ scenario: 'a', frequency: 1 }] }],
        proposals: [{ id: 'p', controls: [{ control: 'c' }] }],
      },
      years,
    );
    // What prevents everything for next to nothing pays back wherever anything would have happened.
    const p = quiet[unknownFrequencies];
    expect(Math.abs(1 - proposals[0].probabilityOfPayback! - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / years));
  });

  it('people of the same kind are counted once', () => {
    expect(people('r')).toBeCloseTo(4000, 9);
  });

  it('attractiveness without a reference prize does nothing', () => {
    const resale = { attractiveness: { enabled: true, elasticity: 0.5, referencePrize: 0 } };
    expect(lossOf({ records, resale, scenarios: [exposing(1)] })).toBeCloseTo(100, 9);
  });

  it('a factor above 1,000 and a share of no types are refused', () => {
    const steep = { id: 'd', enabled: true, exposure: 2000, neutral: 1, response: 'elasticity' as const };
    expect(reading({ scenarios: [scenario()], drivers: [{ ...steep, effects: [risk('a', 1)] }] }).ok).toBe(false);
    expect(reading({ records, scenarios: [scenario({ recordsExposed: { types: [], share: 0.5 } })] }).ok).toBe(false);
  });
});

describe('the page on the command line', () => {
  /** Names of all fields of a document. */
  const fields = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(fields)
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [key, ...fields(inner)])
        : [];
  const plan: Partial<PlanInput> = {
    budget: { itBudget: 1000, riskAppetite: [{ loss: 50, probability: 0.1 }] },
    scenarios: [scenario()],
    controls: [
      { id: 'c', costs: { annual: 10 }, effects: [{ scenario: 'a', frequency: 0.5 }] },
      { id: 'dear', costs: { annual: 900 }, effects: [{ scenario: 'a', frequency: 0.1 }] },
    ],
    proposals: [{ id: 'p', controls: [{ control: 'c' }] }, { id: 'nothing' }],
    insurance: { retention: 60, limit: 45, existing: true },
  };

  it('names every field of simulate --json and of optimize --json', () => {
    const read = reading(plan);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const simulated = simulateInline(read.resolved, { years: 1000, exact: true, retained: true });
    const best = optimisePortfolio(read.resolved, {});
    const text = page('command-line.md');
    const missing = [...new Set([...fields(simulated), ...fields(best)])].filter(
      (name) => !new RegExp(`[\`".]${name}[\`".]`).test(text),
    );
    expect(missing).toEqual([]);
  });
});
