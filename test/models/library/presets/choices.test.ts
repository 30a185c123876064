import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { createPlan, presets } from '#models/library/presets/index';
import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';
import { recommendControls } from '#models/portfolio/recommend';
import { type BreachFilter, breachSizes } from '#models/reference/breach-list/breaches';
import { baselineMoments } from '#models/simulation/moments';

// What the model's choices come to on every ready-made plan, as docs/evidence.md says. To write the table anew:
// UPDATE_RECOMMENDED=1 npx vitest run --project unit test/models/library/presets/choices.test.ts

const page = new URL('../../../../docs/evidence.md', import.meta.url);
const years = 20_000;

function resolved(value: unknown): ResolvedPlan {
  const reading = readPlan(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.resolved;
}

/** Share of the first that the second is more; with its sign. */
const more = (from: number, to: number) => `${to >= from ? '+' : '−'}${Math.abs(100 * (to / from - 1)).toFixed(1)} %`;
const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(0)} %`);

/** All types of record of the same people, as version 1 counted them. */
function ofSamePeople(plan: PlanInput): PlanInput {
  const [largest] = [...(plan.records ?? [])].sort((a, b) => sizeOf(plan, b.id) - sizeOf(plan, a.id));
  const records = plan.records?.map((type) => ({
    ...type,
    peopleOf: type.id === largest.id ? undefined : largest.id,
  }));
  return JSON.parse(JSON.stringify({ ...plan, records }));
}
const sizeOf = (plan: PlanInput, id: string) => resolved(plan).records.find((type) => type.id === id)!.count;

const rows: string[][] = [];

describe.each(presets)('$id', ({ id, name }) => {
  it('has the same expected loss whatever a range for a frequency means, and more people where types are counted apart', () => {
    const plan = createPlan(id, recommendControls);
    const perPath = resolved(plan);
    const perYear = resolved({ ...plan, simulation: { unknownFrequencies: 'perYear' } });
    const [spread, fixed] = [perPath, perYear].map(baselineMoments);
    expect(spread.meanAnnualLoss / fixed.meanAnnualLoss).toBeCloseTo(1, 6);
    expect(spread.standardDeviation).toBeGreaterThanOrEqual(fixed.standardDeviation);
    const together = baselineMoments(resolved(ofSamePeople(plan))).meanAnnualLoss;
    expect(spread.meanAnnualLoss).toBeGreaterThanOrEqual(together);
    const [pathResult, yearResult] = [perPath, perYear].map((one) => {
      const chosen = one.proposals.filter((proposal) => proposal.id === 'recommended');
      const { proposals } = simulateInline({ ...one, proposals: chosen }, { years });
      const [{ probabilityOfPayback, npvInterval }] = proposals;
      return { probabilityOfPayback, width: npvInterval[1] - npvInterval[0] };
    });
    rows.push([
      name,
      `${percent(yearResult.probabilityOfPayback)} → ${percent(pathResult.probabilityOfPayback)}`,
      more(yearResult.width, pathResult.width),
      more(fixed.standardDeviation, spread.standardDeviation),
      more(together, spread.meanAnnualLoss),
    ]);
  });
});

/**
 * Variance of a yearly factor of mean 1 that the counts of reports have beyond that of independent incidents, around an
 * exponential trend: Σ(n/fit − 1)²/(years − 2) − mean of 1/fit, the trend by least squares in the logarithm.
 */
function spreadBeyondChance(filter: BreachFilter): number {
  const from = 2010;
  const counts = Array.from({ length: 13 }, (_, i) => breachSizes({ ...filter, years: [from + i, from + i] }).length);
  const n = counts.length;
  const middle = (n - 1) / 2;
  const mean = counts.reduce((sum, count) => sum + Math.log(count), 0) / n;
  const products = counts.reduce((sum, count, i) => sum + (i - middle) * (Math.log(count) - mean), 0);
  const slope = products / counts.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const fits = counts.map((_, i) => Math.exp(mean + slope * (i - middle)));
  const scatter = counts.reduce((sum, count, i) => sum + (count / fits[i] - 1) ** 2, 0) / (n - 2);
  return scatter - fits.reduce((sum, fit) => sum + 1 / fit, 0) / n;
}

describe('docs/evidence.md', () => {
  it('says what each choice of the model comes to', () => {
    const head = [
      'preset',
      'chance of paying back, per year → per path',
      'width of the NPV’s 90 % range',
      'standard deviation of a year (drivers’ spread)',
      'mean loss by counting people apart',
    ];
    const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    const text = readFileSync(page, 'utf8');
    const [start, end] = ['<!-- choices -->\n', '\n<!-- /choices -->'];
    const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
    if (process.env.UPDATE_RECOMMENDED) writeFileSync(page, text.slice(0, from) + table + text.slice(to));
    expect(readFileSync(page, 'utf8')).toContain(start + table + end);
  });

  it('says how far yearly counts of breaches scatter beyond chance', () => {
    const list = spreadBeyondChance({});
    const hacking = spreadBeyondChance({ kinds: ['provider'], types: ['hacking'] });
    expect(readFileSync(page, 'utf8')).toContain(
      `as under a yearly factor of variance ${list.toFixed(3)}; that of hacking at providers of ${hacking.toFixed(3)}.`,
    );
  });
});
