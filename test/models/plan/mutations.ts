import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

/** The text of a sound plan that has everything in it. */
const text = readFileSync(
  fileURLToPath(new URL('../../conformance/frozen/plan-v2.boardcase.json', import.meta.url)),
  'utf8',
);
export const file: unknown = JSON.parse(text);

/** Places of all values below an object or list, as keys from the root. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.map((part, i) => [i, part] as const) : Object.entries(value);
  return entries.flatMap(([key, part]) => [[...path, key], ...placesIn(part, [...path, key])]);
}

const places = placesIn(file);
const oddValues: unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e-300,
  1e15,
  1e308,
  2 ** 53,
  '',
  'x',
  '__proto__',
  [],
  {},
  [[]],
  { formula: 'employees / 0' },
  { formula: 'x' },
  { kind: 'range' },
  { kind: 'range', low: 3, likely: 2, high: 1 },
];

type Change = [at: (string | number)[], value: unknown];

/** The file with one value replaced, or taken out where there is none to replace it; as it is where nothing is there. */
function changed(held: unknown, [at, value]: Change): unknown {
  const copy = structuredClone(held);
  let holder = copy as Record<string | number, unknown> | undefined;
  for (const key of at.slice(0, -1)) {
    const next = holder?.[key];
    holder = typeof next === 'object' && next !== null ? (next as Record<string | number, unknown>) : undefined;
  }
  const last = at[at.length - 1];
  if (holder === undefined || (Array.isArray(holder) && typeof last === 'string')) return copy;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

const replaced = (at: (string | number)[], value: unknown) => JSON.stringify(changed(file, [at, value]));

const bytes = fc.array(
  fc.tuple(fc.nat(text.length - 1), fc.constantFrom('', '"', ',', '{', ']', '-', '9', 'e', '\\', '\u0000', 'ü', ':')),
  { minLength: 1, maxLength: 3 },
);
/** Texts of plan files that were changed at random, most of them for the worse. */
export const mutation = fc.oneof(
  bytes.map((changes) => changes.reduce((held, [at, char]) => held.slice(0, at) + char + held.slice(at + 1), text)),
  fc.nat(text.length).map((end) => text.slice(0, end)),
  fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(undefined, ...oddValues))
    .map(([at, value]) => replaced(at, value)),
  fc.tuple(fc.constantFrom(...places), fc.constantFrom(...places)).map(([at, from]) =>
    replaced(
      at,
      from.reduce<unknown>((held, key) => (held as Record<string | number, unknown>)[key], file),
    ),
  ),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom(...places), fc.constantFrom(undefined, ...oddValues)),
  fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...places))
    .map(
      ([at, from]): Change => [
        at,
        from.reduce<unknown>((held, key) => (held as Record<string | number, unknown>)[key], file),
      ],
    ),
);

/** What a plan file holds after a few values of it were replaced or taken out, format and version left alone. */
export const mistaken: fc.Arbitrary<unknown> = fc
  .array(
    change.filter(([at]) => !['format', 'version'].includes(String(at[0]))),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) => JSON.parse(JSON.stringify(changes.reduce(changed, file))));
