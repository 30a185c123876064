import { z } from 'zod';
import { amountSchema, nonNegative, provenance, share } from './estimate';

const growth = amountSchema({ min: -0.9, max: 10 });

const budgetLineSchema = z.looseObject({
  id: z.string().min(1).max(100),
  name: z.string().max(300).default(''),
  /** Amount per year, in the plan's currency. */
  annual: amountSchema(nonNegative),
  ...provenance,
});

/** The money side of the plan. Rates are per year as shares (0.03 = 3 %). */
export const budgetSchema = z.looseObject({
  itBudget: amountSchema(nonNegative).default(0),
  securityShare: amountSchema(share).default(0),
  itGrowth: growth.default(0),
  /** What else the IT budget has to pay for. */
  commitments: z.array(budgetLineSchema).max(200).default([]),
  /** How today's security money is spent, where known. */
  securityLines: z.array(budgetLineSchema).max(200).default([]),
  horizonYears: amountSchema({ min: 1, max: 10, integer: true }).default(3),
  discountRate: amountSchema({ min: -0.5, max: 1 }).default(0.08),
  /** When in its year a loss falls, for discounting. */
  lossTiming: z.enum(['midYear', 'yearEnd']).default('midYear'),
  amortizationYears: amountSchema({ min: 1, max: 30 }).default(3),
  priceGrowth: growth.default(0),
  threatGrowth: growth.default(0),
  /** Whether workflow friction counts as a cost in the ask and in ROSI. */
  frictionInAsk: z.boolean().default(false),
  riskAppetite: z
    .array(z.looseObject({ probability: amountSchema(share), loss: amountSchema(nonNegative), ...provenance }))
    .max(20)
    .default([]),
});
