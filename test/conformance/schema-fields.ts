import type { z } from 'zod';

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  innerType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
}

/** Names of all fields the schema knows, by the place where they stand (`scenarios.losses.amount`). */
export function schemaFields(schema: z.core.$ZodType, place = ''): string[] {
  const { shape, element, options, innerType, valueType } = schema._zod.def as unknown as Definition;
  const inner = [element, innerType, valueType, ...(options ?? [])].filter((part) => part !== undefined);
  const fields = Object.entries(shape ?? {}).flatMap(([name, part]) => [
    `${place}.${name}`,
    ...schemaFields(part, `${place}.${name}`),
  ]);
  return [...fields, ...inner.flatMap((part) => schemaFields(part, place))];
}
