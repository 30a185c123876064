import { z } from 'zod';
import { budgetSchema } from './budget';
import { controlSchema, insuranceSchema, proposalSchema } from './control';
import { driverSchema } from './driver';
import { amountSchema, estimateSchema, nonNegative, provenance } from './estimate';
import { isDrawable } from './logo';
import { organizationSchema } from './organization';
import { identifier, scenarioSchema } from './scenario';
import { plain } from './schema-problems';

export const planFormat = 'boardcase-plan';
export const planVersion = 2;

const recordTypeSchema = z.looseObject({
  id: identifier,
  name: z.string().max(300).default(''),
  count: amountSchema(nonNegative),
  /** What one record fetches for a criminal; never part of the organisation's loss. */
  resalePrice: estimateSchema(nonNegative).default(0),
  /** Id of the type whose people these records are of as well; absent where they are of other people than all others. */
  peopleOf: identifier.optional(),
  ...provenance,
});

/** The explicit ways resale value may enter the model; both are off unless the user turns them on. */
const resaleSchema = z.looseObject({
  attractiveness: z
    .looseObject({
      enabled: z.boolean().default(false),
      elasticity: amountSchema({ min: 0, max: 2 }).default(0.25),
      /** Resale value of everything held at which frequencies stand as estimated. */
      referencePrize: amountSchema(nonNegative).default(0),
    })
    .prefault({}),
  liability: z
    .looseObject({
      enabled: z.boolean().default(false),
      /** Liability per record exposed as a multiple of its resale price, booked under fines and judgments. */
      multiple: amountSchema(nonNegative).default(1),
    })
    .prefault({}),
});

/** What really happened in a past year, to hold against the plan. */
const actualYearSchema = z.looseObject({
  year: z.number().int().min(1990).max(2200),
  securitySpend: amountSchema(nonNegative).default(0),
  incidents: z
    .array(
      z.looseObject({
        scenario: identifier.optional(),
        description: z.string().default(''),
        loss: amountSchema(nonNegative),
      }),
    )
    .max(500)
    .default([]),
});

/** How the board pack looks and what of its wording the user changed. */
const reportSchema = z.looseObject({
  paper: z.enum(['auto', 'letter', 'a4']).default('auto'),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, plain('colour'))
    .default('#1f5f8b'),
  /** SVG or PNG as a data URI, or null. */
  logo: z
    .string()
    .max(1_500_000)
    .regex(/^data:image\/(?:svg\+xml|png)[;,]/, plain('picture'))
    .refine(isDrawable, plain('heavyPicture'))
    .nullable()
    .default(null),
  cover: z.boolean().default(false),
  preparedBy: z.string().max(200).default(''),
  preparedFor: z.string().max(200).default(''),
  meetingDate: z.string().max(40).default(''),
  decision: z.string().max(2000).default(''),
  sections: z
    .record(
      z.string(),
      z.looseObject({
        include: z.boolean().default(true),
        heading: z.string().optional(),
        text: z.string().optional(),
      }),
    )
    .default({}),
});

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Plan file, version 2 (docs/plan-file.md). Everything but format, version, name, currency and scenarios has a default. */
export const planSchema = z.looseObject({
  format: z.literal(planFormat),
  version: z.literal(planVersion),
  name: z.string().min(1).max(200),
  currency: z.string().regex(/^[A-Z]{3}$/, plain('currency')),
  locale: z.string().max(35).refine(isLocale, plain('locale')).default('en-US'),
  organization: organizationSchema.prefault({}),
  budget: budgetSchema.prefault({}),
  records: z.array(recordTypeSchema).max(200).default([]),
  resale: resaleSchema.prefault({}),
  scenarios: z.array(scenarioSchema).max(200),
  commonCause: z.looseObject({ variance: amountSchema({ min: 0, max: 25 }).default(0) }).prefault({}),
  drivers: z.array(driverSchema).max(100).default([]),
  controls: z.array(controlSchema).max(200).default([]),
  insurance: insuranceSchema.nullable().default(null),
  proposals: z.array(proposalSchema).max(20).default([]),
  /** The proposal the board is asked to approve; where null, `recommended`, else the first. */
  chosenProposal: identifier.nullable().default(null),
  actuals: z.array(actualYearSchema).max(50).default([]),
  report: reportSchema.prefault({}),
  simulation: z
    .looseObject({
      seed: z.number().int().min(0).max(4294967295).default(1),
      years: z.number().int().min(100).max(10_000_000).default(100_000),
      /** Whether what is not known of a frequency is one truth for a whole path, or drawn anew each year. */
      unknownFrequencies: z.enum(['perPath', 'perYear']).default('perPath'),
    })
    .prefault({}),
  ...provenance,
});

/** A plan as it stands in the file, defaults filled in; formulas unresolved. */
export type Plan = z.infer<typeof planSchema>;
/** What a plan file may say: everything with a default may be missing. */
export type PlanInput = z.input<typeof planSchema>;
