import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '#models/plan/parse';
import { serializePlan } from '#models/plan/serialize';
import { workOf } from '../../support/counted-work';
import { mutation } from './mutations';

const files = 10_000;

describe('mutated plan files', () => {
  it('are read or refused in words; what is read saves and opens to the same', () => {
    let accepted = 0;
    const work = workOf(() =>
      fc.assert(
        fc.property(mutation, (mutated) => {
          const reading = parsePlan(mutated);
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
        { numRuns: files },
      ),
    );
    // One file without an end would by itself be more than all.
    expect(work / files).toBeLessThan(250_000);
    // Mutations that leave a plan valid are what the second half of the property is about.
    expect(accepted).toBeGreaterThan(80);
    // Ten thousand files take a busy machine minutes.
  }, 300_000);
});
