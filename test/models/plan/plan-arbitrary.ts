import fc from 'fast-check';
import { lossForms } from '#models/plan/loss-form';
import type { PlanInput } from '#models/plan/schema';

type RecordsExposed = NonNullable<PlanInput['scenarios'][number]['recordsExposed']>;

/** Arbitrary values of the plan file: valid, with every kind of estimate, formulas, unknown keys and missing defaults. */

const money = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const formula = (...texts: string[]) => fc.constantFrom(...texts).map((written) => ({ formula: written }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const sorted = (values: fc.Arbitrary<number>, count: number) =>
  fc.array(values, { minLength: count, maxLength: count }).map((list) => list.sort((a, b) => a - b));

function estimate(values: fc.Arbitrary<number>, written: string[]) {
  const positive = sorted(values, 2).map(([low, high]) => [Math.max(low, 1e-3), Math.max(high, 1e-3)]);
  return fc.oneof(
    values,
    formula(...written),
    values.map((value) => ({ kind: 'constant' as const, value })),
    sorted(values, 3).map(([low, likely, high]) => ({ kind: 'range' as const, low, likely, high, note: 'a guess' })),
    positive.map(([low, high]) => ({ kind: 'interval' as const, low, high: Math.min(high, low * 1e8) })),
    positive.map(([p50, p95]) => ({ kind: 'quantiles' as const, p50, p95: Math.min(p95, p50 * 1e4) })),
    positive.map(([p50, p90]) => ({ kind: 'quantiles' as const, p50, p90: Math.min(p90, p50 * 1e4) })),
  );
}

const amountEstimate = estimate(money, ['employees * 45', 'max(1000, itBudget * 1%)', 'recordsHeld / 10']);
const shareEstimate = estimate(share, ['securityShare', 'min(1, employees / 1e7)', 'untrainedStaff / 2']);

const unknownKeys = fc.dictionary(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((key) => `x-${key}`),
  fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
  { maxKeys: 2 },
);

const lossPart = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      form: fc.constantFrom(...lossForms),
      order: fc.constantFrom('primary' as const, 'secondary' as const),
      probability: shareEstimate,
      basis: fc.constantFrom('event' as const, 'record' as const, 'hour' as const, 'person' as const),
      quantity: estimate(
        fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value + 0),
        ['sites + 1'],
      ),
      amount: amountEstimate,
      source: text,
    },
    { requiredKeys: ['id', 'form'] },
  );

const recordsExposed = (recordTypes: string[]): fc.Arbitrary<RecordsExposed> => {
  const counted = amountEstimate.map((count) => ({ types: recordTypes.slice(0, 1), count }));
  return recordTypes.length === 0
    ? counted
    : fc.oneof<fc.Arbitrary<RecordsExposed>[]>(
        counted,
        shareEstimate.map((part) => ({ types: recordTypes, share: part })),
      );
};

const scenario = (id: string, recordTypes: string[]) =>
  fc
    .record(
      {
        id: fc.constant(id),
        name: text,
        enabled: fc.boolean(),
        frequency: fc.oneof(
          estimate(
            fc.double({ min: 0, max: 50, noNaN: true }).map((value) => value + 0),
            ['employees / 1e6'],
          ),
          share.map((p) => ({ annualProbability: p * 0.99 })),
        ),
        susceptibility: shareEstimate,
        recordsExposed: maybe(recordsExposed(recordTypes)),
        losses: fc.integer({ min: 0, max: 3 }).chain((count) => fc.tuple(...ids('loss', count).map(lossPart))),
      },
      { requiredKeys: ['id', 'frequency'] },
    )
    .chain((fields) => unknownKeys.map((extra) => ({ ...extra, ...fields })));

const control = (id: string, scenarios: string[]) =>
  fc.record(
    {
      id: fc.constant(id),
      name: text,
      existing: fc.boolean(),
      costs: fc.record(
        {
          oneTime: fc.oneof(money, formula('employees * 12')),
          annual: money,
          perUnit: fc.array(fc.record({ unit: fc.constantFrom('employee' as const, 'site' as const), annual: money }), {
            maxLength: 2,
          }),
          fte: share,
        },
        { requiredKeys: [] },
      ),
      effects: fc.uniqueArray(
        fc.record(
          {
            scenario: fc.constantFrom('*', ...scenarios),
            frequency: shareEstimate,
            magnitude: fc.oneof(
              shareEstimate,
              fc.record({ response: shareEstimate, fines: share }, { requiredKeys: [] }),
            ),
          },
          { requiredKeys: ['scenario'] },
        ),
        { maxLength: 3, selector: ({ scenario }) => scenario },
      ),
      coverage: fc.array(share, { minLength: 1, maxLength: 4 }),
      reliability: shareEstimate,
      overlapGroup: fc.constantFrom(null, 'detection'),
    },
    { requiredKeys: ['id'] },
  );

const ids = (stem: string, count: number) => Array.from({ length: count }, (_, i) => `${stem}-${i}`);
const upTo = (most: number) => fc.integer({ min: 0, max: most });

/** Valid plan files as a user may write them. */
export const planInput: fc.Arbitrary<PlanInput> = fc
  .tuple(upTo(3), upTo(4), upTo(4), upTo(3))
  .chain(([recordCount, scenarioCount, controlCount, proposalCount]) => {
    const recordTypes = ids('records', recordCount);
    const scenarios = ids('scenario', scenarioCount);
    const controls = ids('control', controlCount);
    return fc.record(
      {
        format: fc.constant('boardcase-plan' as const),
        version: fc.constant(2 as const),
        name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        currency: fc.constantFrom('USD', 'EUR', 'JPY'),
        locale: fc.constantFrom('en-US', 'de-DE'),
        organization: fc.record(
          {
            employees: fc.oneof(fc.integer({ min: 0, max: 100_000 }), formula('sites * 800')),
            sites: fc.integer({ min: 0, max: 20 }),
            untrainedStaff: share,
          },
          { requiredKeys: ['employees'] },
        ),
        budget: fc.record(
          { itBudget: fc.oneof(money, formula('employees * 7000')), securityShare: share, discountRate: share },
          { requiredKeys: ['itBudget'] },
        ),
        records: fc.tuple(
          ...recordTypes.map((id) =>
            fc.record({
              id: fc.constant(id),
              count: fc.oneof(money, formula('employees * 150')),
              resalePrice: amountEstimate,
            }),
          ),
        ),
        scenarios: fc.tuple(...scenarios.map((id) => scenario(id, recordTypes))),
        controls: fc.tuple(...controls.map((id) => control(id, scenarios))),
        proposals: fc.tuple(
          ...ids('proposal', proposalCount).map((id) =>
            fc.record({
              id: fc.constant(id),
              controls: fc
                .subarray(controls)
                .map((chosen) => chosen.map((one, i) => ({ control: one, startYear: 1 + (i % 3) }))),
            }),
          ),
        ),
      },
      {
        requiredKeys: [
          'format',
          'version',
          'name',
          'currency',
          'organization',
          'budget',
          'records',
          'scenarios',
          'controls',
        ],
      },
    );
  })
  .chain((plan) => unknownKeys.map((extra) => ({ ...extra, ...plan })));
