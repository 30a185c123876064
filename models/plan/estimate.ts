import { z } from 'zod';

/** Bounds of a plain number, inclusive. `integer` refuses fractions. */
export interface Bounds {
  min?: number;
  max?: number;
  integer?: boolean;
}

/** Where a figure comes from: an id of the reference data or a quotation, and the user's own remark. */
export const provenance = {
  source: z.string().max(2000).optional(),
  note: z.string().max(4000).optional(),
};

/** A formula in place of a number: arithmetic over the plan's named quantities (see formula.ts). */
export const formulaSchema = z.looseObject({ formula: z.string().min(1).max(300), ...provenance });
export type Formula = z.infer<typeof formulaSchema>;

const boundedNumber = ({ min, max, integer }: Bounds) => {
  let schema = integer ? z.number().int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return schema;
};

/** A number within bounds, or a formula whose value must lie within them. */
export const amountSchema = (bounds: Bounds) => z.union([boundedNumber(bounds), formulaSchema]);
export type Amount = number | Formula;

/**
 * An estimate: a number or formula, or a distribution over numbers.
 * `range` is PERT (λ = 4), `interval` a lognormal by its 5th and 95th percentile, `quantiles` a lognormal by its
 * median and 95th (or 90th) percentile, `truncatedLognormal` a lognormal of ln x ~ N(mu, sigma) kept within
 * [lower, upper]. Source of the definitions: docs/models.md, "Estimates".
 */
export const estimateSchema = (bounds: Bounds) => {
  const value = amountSchema(bounds);
  const positive = amountSchema({ ...bounds, min: Math.max(bounds.min ?? 0, 0) });
  return z.union([
    value,
    z.discriminatedUnion('kind', [
      z.looseObject({ kind: z.literal('constant'), value, ...provenance }),
      z.looseObject({ kind: z.literal('range'), low: value, likely: value, high: value, ...provenance }),
      z.looseObject({ kind: z.literal('interval'), low: positive, high: positive, ...provenance }),
      z.looseObject({
        kind: z.literal('quantiles'),
        p50: positive,
        p90: positive.optional(),
        p95: positive.optional(),
        ...provenance,
      }),
      z.looseObject({
        kind: z.literal('truncatedLognormal'),
        mu: amountSchema({}),
        sigma: amountSchema({ min: 0 }),
        lower: amountSchema({ min: 0 }).optional(),
        upper: amountSchema({ min: 0 }).optional(),
        ...provenance,
      }),
    ]),
  ]);
};
export type Estimate = z.infer<ReturnType<typeof estimateSchema>>;

/** Common bounds. */
export const share: Bounds = { min: 0, max: 1 };
export const nonNegative: Bounds = { min: 0 };
