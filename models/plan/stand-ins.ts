import type { z } from 'zod';
import { type Formula, formulaSchema } from './estimate';
import { type Plan, planSchema } from './schema';
import { type WithheldParts, withheldIn, withheldKey } from './withheld';

/** What this file needs of a zod schema's definition. */
interface Definition {
  type: string;
  shape: Record<string, z.core.$ZodType>;
  element: z.core.$ZodType;
  options: readonly z.core.$ZodType[];
  innerType: z.core.$ZodType;
  keyType: z.core.$ZodType;
  valueType: z.core.$ZodType;
  defaultValue: unknown;
  values: readonly unknown[];
  entries: Record<string, unknown>;
}

type Fields = Record<string, unknown>;
/** A value that a plan can hold there, or what stands in for one that it cannot. */
type Reading = { fits: true; value: unknown } | { fits: false; standIn: unknown };

const fits = (value: unknown): Reading => ({ fits: true, value });
const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A formula that no one can write and that has no value: an amount or estimate that could not be read. */
const unreadable: Formula = { formula: '?' };

/**
 * A plan of what a file holds, whether right or wrong. A wrong number stays in its place; what a plan has no room for at
 * all (a text for a number, an unknown choice, an entry without id, an id that is taken) is withheld there and has
 * something to stand in for it, so that `asWritten` gives the file back. Ids are unique afterwards.
 */
export function withStandIns(file: Fields): Plan {
  return readObject(planSchema, file) as Plan;
}

function read(schema: z.core.$ZodType, value: unknown, key: string): Reading {
  const { type, innerType, defaultValue } = definitionOf(schema);
  const orElse = (standIn: unknown): Reading => {
    const inner = read(innerType, value, key);
    return inner.fits ? inner : { fits: false, standIn };
  };
  switch (type) {
    case 'optional':
      return value === undefined ? fits(undefined) : orElse(undefined);
    case 'nullable':
      return value === null ? fits(null) : orElse(null);
    case 'default':
      return value === undefined ? fits(defaultValue) : orElse(defaultValue);
    case 'prefault':
      return read(innerType, value === undefined ? defaultValue : value, key);
    case 'object':
      return isFields(value) ? fits(readObject(schema, value)) : { fits: false, standIn: readObject(schema, {}) };
    case 'array':
      return readList(schema, value, key);
    case 'record':
      return readRecord(schema, value);
    case 'union':
      return fits(readAmount(schema, value));
    default:
      return readLeaf(schema, value, key);
  }
}

function readObject(schema: z.core.$ZodType, value: Fields): Fields {
  const { shape } = definitionOf(schema);
  const object: Fields = {};
  const withheld: NonNullable<WithheldParts['fields']> = {};
  for (const [key, inner] of Object.entries(shape)) {
    const written = Object.hasOwn(value, key) ? value[key] : undefined;
    const reading = read(inner, written, key);
    const held = reading.fits ? reading.value : reading.standIn;
    if (!reading.fits) withheld[key] = { written, standIn: held };
    if (held !== undefined) object[key] = held;
  }
  for (const key of Object.keys(value)) if (key !== '__proto__' && !Object.hasOwn(shape, key)) object[key] = value[key];
  if (Object.keys(withheld).length > 0) object[withheldKey] = { fields: withheld } satisfies WithheldParts;
  return object;
}

function readList(schema: z.core.$ZodType, value: unknown, key: string): Reading {
  if (!Array.isArray(value)) return { fits: false, standIn: [] };
  const { element } = definitionOf(schema);
  const entries = value.map((entry) => read(element, entry, ''));
  const isOfObjects = definitionOf(element).type === 'object';
  if (!isOfObjects) {
    const kept = entries.flatMap((entry) => (entry.fits ? [entry.value] : []));
    // No plan can be without what a list must have at least.
    const isTooShort = kept.length === 0 && !accepts(schema, kept);
    return kept.length < entries.length || isTooShort ? { fits: false, standIn: kept } : fits(kept);
  }
  const objects = entries.map((entry, i): Fields => {
    if (entry.fits) return entry.value as Fields;
    const standIn = entry.standIn as Fields;
    return { ...standIn, [withheldKey]: { ...withheldIn(standIn), whole: { written: value[i], standIn } } };
  });
  return fits(Object.hasOwn(definitionOf(element).shape, 'id') ? withOwnIds(objects, key) : objects);
}

