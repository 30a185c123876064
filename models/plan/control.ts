import { z } from 'zod';
import { amountSchema, estimateSchema, nonNegative, provenance, share } from './estimate';
import { lossForms } from './loss-form';
import { identifier } from './scenario';
import { plain } from './schema-problems';

/** What a unit price is multiplied by. `record` counts all records held. */
export const costUnits = ['employee', 'endpoint', 'server', 'medicalDevice', 'iotDevice', 'record', 'site'] as const;

/** When in its year a cost is paid: at the start, spread over it, or at the end. */
const timing = z.enum(['advance', 'through', 'arrears']).default('advance');

/** Costs in the plan's currency of year 1; annual ones per year. */
const controlCostsSchema = z.looseObject({
  oneTime: estimateSchema(nonNegative).default(0),
  annual: estimateSchema(nonNegative).default(0),
  perUnit: z
    .array(
      z.looseObject({
        unit: z.enum(costUnits),
        oneTime: estimateSchema(nonNegative).default(0),
        annual: estimateSchema(nonNegative).default(0),
        ...provenance,
      }),
    )
    .max(20)
    .default([]),
  /** Staff of the own team, full-time equivalents. */
  fte: estimateSchema(nonNegative).default(0),
  frictionMinutesPerUserWeek: amountSchema({ min: 0, max: 2400 }).default(0),
  /** Users the friction falls on; all employees where absent. */
  frictionUsers: amountSchema(nonNegative).optional(),
  timing,
  ...provenance,
});

const effectShare = estimateSchema(share);

const formWords = ({ code }: { code?: string }) => (code === 'unrecognized_keys' ? plain('lossForm') : undefined);

/** Share by which one scenario's frequency and magnitude fall with the control fully in place (1 = prevented). */
const effectSchema = z.looseObject({
  /** A scenario id, or `*` for all. */
  scenario: identifier,
  frequency: effectShare.default(0),
  magnitude: z
    .union([effectShare, z.partialRecord(z.enum(lossForms), effectShare, { error: formWords })], {
      error: plain('magnitude'),
    })
    .default(0),
  ...provenance,
});

export const controlSchema = z.looseObject({
  id: identifier,
  name: z.string().max(300).default(''),
  description: z.string().max(4000).default(''),
  /** In place today: works in the baseline and in every proposal, and costs nothing extra. */
  existing: z.boolean().default(false),
  /** Must be in every optimised plan. */
  mustHave: z.boolean().default(false),
  costs: controlCostsSchema.prefault({}),
  effects: z.array(effectSchema).max(100).default([]),
  /** Share in place by year from the control's start; the last value holds on. */
  coverage: z.array(amountSchema(share)).min(1).max(10).default([1]),
  /** Share of the time the control works as intended. */
  reliability: estimateSchema(share).default(1),
  overlapGroup: z.string().max(100).nullable().default(null),
  requires: z.array(identifier).max(50).default([]),
  excludes: z.array(identifier).max(50).default([]),
  /** Safeguards it serves, by framework: NIST CSF 2.0 categories, HIPAA Security Rule standards. */
  frameworks: z
    .looseObject({ csf: z.array(z.string()).default([]), hipaa: z.array(z.string()).default([]) })
    .prefault({}),
  /** Who tends to push back, and why. */
  pushback: z.string().max(1000).optional(),
  ...provenance,
});

/** Cover: the insurer pays min(limit, coinsurance × max(0, loss − retention)) per event or per year. */
export const insuranceSchema = z.looseObject({
  basis: z.enum(['event', 'annual']).default('annual'),
  retention: amountSchema(nonNegative).default(0),
  limit: amountSchema(nonNegative),
  coinsurance: amountSchema(share).default(1),
  premium: amountSchema(nonNegative).default(0),
  /** When the premium is paid. */
  timing,
  /** What the policy does not cover: forms of loss, such as fines where they may not be insured. */
  excludes: z.looseObject({ forms: z.array(z.enum(lossForms)).max(lossForms.length).default([]) }).prefault({}),
  /** Already bought: cover is part of the baseline and of every proposal, the premium is no extra cost. */
  existing: z.boolean().default(false),
  ...provenance,
});

export const proposalSchema = z.looseObject({
  id: identifier,
  name: z.string().max(300).default(''),
  description: z.string().max(4000).default(''),
  controls: z
    .array(
      z.looseObject({
        control: identifier,
        startYear: amountSchema({ min: 1, max: 10, integer: true }).default(1),
        /** Why it is in, where that is not that it pays: a requirement, patients' safety, an insurer's condition. */
        reason: z.string().max(1000).optional(),
      }),
    )
    .max(200)
    .default([]),
  insurance: z.boolean().default(false),
});
