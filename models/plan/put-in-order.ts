import type { z } from 'zod';
import type { PlanPath } from './problem';
import { planSchema } from './schema';

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  entries?: Record<string, unknown>;
}

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;
export const isHolder = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The schema without what makes it optional. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? bare(innerType) : schema;
}

/** A value that the schema accepts: its default where it has one, else the least. */
function anyOf(schema: z.core.$ZodType): { value: unknown } | null {
  const choices = Object.values(definitionOf(bare(schema)).entries ?? {});
  for (const candidate of [undefined, 0, 1, ...choices, '', 'x', 'XXX', false, [], 2000]) {
    const parsed = (schema as z.ZodType).safeParse(candidate);
    if (parsed.success) return { value: parsed.data };
  }
  return null;
}

/**
 * Puts something that a plan may hold in place of what stands at a path, or of the amount or estimate it is part of. An
 * id stays: in a plan that was opened each is in order and its own, as one stands in for what the file cannot be read by.
 */
export function putInOrder(plan: unknown, path: PlanPath): void {
  if (path.at(-1) === 'id') return;
  let holder = plan;
  let schema: z.core.$ZodType = planSchema;
  for (const [depth, key] of path.entries()) {
    if (!isHolder(holder)) return;
    const { shape, element } = definitionOf(bare(schema));
    const inner: z.core.$ZodType | undefined = typeof key === 'number' ? element : shape?.[key];
    if (inner === undefined) return;
    const { type } = definitionOf(bare(inner));
    const isEnd = depth === path.length - 1 || type === 'union' || type === 'record';
    if (isEnd) {
      const found = anyOf(inner);
      if (found?.value === undefined && found) delete holder[key];
      else if (found) holder[key] = found.value;
      return;
    }
    schema = inner;
    holder = holder[key];
  }
}