/** Entries whose ids are all different: those that have none, or one that is taken, get one to stand in for it. */
function withOwnIds(entries: Fields[], list: string): Fields[] {
  const lacksOne = (entry: Fields) =>
    withheldIn(entry)?.fields?.id !== undefined || (list === 'scenarios' && entry.id === '*');
  const taken = new Set(entries.map((entry) => (lacksOne(entry) ? '' : entry.id)));
  const seen = new Set<unknown>();
  return entries.map((entry, i) => {
    const lacks = lacksOne(entry);
    if (!lacks && !seen.has(entry.id)) {
      seen.add(entry.id);
      return entry;
    }
    const base = lacks ? list : String(entry.id);
    let number = lacks ? i + 1 : 2;
    while (taken.has(`${base}-${number}`)) number++;
    const standIn = `${base}-${number}`;
    taken.add(standIn);
    const parts = withheldIn(entry);
    const written = parts?.fields?.id ? parts.fields.id.written : entry.id;
    const fields = { ...parts?.fields, id: { written, standIn } };
    const { whole } = parts ?? {};
    const renamed = { ...entry, id: standIn, [withheldKey]: { fields } };
    return whole
      ? { ...renamed, [withheldKey]: { fields, whole: { written: whole.written, standIn: renamed } } }
      : renamed;
  });
}

function readRecord(schema: z.core.$ZodType, value: unknown): Reading {
  if (!isFields(value)) return { fits: false, standIn: {} };
  const { valueType } = definitionOf(schema);
  const entries = Object.entries(value)
    .filter(([key]) => key !== '__proto__')
    .map(([key, held]) => [key, read(valueType, held, key)] as const);
  const kept = Object.fromEntries(entries.flatMap(([key, entry]) => (entry.fits ? [[key, entry.value]] : [])));
  return entries.every(([, entry]) => entry.fits) ? fits(kept) : { fits: false, standIn: kept };
}

/** The options of a union and of the unions in it. */
const optionsOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] =>
  definitionOf(schema).type === 'union' ? definitionOf(schema).options.flatMap(optionsOf) : [schema];

/** Whether an object was meant to be what an option of a union is: by the first key of its shape, or by all its keys. */
function isMeant(option: z.core.$ZodType, value: Fields): boolean {
  if (option === formulaSchema) return typeof value.formula === 'string';
  const { type, shape, keyType } = definitionOf(option);
  if (type === 'record') return Object.keys(value).every((key) => accepts(keyType, key));
  if (type !== 'object') return false;
  const [key, inner] = Object.entries(shape)[0];
  return Object.hasOwn(value, key) && (definitionOf(inner).type !== 'literal' || accepts(inner, value[key]));
}

/** Every union of the plan is a number or something in its place: a formula, an estimate, a frequency, a magnitude. */
function readAmount(schema: z.core.$ZodType, value: unknown): unknown {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const option = isFields(value) ? optionsOf(schema).find((one) => isMeant(one, value)) : undefined;
  const reading = option && read(option, value, '');
  if (reading?.fits) return reading.value;
  return { ...unreadable, [withheldKey]: { whole: { written: value, standIn: unreadable } } satisfies WithheldParts };
}

const resultOf = (schema: z.core.$ZodType, value: unknown) => (schema as z.ZodType).safeParse(value);
const accepts = (schema: z.core.$ZodType, value: unknown) => resultOf(schema, value).success;

function readLeaf(schema: z.core.$ZodType, value: unknown, key: string): Reading {
  const parsed = resultOf(schema, value);
  if (parsed.success) return fits(parsed.data);
  // Out of bounds, but of the kind: it can be shown and mended where it stands. Ids are no fields that one could mend.
  const isOfLength = parsed.error.issues.every(({ code }) => code === 'too_big' || code === 'too_small');
  if (typeof value === 'string' && isOfLength && key !== 'id') return fits(value);
  if (typeof value === 'number' && Number.isFinite(value) && definitionOf(schema).type === 'number') return fits(value);
  return { fits: false, standIn: leafOf(schema) };
}

/** Something of the kind that a field without default holds: `XXX` is the code of no currency. */
function leafOf(schema: z.core.$ZodType): unknown {
  const { type, values, entries } = definitionOf(schema);
  if (type === 'enum') return Object.values(entries)[0];
  if (type === 'literal') return values[0];
  if (type === 'boolean') return false;
  if (type === 'number') return 0;
  return accepts(schema, 'XXX') && !accepts(schema, 'any other text') ? 'XXX' : '';
}
