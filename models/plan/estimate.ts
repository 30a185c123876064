import { z } from 'zod';
import { largestNumber } from './largest-number';
import { because, plain } from './schema-problems';

// Schemas are interpreted: the app's Content-Security-Policy forbids making code at run time, and asking counts as trying.
z.config({ jitless: true });

/** Bounds of a plain number, inclusive except `above`. `integer` refuses fractions. */
export interface Bounds {
  min?: number;
  max?: number;
  above?: number;
  integer?: boolean;
}

/** Lognormals wider than this (95th over 5th percentile, or over the median) have means no one can mean. */
const widestInterval = 1e9;
const widestQuantiles = 1e5;

/**
 * Where a figure comes from: an id of the reference data or a quotation, where that can be read, of when it is, and the
 * user's own remark.
 */
export const provenance = {
  source: z.string().max(2000).optional(),
  link: z.string().max(2000).optional(),
  date: z.string().max(100).optional(),
  note: z.string().max(4000).optional(),
};

/**
 * A figure's own provenance. `checked`: the user has looked at it and stands by it, so no guide asks again. `replaced`:
 * the sourced figure that stood here before this one, as it stood in the file (see provenance.ts).
 */
const figureProvenance = {
  ...provenance,
  checked: z.boolean().optional(),
  replaced: z.union([z.number(), z.looseObject(provenance)]).optional(),
};

/** A formula in place of a number: arithmetic over the plan's named quantities (see formula.ts). */
export const formulaSchema = z.looseObject({ formula: z.string().min(1).max(300), ...figureProvenance });
export type Formula = z.infer<typeof formulaSchema>;

const boundedNumber = ({ min, max, above, integer }: Bounds) => {
  let schema = integer ? z.number().int() : z.number();
  if (above !== undefined) schema = schema.gt(above);
  if (min !== undefined) schema = schema.min(min);
  return schema.max(max ?? largestNumber);
};

/** A number within bounds, or a formula whose value must lie within them. */
export const amountSchema = (bounds: Bounds) =>
  z.union([boundedNumber(bounds), formulaSchema], { error: plain('amount') });
export type Amount = number | Formula;

type Refine = { addIssue: (issue: ReturnType<typeof because>) => void };

/** Checks that run once all parts are numbers: formulas are judged by their values (resolve.ts parses again). */
function ordered(names: string[], values: (Amount | undefined)[], context: Refine): boolean {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return false;
  if (numbers.every((value, i) => i === 0 || numbers[i - 1] <= value)) return true;
  context.addIssue(because(({ notInOrder }) => notInOrder(names, numbers)));
  return false;
}

function notWider(names: [string, string], low: Amount, high: Amount | undefined, limit: number, context: Refine) {
  if (typeof low === 'number' && typeof high === 'number' && low > 0 && high > low * limit)
    context.addIssue(because(({ tooWide }) => tooWide(names, limit, [low, high])));
}

/**
 * What an interval, or median and percentile, is where the quantity ends by its nature (a share, an outage): absent, a
 * logit-normal below that end; `lognormal`, one that is cut there.
 */
const shape = z.literal('lognormal').optional();

/**
 * An estimate: a number or formula, or a distribution over numbers.
 * `range` is PERT (λ = 4), `interval` a lognormal by its 5th and 95th percentile, `quantiles` a lognormal by its
 * median and 95th (or 90th) percentile, `truncatedLognormal` a lognormal of ln x ~ N(mu, sigma) kept within
 * [lower, upper]. Source of the definitions: docs/models.md, "Estimates".
 */
export const estimateSchema = (bounds: Bounds) => {
  const value = amountSchema(bounds);
  const positive = amountSchema({ ...bounds, min: undefined, above: 0 });
  return z.union(
    [
      value,
      z.discriminatedUnion('kind', [
        z.looseObject({ kind: z.literal('constant'), value, ...figureProvenance }),
        z
          .looseObject({ kind: z.literal('range'), low: value, likely: value, high: value, ...figureProvenance })
          .superRefine(({ low, likely, high }, context) => {
            ordered(['low', 'likely', 'high'], [low, likely, high], context);
          }),
        z
          .looseObject({ kind: z.literal('interval'), low: positive, high: positive, shape, ...figureProvenance })
          .superRefine(({ low, high }, context) => {
            if (ordered(['low', 'high'], [low, high], context))
              notWider(['low', 'high'], low, high, widestInterval, context);
          }),
        z
          .looseObject({
            kind: z.literal('quantiles'),
            p50: positive,
            p90: positive.optional(),
            p95: positive.optional(),
            shape,
            ...figureProvenance,
          })
          .superRefine(({ p50, p90, p95 }, context) => {
            if ((p90 === undefined) === (p95 === undefined)) {
              context.addIssue(because(({ onePercentile }) => onePercentile(p90 === undefined ? 'neither' : 'both')));
              return;
            }
            const name = p90 === undefined ? 'p95' : 'p90';
            const upper = p90 ?? p95;
            if (ordered(['p50', name], [p50, upper], context))
              notWider(['p50', name], p50, upper, widestQuantiles, context);
          }),
        z
          .looseObject({
            kind: z.literal('truncatedLognormal'),
            mu: amountSchema({ min: -50, max: 50 }),
            sigma: amountSchema({ min: 0, max: 10 }),
            lower: amountSchema({ min: 0 }).optional(),
            upper: amountSchema({ min: 0 }).optional(),
            ...figureProvenance,
          })
          .superRefine(({ lower, upper }, context) => {
            if (typeof lower === 'number' && typeof upper === 'number' && lower >= upper)
              context.addIssue(because(({ lowerNotBelowUpper }) => lowerNotBelowUpper(lower, upper)));
          }),
      ]),
    ],
    { error: plain('estimate') },
  );
};
export type Estimate = z.infer<ReturnType<typeof estimateSchema>>;

/** Common bounds. */
export const share: Bounds = { min: 0, max: 1 };
export const nonNegative: Bounds = { min: 0 };
