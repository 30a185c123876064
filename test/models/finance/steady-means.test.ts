import { describe, expect, test } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { createPlan, presets } from '#models/library/presets/index';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { recommendControls } from '#models/portfolio/recommend';
import { createFormatter } from '#models/report/format';

// What is printed may not depend on the seed: twenty seeds, few years each.

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const years = 4_000;

function plan(id: string): ResolvedPlan {
  const reading = parsePlan(JSON.stringify(createPlan(id, recommendControls)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.resolved;
}

const deviation = (values: number[]) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1));
};

describe.each(presets.map(({ id }) => id))('%s', (id) => {
  const resolved = plan(id);
  const { money, percent } = createFormatter(resolved.locale, resolved.currency);
  const runs = seeds.map((seed) => simulateInline(resolved, { seed, years }));

  test('where no insurance acts, no printed digit of a mean changes with the seed', () => {
    const printed = new Set(
      runs.map(({ baseline, proposals }) =>
        JSON.stringify([
          money(baseline.meanAnnualLoss),
          ...proposals
            .filter((_, i) => !resolved.proposals[i].insurance)
            .map(({ meanAnnualLoss, rosi, npv, costOfDelay }) => [
              money(meanAnnualLoss),
              rosi === null ? '' : percent(rosi, 0),
              money(npv),
              money(costOfDelay),
            ]),
        ]),
      ),
    );
    expect(printed.size).toBe(1);
  });

  test('where it acts, the mean spreads at most a fifth of what the simulated mean does, as its error says', () => {
    const insured = resolved.proposals.flatMap((proposal, i) => (proposal.insurance ? [i] : []));
    expect(insured.length).toBeGreaterThan(0);
    for (const i of insured) {
      const of = (pick: (run: (typeof runs)[number]['proposals'][number]) => number) =>
        runs.map(({ proposals }) => pick(proposals[i]));
      const spread = deviation(of(({ meanAnnualLoss }) => meanAnnualLoss));
      expect(spread).toBeLessThan(deviation(of(({ simulatedMean }) => simulatedMean)) / 5);
      const error = of(({ meanStandardError }) => meanStandardError).reduce((sum, x) => sum + x, 0) / seeds.length;
      // A sample deviation of twenty lies within these with a probability of 0.999.
      expect(spread / error).toBeGreaterThan(0.5);
      expect(spread / error).toBeLessThan(1.6);
    }
  });
});
