import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '#models/plan/parse';
import { serializePlan } from '#models/plan/serialize';

const text = readFileSync(
  fileURLToPath(new URL('../../conformance/frozen/plan-v1.boardcase.json', import.meta.url)),
  'utf8',
);
const file: unknown = JSON.parse(text);

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

function replaced(at: (string | number)[], value: unknown): string {
  const copy = structuredClone(file);
  let holder = copy as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = at[at.length - 1];
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(copy);
}

const bytes = fc.array(
  fc.tuple(fc.nat(text.length - 1), fc.constantFrom('', '"', ',', '{', ']', '-', '9', 'e', '\\', '\u0000', 'ü', ':')),
  { minLength: 1, maxLength: 3 },
);
const mutation = fc.oneof(
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

describe('mutated plan files', () => {
  it('are read or refused in words; what is read saves and opens to the same', () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutation, (mutated) => {
        const started = performance.now();
        const reading = parsePlan(mutated);
        expect(performance.now() - started).toBeLessThan(1000);
        if (!reading.ok) {
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const { path, message } of reading.problems) expect(`${path}: ${message}`).toMatch(/^\S+.*: .{5,}$/s);
          return;
        }
        accepted++;
        const again = parsePlan(serializePlan(reading.plan));
        if (!again.ok) throw new Error(JSON.stringify(again.problems));
        expect(again.plan).toEqual(reading.plan);
        expect(again.resolved).toEqual(reading.resolved);
      }),
      { numRuns: 10_000 },
    );
    // Mutations that leave a plan valid are what the second half of the property is about.
    expect(accepted).toBeGreaterThan(80);
  });
});
