import { z } from 'zod';
import { amountSchema, estimateSchema, nonNegative, provenance } from './estimate';
import { identifier } from './scenario';

const driverKinds = ['endOfLife', 'devices', 'training', 'remoteSessions', 'thirdParties', 'other'] as const;

/**
 * An exposure driver: a fact about the organisation that moves a scenario's frequency or magnitude by a factor.
 * `relativeRisk`: exposure p is a share, strength the relative risk RR of the exposed part, and the factor is
 * (1 + p(RR−1)) / (1 + p₀(RR−1)); `elasticity`: exposure x is a count, strength an exponent e, the factor (x/x₀)^e.
 * At the neutral exposure p₀ or x₀ the factor is 1.
 */
export const driverSchema = z.looseObject({
  id: identifier,
  name: z.string().max(300).default(''),
  kind: z.enum(driverKinds).default('other'),
  enabled: z.boolean().default(false),
  exposure: amountSchema(nonNegative),
  neutral: amountSchema(nonNegative),
  response: z.enum(['relativeRisk', 'elasticity']).default('relativeRisk'),
  effects: z
    .array(
      z.looseObject({
        scenario: identifier,
        on: z.enum(['frequency', 'magnitude']).default('frequency'),
        strength: estimateSchema({ min: 0, max: 1000 }),
        ...provenance,
      }),
    )
    .max(100)
    .default([]),
  ...provenance,
});
