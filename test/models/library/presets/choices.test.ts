import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { createPlan, presets } from '#models/library/presets/index';
import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PlanInput } from '#models/plan/schema';
import { recommendControls } from '#models/portfolio/recommend';
import { type BreachFilter, breachSizes } from '#models/reference/breach-list/breaches';
import { yearlySpread } from '#models/reference/yearly-spread';
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

const suits = new Set(['defense', 'settlement', 'damages']);

/** The plan with the parts of every incident going together, or with suits that follow the number of records. */
function inCommon(plan: ResolvedPlan, rho: number): ResolvedPlan {
  return { ...plan, scenarios: plan.scenarios.map((scenario) => ({ ...scenario, dependence: { rho } })) };
}
function withSuitsByRecords(plan: ResolvedPlan): ResolvedPlan {
  const byRecords = (part: ResolvedPlan['scenarios'][number]['losses'][number]) =>
    suits.has(part.id) && typeof part.probability === 'number'
      ? { ...part, probability: { logistic: { at: 22_000, slope: 2, mean: part.probability } } }
      : part;
  const scenarios = plan.scenarios.map((scenario) => ({ ...scenario, losses: scenario.losses.map(byRecords) }));
  return { ...plan, scenarios };
}

const together: string[][] = [];

describe.each(presets)('$id', ({ id, name }) => {
  it('has the same expected loss and worse years where parts or years go together, and dearer suits where they follow the records', () => {
    const plan = { ...resolved(createPlan(id, recommendControls)), proposals: [], chosenProposal: null };
    const variants = [
      plan,
      inCommon(plan, 0.3),
      { ...plan, commonCause: { variance: yearlySpread.hacking } },
      withSuitsByRecords(plan),
    ];
    const [now, parts, common, byRecords] = variants.map((one) => ({
      ...baselineMoments(one),
      p99: simulateInline(one, { years: 400_000 }).baseline.quantiles.p99,
    }));
    expect(parts.meanAnnualLoss).toBe(now.meanAnnualLoss);
    expect(parts.standardDeviation).toBeGreaterThan(now.standardDeviation);
    expect(common.standardDeviation).toBeGreaterThan(now.standardDeviation);
    expect(byRecords.meanAnnualLoss).toBeGreaterThanOrEqual(now.meanAnnualLoss);
    together.push([
      name,
      ...[parts, common].flatMap((one) => [more(now.standardDeviation, one.standardDeviation), more(now.p99, one.p99)]),
      more(now.meanAnnualLoss, byRecords.meanAnnualLoss),
      more(now.standardDeviation, byRecords.standardDeviation),
      more(now.p99, byRecords.p99),
    ]);
  });
});

/** Holds a table of the page between two marks against what was worked out, or writes it anew. */
function expectTable(mark: string, head: string[], found: string[][]): void {
  const table = [head, head.map(() => '---'), ...found].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const text = readFileSync(page, 'utf8');
  const [start, end] = [`<!-- ${mark} -->\n`, `\n<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (process.env.UPDATE_RECOMMENDED) writeFileSync(page, text.slice(0, from) + table + text.slice(to));
  expect(readFileSync(page, 'utf8')).toContain(start + table + end);
}

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
    expectTable('choices', head, rows);
  });

  it('says what it comes to that parts, years and suits go together', () => {
    const of = (what: string) => [`${what}: standard deviation of a year`, '1-in-100 year'];
    expectTable(
      'together',
      [
        'preset',
        ...of('parts with ρ = 0.3'),
        ...of('common cause 0.052'),
        'suits by records: mean loss',
        'standard deviation',
        '1-in-100 year',
      ],
      together,
    );
  });

  it('says how far yearly counts of breaches scatter beyond chance', () => {
    const list = spreadBeyondChance({});
    const hacking = spreadBeyondChance({ kinds: ['provider'], types: ['hacking'] });
    expect([list.toFixed(3), hacking.toFixed(3)]).toEqual([String(yearlySpread.list), String(yearlySpread.hacking)]);
    expect(readFileSync(page, 'utf8')).toContain(
      `as under a yearly factor of variance ${list.toFixed(3)}; that of hacking at providers of ${hacking.toFixed(3)}.`,
    );
  });
});
