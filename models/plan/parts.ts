import type { z } from 'zod';
import { planSchema } from './schema';

/** A part of a plan that an edit elsewhere leaves as it is: an entry of one of its lists, or an object beside these. */
export interface PlanPart {
  key: string;
  /** Its place in the list that the key holds; null where it is what the key holds. */
  index: number | null;
  schema: z.core.$ZodType;
  part: object;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The schema of a list's entries; null for what is no list. */
function entrySchema(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { type, innerType, element } = schema._zod.def as unknown as Record<string, z.core.$ZodType> & { type: string };
  if (type === 'array') return element;
  return innerType ? entrySchema(innerType) : null;
}

/** The parts of a plan, in the schema's order. */
export function partsOf(plan: Record<string, unknown>): PlanPart[] {
  return Object.entries(planSchema.shape).flatMap(([key, schema]): PlanPart[] => {
    const held = plan[key];
    if (!isObject(held)) return [];
    const entry = entrySchema(schema);
    if (!Array.isArray(held) || !entry) return [{ key, index: null, schema, part: held }];
    return held.map((part, index) => ({ key, index, schema: entry, part }));
  });
}
