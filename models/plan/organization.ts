import { z } from 'zod';
import { amountSchema, nonNegative, share } from './estimate';
import { plain } from './schema-problems';

export const industries = [
  'healthcare',
  'insurance',
  'finance',
  'manufacturing',
  'education',
  'software',
  'retail',
  'public',
  'other',
] as const;
export type Industry = (typeof industries)[number];

const count = amountSchema(nonNegative).default(0);
const part = amountSchema(share).default(0);

/** Facts about the organisation. Counts are units, shares 0..1, money in the plan's currency. */
export const organizationSchema = z.looseObject({
  name: z.string().max(200).default(''),
  industry: z.enum(industries).default('other'),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, plain('country'))
    .default('US'),
  employees: count,
  annualRevenue: count,
  sites: count,
  endpoints: count,
  endpointsPastEndOfLife: part,
  servers: count,
  serversPastEndOfLife: part,
  medicalDevices: count,
  medicalDevicesPastEndOfLife: part,
  iotDevices: count,
  untrainedStaff: part,
  remoteSessionsUnmonitored: part,
  thirdParties: count,
  /** Fully loaded cost of one full-time employee of the security or IT team, per year. */
  fteCost: amountSchema(nonNegative).default(120000),
  /** Average cost of an hour of a user's working time. */
  hourlyCost: amountSchema(nonNegative).default(45),
});
