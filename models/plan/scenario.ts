import { z } from 'zod';
import { amountSchema, estimateSchema, nonNegative, provenance, share } from './estimate';
import { lossBases, lossForms, mostEventsPerYear } from './loss-form';
import { mostProbable } from './natural-end';
import { because, plain } from './schema-problems';

export const identifier = z.string().min(1).max(100);

/**
 * Probability of a part, or one that rises with the records exposed: a logistic function of their logarithm that is one
 * half `at` so many records, brought to the mean `mean` (models/threats/rising-probability.ts).
 */
const probabilitySchema = z.union(
  [
    z.looseObject({
      logistic: z.looseObject({
        at: amountSchema({ above: 0 }),
        slope: amountSchema({ above: 0, max: 20 }),
        mean: amountSchema(share),
      }),
      ...provenance,
    }),
    estimateSchema(share),
  ],
  { error: plain('probability') },
);

/**
 * One part of the loss of one incident, in the plan's currency:
 * (it occurs with `probability`) × `quantity` × `amount` × base, where base is 1 for `event`, `hour` and `penalty`,
 * the records exposed for `record`, the people concerned for `person`. At most `cap`.
 * For `hour` the quantity is the hours of downtime. For `penalty` the amount follows from `rule` and `severity`.
 */
const lossPartSchema = z
  .looseObject({
    id: identifier,
    name: z.string().max(300).optional(),
    form: z.enum(lossForms),
    order: z.enum(['primary', 'secondary']).default('primary'),
    probability: probabilitySchema.default(1),
    basis: z.enum(lossBases).default('event'),
    quantity: estimateSchema(nonNegative).default(1),
    amount: estimateSchema(nonNegative).default(0),
    cap: estimateSchema(nonNegative).optional(),
    /** Id of a penalty rule (models/threats/penalties). */
    rule: z.string().max(100).optional(),
    /** Where between the rule's lower and upper bound the penalty falls, 0..1. */
    severity: estimateSchema(share).optional(),
    ...provenance,
  })
  .superRefine(({ basis, rule, severity }, context) => {
    if (basis !== 'penalty') return;
    if (rule === undefined) context.addIssue({ ...because(({ noRule }) => noRule), path: ['rule'] });
    if (severity === undefined) context.addIssue({ ...because(({ noSeverity }) => noSeverity), path: ['severity'] });
  });

/** Records exposed by one incident: a share of what is held of the named types, or a count of records. */
const recordsExposedSchema = z
  .looseObject({
    types: z.array(identifier).max(50).default([]),
    share: estimateSchema(share).optional(),
    count: estimateSchema(nonNegative).optional(),
    ...provenance,
  })
  .superRefine(({ types, share, count }, context) => {
    if ((share === undefined) === (count === undefined))
      context.addIssue(because(({ shareOrCount }) => shareOrCount(share === undefined ? 'neither' : 'both')));
    else if (share !== undefined && types.length === 0)
      context.addIssue({ ...because(({ shareOfNothing }) => shareOfNothing), path: ['types'] });
  });

/**
 * A control that organisations behind a scenario's frequency have: the share that has it, and the share of incidents that
 * it prevents there. Both at once may prevent 99 % at most: a rate of what hardly happens tells nothing of what would.
 */
const populationControlSchema = z
  .looseObject({
    control: identifier,
    prevalence: amountSchema(share),
    prevents: amountSchema(share),
    ...provenance,
  })
  .superRefine(({ prevalence, prevents }, context) => {
    if (typeof prevalence === 'number' && typeof prevents === 'number' && prevalence * prevents > 0.99)
      context.addIssue({ ...because(({ nothingLeft }) => nothingLeft(prevalence * prevents)), path: ['prevalence'] });
  });

/** Events a year as an estimate, or the probability of at least one event in a year. */
const frequencySchema = z.union(
  [
    z.looseObject({ annualProbability: estimateSchema({ min: 0, max: mostProbable }), ...provenance }),
    estimateSchema({ min: 0, max: mostEventsPerYear }),
  ],
  { error: plain('frequency') },
);

export const scenarioSchema = z.looseObject({
  id: identifier,
  name: z.string().max(300).default(''),
  description: z.string().max(4000).default(''),
  enabled: z.boolean().default(true),
  frequency: frequencySchema,
  /** Controls that the organisations behind the frequency have; without them it would be higher (threats/population.ts). */
  population: z.array(populationControlSchema).max(50).default([]),
  susceptibility: estimateSchema(share).default(1),
  recordsExposed: recordsExposedSchema.optional(),
  losses: z.array(lossPartSchema).max(60).default([]),
  /** How far the parts of one incident go together: the correlation of their normal scores (docs/models.md, "Parts that go together"). */
  dependence: z.looseObject({ rho: amountSchema({ min: 0, max: 0.95 }), ...provenance }).optional(),
  ...provenance,
});
