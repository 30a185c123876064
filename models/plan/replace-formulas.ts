import type { z } from 'zod';
import { type Formula, formulaSchema } from './estimate';

/** What replace-formulas needs of a zod schema's definition. */
interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  innerType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFormula = (value: unknown): value is Formula => isObject(value) && typeof value.formula === 'string';

/**
 * A copy of a plan with each formula replaced; parts without one are shared. The schema says where a formula may
 * stand, so that a key the program does not know keeps whatever it holds.
 */
export function replaceFormulas(
  schema: z.core.$ZodType,
  value: unknown,
  replace: (formula: Formula, path: PropertyKey[]) => unknown,
  path: PropertyKey[] = [],
): unknown {
  if (!isObject(value)) return value;
  if (schema === formulaSchema) return isFormula(value) ? replace(value, path) : value;
  const definition = schema._zod.def as unknown as Definition;
  const part = (inner: z.core.$ZodType, key: PropertyKey, held: unknown) =>
    replaceFormulas(inner, held, replace, [...path, key]);
  switch (definition.type) {
    case 'object':
      return replaceParts(value, (key, held) => {
        const inner = Object.hasOwn(definition.shape ?? {}, key) ? definition.shape?.[key] : undefined;
        return inner === undefined ? held : part(inner, key, held);
      });
    case 'record':
      return replaceParts(value, (key, held) =>
        definition.valueType === undefined ? held : part(definition.valueType, key, held),
      );
    case 'array': {
      if (!Array.isArray(value) || definition.element === undefined) return value;
      const { element } = definition;
      const items = value.map((item, i) => part(element, i, item));
      return items.some((item, i) => item !== value[i]) ? items : value;
    }
    case 'union':
      // At most one option has a say: formulas, estimates by their kind, and forms of loss share no keys.
      return (definition.options ?? []).reduce<unknown>(
        (held, option) => (isObject(held) ? replaceFormulas(option, held, replace, path) : held),
        value,
      );
    default:
      return definition.innerType === undefined ? value : replaceFormulas(definition.innerType, value, replace, path);
  }
}

function replaceParts(
  value: Record<string, unknown>,
  replace: (key: string, held: unknown) => unknown,
): Record<string, unknown> {
  const changes = Object.entries(value)
    .map(([key, held]) => [key, held, replace(key, held)] as const)
    .filter(([, held, replaced]) => held !== replaced)
    .map(([key, , replaced]) => [key, replaced] as const);
  return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) };
}
