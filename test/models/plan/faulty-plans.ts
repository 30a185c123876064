import { expect } from 'vitest';

export const loss = { id: 'response', form: 'response', amount: 1000 };
const scenario = { id: 'ransomware', frequency: 0.1, losses: [loss] };
/** The least that is a plan. */
export const plan = { format: 'boardcase-plan', version: 2, name: 'Plan', currency: 'USD', scenarios: [scenario] };

export const withScenario = (fields: object) => ({ ...plan, scenarios: [{ ...scenario, ...fields }] });
export const withLoss = (fields: object) => withScenario({ losses: [{ ...loss, ...fields }] });
export const control = (id: string, fields: object = {}) => ({ id, ...fields });
export const proposal = (...ids: string[]) => ({ id: 'p', controls: ids.map((id) => ({ control: id })) });

/** Plans with one fault each, and what is said of it in English. */
export const faultyPlans: [what: string, plan: unknown, problems: string[]][] = [
  [
    'text for a number',
    withScenario({ frequency: 'often' }),
    [
      'scenarios[0].frequency: must be a number of events a year, a formula, an estimate, or { "annualProbability": 0.1 } (got the text "often")',
    ],
  ],
  [
    'text for an amount',
    withLoss({ amount: '$5' }),
    [
      'scenarios[0].losses[0].amount: must be a number, a formula { "formula": "…" } or an estimate such as { "kind": "range", "low": 1, "likely": 2, "high": 5 } (got the text "$5")',
    ],
  ],
  [
    'null for a count',
    { ...plan, organization: { employees: null } },
    ['organization.employees: must be a number or a formula { "formula": "…" } (got null)'],
  ],
  [
    'a missing number',
    { ...plan, records: [{ id: 'r' }] },
    ['records[0].count: is missing; it must be a number or a formula { "formula": "…" }'],
  ],
  [
    'a name that Boardcase keeps for itself',
    withLoss({ 'boardcase:withheld': {} }),
    ['plan: uses the name "boardcase:withheld", which Boardcase keeps for itself; take it out'],
  ],
  ['a missing name', { ...plan, name: undefined }, ['name: is missing; it must be text in quotes']],
  ['an empty name', { ...plan, name: '' }, ['name: must not be empty']],
  [
    'an unknown choice',
    withLoss({ form: 'fine' }),
    [
      'scenarios[0].losses[0].form: must be one of "productivity", "response", "replacement", "fines", "competitive", "reputation" (got the text "fine")',
    ],
  ],
  ['out of range', withLoss({ probability: 5 }), ['scenarios[0].losses[0].probability: must be at most 1 (got 5)']],
  [
    'a probability in words',
    withLoss({ probability: 'often' }),
    [
      'scenarios[0].losses[0].probability: must be a probability from 0 to 1, a formula, an estimate, or { "logistic": { "at": 30000, "slope": 1.2, "mean": 0.3 } } (got the text "often")',
    ],
  ],
  [
    'a probability that rises with no records',
    withLoss({ probability: { logistic: { at: 100, slope: 1, mean: 0.2 } } }),
    [
      'scenarios[0].losses[0].probability: rises with the records that an incident exposes, and this scenario exposes none; give recordsExposed, or a probability',
    ],
  ],
  [
    'a probability that falls',
    withLoss({ probability: { logistic: { at: 100, slope: -1, mean: 2 } } }),
    [
      'scenarios[0].losses[0].probability.logistic.slope: must be more than 0 (got -1)',
      'scenarios[0].losses[0].probability.logistic.mean: must be at most 1 (got 2)',
    ],
  ],
  ['a negative amount', withLoss({ amount: -1 }), ['scenarios[0].losses[0].amount: must be at least 0 (got -1)']],
  [
    'a fraction of a year',
    { ...plan, budget: { horizonYears: 2.5 } },
    ['budget.horizonYears: must be a whole number (got 2.5)'],
  ],
  [
    'not finite',
    withLoss({ amount: Number.POSITIVE_INFINITY }),
    ['scenarios[0].losses[0].amount: must be a finite number'],
  ],
  [
    'a reversed range',
    withLoss({ amount: { kind: 'range', low: 12, likely: 4, high: 1 } }),
    ['scenarios[0].losses[0].amount: needs low ≤ likely ≤ high (got 12, 4, 1)'],
  ],
  [
    'a reversed interval',
    withLoss({ amount: { kind: 'interval', low: 2, high: 1 } }),
    ['scenarios[0].losses[0].amount: needs low ≤ high (got 2, 1)'],
  ],
  [
    'an interval from zero',
    withLoss({ amount: { kind: 'interval', low: 0, high: 1 } }),
    ['scenarios[0].losses[0].amount.low: must be more than 0 (got 0)'],
  ],
  [
    'an interval without meaning',
    withLoss({ amount: { kind: 'interval', low: 1e-9, high: 1e9 } }),
    ['scenarios[0].losses[0].amount: high must be at most 1,000,000,000 times low (got 1e-9, 1000000000)'],
  ],
  [
    'reversed quantiles',
    withLoss({ amount: { kind: 'quantiles', p50: 9, p95: 3 } }),
    ['scenarios[0].losses[0].amount: needs p50 ≤ p95 (got 9, 3)'],
  ],
  [
    'both p90 and p95',
    withLoss({ amount: { kind: 'quantiles', p50: 1, p90: 2, p95: 3 } }),
    ['scenarios[0].losses[0].amount: needs p50 and exactly one of p90 and p95 (got both)'],
  ],
  [
    'neither p90 nor p95',
    withLoss({ amount: { kind: 'quantiles', p50: 1 } }),
    ['scenarios[0].losses[0].amount: needs p50 and exactly one of p90 and p95 (got neither)'],
  ],
  [
    'an unknown kind',
    withLoss({ amount: { kind: 'normal', mean: 1 } }),
    [
      'scenarios[0].losses[0].amount.kind: must be one of "constant", "range", "interval", "quantiles", "truncatedLognormal"',
    ],
  ],
  [
    'a bound of the wrong type',
    withLoss({ amount: { kind: 'range', low: '1', likely: 2, high: 3 } }),
    ['scenarios[0].losses[0].amount.low: must be a number or a formula { "formula": "…" } (got the text "1")'],
  ],
  [
    'an unknown form of magnitude',
    { ...plan, controls: [control('a', { effects: [{ scenario: '*', magnitude: { respons: 0.3 } }] })] },
    [
      'controls[0].effects[0].magnitude.respons: is no form of loss; use one of productivity, response, replacement, fines, competitive, reputation',
    ],
  ],
  [
    'a wrong formula',
    withLoss({ amount: { formula: 'sites + floors' } }),
    [
      'scenarios[0].losses[0].amount.formula: uses "floors", which is not a quantity of the plan; use a number or a quantity such as employees, itBudget or recordsHeld',
    ],
  ],
  [
    'a formula out of range',
    withLoss({ probability: { formula: '1 + 1' } }),
    ['scenarios[0].losses[0].probability.formula: its value must be at most 1 (got 2)'],
  ],
  [
    'a formula that reverses a range',
    withLoss({ amount: { kind: 'range', low: { formula: '3' }, likely: 2, high: 5 } }),
    ['scenarios[0].losses[0].amount: needs low ≤ likely ≤ high (got 3, 2, 5)'],
  ],
  [
    'a formula for a text',
    withLoss({ amount: { formula: 5 } }),
    ['scenarios[0].losses[0].amount.formula: must be text in quotes (got 5)'],
  ],
  [
    'a currency in words',
    { ...plan, currency: 'dollars' },
    ['currency: must be three capital letters of ISO 4217, such as USD or EUR'],
  ],
  ['no language', { ...plan, locale: 'not a tag' }, ['locale: must be a language tag such as en-US or de-DE']],
  ['a list for an object', { ...plan, budget: [] }, ['budget: must be an object { … } (got an empty list)']],
  ['an object for a list', { ...plan, scenarios: {} }, ['scenarios: must be a list [ … ] (got an empty object)']],
  [
    'an empty coverage',
    { ...plan, controls: [control('a', { coverage: [] })] },
    ['controls[0].coverage: must have at least 1 entry (has 0)'],
  ],
  [
    'too many proposals',
    { ...plan, proposals: Array.from({ length: 21 }, (_, i) => ({ id: `p${i}` })) },
    ['proposals: must have at most 20 entries (has 21)'],
  ],
  [
    'neither share nor count',
    withScenario({ recordsExposed: { types: [] } }),
    ['scenarios[0].recordsExposed: needs either share or count (got neither)'],
  ],
  [
    'both share and count',
    withScenario({ recordsExposed: { types: [], share: 0.1, count: 5 } }),
    ['scenarios[0].recordsExposed: needs either share or count (got both)'],
  ],
  [
    'a share of nothing',
    withScenario({ recordsExposed: { share: 0.1 } }),
    ['scenarios[0].recordsExposed.types: must name the record types that the share is of'],
  ],
  [
    'an unknown record type',
    withScenario({ recordsExposed: { types: ['medical'], count: 5 } }),
    ['scenarios[0].recordsExposed.types[0]: "medical" is no record type of this plan; it has none'],
  ],
  [
    'a penalty without a rule',
    withLoss({ basis: 'penalty', severity: 0.5 }),
    ['scenarios[0].losses[0].rule: is missing; a loss of basis "penalty" names the rule it follows'],
  ],
  [
    'an unknown rule',
    withLoss({ basis: 'penalty', rule: 'hipaa', severity: 0.5 }),
    [
      expect.stringMatching(
        /^scenarios\[0\]\.losses\[0\]\.rule: must be one of hipaa-tier-1, .* \(got the text "hipaa"\)$/,
      ) as unknown as string,
    ],
  ],
  [
    'a duplicate scenario',
    { ...plan, scenarios: [scenario, scenario] },
    ['scenarios[1].id: "ransomware" is taken by scenarios[0]; each needs its own'],
  ],
  [
    'a duplicate loss',
    withScenario({ losses: [loss, loss] }),
    ['scenarios[0].losses[1].id: "response" is taken by scenarios[0].losses[0]; each needs its own'],
  ],
  [
    'a scenario called *',
    withScenario({ id: '*' }),
    ['scenarios[0].id: must not be "*", which stands for all scenarios'],
  ],
  [
    'an effect on no scenario',
    { ...plan, controls: [control('a', { effects: [{ scenario: 'theft' }] })] },
    ['controls[0].effects[0].scenario: "theft" is no scenario of this plan; use one of ransomware'],
  ],
  [
    'two effects on one scenario',
    { ...plan, controls: [control('a', { effects: [{ scenario: '*' }, { scenario: '*' }] })] },
    ['controls[0].effects[1].scenario: "*" has an effect above; put both into one'],
  ],
  [
    'a driver on no scenario',
    { ...plan, drivers: [{ id: 'd', exposure: 0.5, neutral: 0.2, effects: [{ scenario: 'theft', strength: 2 }] }] },
    ['drivers[0].effects[0].scenario: "theft" is no scenario of this plan; use one of ransomware'],
  ],
  [
    'a driver share above one',
    { ...plan, drivers: [{ id: 'd', exposure: 30, neutral: 0.2 }] },
    ['drivers[0].exposure: must be a share from 0 to 1 where response is "relativeRisk" (got 30)'],
  ],
  [
    'a driver without a neutral point',
    { ...plan, drivers: [{ id: 'd', response: 'elasticity', exposure: 30, neutral: 0 }] },
    ['drivers[0].neutral: must be more than 0 where response is "elasticity" (got 0)'],
  ],
  [
    'a driver beyond all measure',
    {
      ...plan,
      drivers: [
        {
          id: 'd',
          response: 'elasticity',
          exposure: 30,
          neutral: 3,
          effects: [{ scenario: '*', strength: { kind: 'range', low: 0, likely: 1, high: 4 } }],
        },
      ],
    },
    ['drivers[0].effects[0].strength: multiplies by up to 1.0e+4; a driver may multiply by 1000 at most'],
  ],
  [
    'a reference prize beyond all measure',
    {
      ...plan,
      records: [{ id: 'r', count: 1e6, resalePrice: 100 }],
      resale: { attractiveness: { enabled: true, elasticity: 1, referencePrize: 1 } },
    },
    ['resale.attractiveness.referencePrize: multiplies frequencies by 1.0e+8; raise it until that is 1000 at most'],
  ],
  [
    'requiring what is not there',
    { ...plan, controls: [control('a', { requires: ['b'] })] },
    ['controls[0].requires[0]: "b" is no control of this plan; use one of a'],
  ],
  [
    'excluding what is not there',
    { ...plan, controls: [control('a', { excludes: ['b'] })] },
    ['controls[0].excludes[0]: "b" is no control of this plan; use one of a'],
  ],
  [
    'excluding itself',
    { ...plan, controls: [control('a', { excludes: ['a'] })] },
    ['controls[0].excludes[0]: a control cannot exclude itself'],
  ],
  [
    'requiring and excluding',
    { ...plan, controls: [control('a', { requires: ['b'], excludes: ['b'] }), control('b')] },
    ['controls[0].excludes[0]: "b" is required and excluded at once; take it out of one list'],
  ],
  [
    'a circle of requirements',
    {
      ...plan,
      controls: [
        control('a', { requires: ['b'] }),
        control('b', { requires: ['c'] }),
        control('c', { requires: ['b'] }),
      ],
    },
    ['controls[1].requires: goes round in a circle: b → c → b; one of them must not require the next'],
  ],
  [
    'a control that requires itself',
    { ...plan, controls: [control('a', { requires: ['a'] })] },
    ['controls[0].requires: goes round in a circle: a → a; one of them must not require the next'],
  ],
  [
    'a proposal of nothing known',
    { ...plan, proposals: [proposal('a')] },
    ['proposals[0].controls[0].control: "a" is no control of this plan; it has none'],
  ],
  [
    'a control proposed twice',
    { ...plan, controls: [control('a')], proposals: [proposal('a', 'a')] },
    ['proposals[0].controls[1].control: "a" is in this proposal twice; take one out'],
  ],
  [
    'a proposal without what it requires',
    { ...plan, controls: [control('a', { requires: ['b'] }), control('b')], proposals: [proposal('a')] },
    ['proposals[0].controls[0].control: "a" requires "b", which this proposal lacks; add it'],
  ],
  [
    'a proposal of what excludes each other',
    { ...plan, controls: [control('a'), control('b', { excludes: ['a'] })], proposals: [proposal('a', 'b')] },
    ['proposals[0].controls[1].control: "b" and "a" exclude each other; take one out'],
  ],
  [
    'a proposal against what is in place',
    {
      ...plan,
      controls: [control('a'), control('b', { excludes: ['a'], existing: true })],
      proposals: [proposal('a')],
    },
    ['proposals[0].controls[0].control: "a" and "b" exclude each other; take one out'],
  ],
  [
    'insurance without terms',
    { ...plan, proposals: [{ id: 'p', insurance: true }] },
    ['proposals[0].insurance: is true, but the plan describes no insurance; give its terms or say false'],
  ],
  [
    'an unknown choice of proposal',
    { ...plan, chosenProposal: 'best' },
    ['chosenProposal: "best" is no proposal of this plan; it has none'],
  ],
  [
    'people of no known type',
    { ...plan, records: [{ id: 'cards', count: 1, peopleOf: 'buyers' }] },
    ['records[0].peopleOf: "buyers" is no record type of this plan; use one of cards'],
  ],
  [
    'people of itself',
    { ...plan, records: [{ id: 'cards', count: 1, peopleOf: 'cards' }] },
    ['records[0].peopleOf: must name another type; leave it out where these records are of people of their own'],
  ],
  [
    'people of a type that counts those of a third',
    {
      ...plan,
      records: [
        { id: 'a', count: 1 },
        { id: 'b', count: 1, peopleOf: 'a' },
        { id: 'c', count: 1, peopleOf: 'b' },
      ],
    },
    ['records[2].peopleOf: names "b", whose people are those of "a"; name "a" here as well'],
  ],
  [
    'a penalty without severity',
    withLoss({ basis: 'penalty', rule: 'gdpr' }),
    [
      'scenarios[0].losses[0].severity: is missing; a loss of basis "penalty" says where between the least and the greatest amount it falls, from 0 to 1',
    ],
  ],
  [
    'a newer version',
    { ...plan, version: 7 },
    ['version: this plan was made by a newer Boardcase (version 7); this one reads up to version 2'],
  ],
  [
    'a version of the wrong type',
    { ...plan, version: '1' },
    ['version: must be a whole number from 1 to 2 (got the text "1")'],
  ],
  [
    'another format',
    { ...plan, format: 'budget' },
    ['format: is not a Boardcase plan: it must be "boardcase-plan" (got the text "budget")'],
  ],
  ['a list', [plan], ['plan: must be an object { "format": "boardcase-plan", … } (got a list of 1)']],
];
