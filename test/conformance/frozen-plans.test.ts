import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { StrategyResult } from '#models/finance/result';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import { planSchema, planVersion } from '#models/plan/schema';
import { serializePlan } from '#models/plan/serialize';
import { schemaFields } from './schema-fields';

const frozen = (name: string) =>
  readFileSync(fileURLToPath(new URL(`frozen/${name}.boardcase.json`, import.meta.url)), 'utf8');

function read(text: string) {
  const reading = parsePlan(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

function fileFields(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fileFields(item, place));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [`${place}.${name}`, ...fileFields(part, `${place}.${name}`)]);
}

/** What may be said of any figure of where it comes from, and the figure that it replaced with the same. */
const saidOfFigure = /\.(?:source|link|date|note|checked|replaced(?:\..+)?)$/;

/** Below a number: any of the kinds of estimate, each with its own source, note and mark, may stand in any place. */
const estimateParts = [
  'formula',
  'value',
  'likely',
  'low',
  'p50',
  'p90',
  'p95',
  'mu',
  'sigma',
  'lower',
  'upper',
  'shape',
];
const insideEstimate = /\.(?:formula|kind|value|low|likely|high|p50|p90|p95|mu|sigma|lower|upper|shape)$/;

describe('the frozen plan of version 2', () => {
  const file: unknown = JSON.parse(frozen('plan-v2'));

  it('uses every field there is, and every kind of estimate somewhere', () => {
    const used = new Set(fileFields(file));
    const numbers = new Set(
      schemaFields(planSchema)
        .filter((field) => insideEstimate.test(field))
        .map((field) => field.replace(insideEstimate, '')),
    );
    const missing = schemaFields(planSchema)
      .filter((field) => !insideEstimate.test(field))
      .filter((field) => !(saidOfFigure.test(field) && numbers.has(field.replace(saidOfFigure, ''))))
      .filter(
        (field) => !used.has(field) && !used.has(field.replace(/^\.report\.sections\./, '.report.sections.decision.')),
      );
    expect(missing).toEqual([]);
    for (const part of [...estimateParts, 'checked'])
      expect([...used].filter((field) => field.endsWith(`.${part}`))).not.toEqual([]);
  });

  it('reads, and saving loses nothing of it', () => {
    expect(JSON.parse(serializePlan(read(frozen('plan-v2')).plan))).toMatchObject(file as object);
  });
});

describe('the frozen plan of version 1', () => {
  const text = frozen('plan-v1');

  it('reads, and saving writes it in the newest version and loses nothing of it', () => {
    const file = { ...JSON.parse(text), version: planVersion };
    expect(JSON.parse(serializePlan(read(text).plan))).toMatchObject(file);
  });

  it('says what version 1 took for granted', () => {
    const { plan } = read(text);
    expect(plan.simulation.unknownFrequencies).toBe('perYear');
    expect(plan.controls.map(({ costs }) => costs.timing)).toEqual(plan.controls.map(() => 'arrears'));
    expect(plan.insurance?.timing).toBe('arrears');
  });

  it('means what it meant', () => {
    const { resolved } = read(text);
    expect(resolved.organization.endpoints).toBe(3000);
    expect(resolved.budget.amortizationYears).toBe(3);
    expect(resolved.records[1]).toMatchObject({ count: 2400, name: '', resalePrice: 0 });
    expect(resolved.scenarios[0].losses[1].amount).toBeCloseTo(9360.730593607306, 9);
    expect(resolved.scenarios[0].losses[2]).toMatchObject({ basis: 'penalty', quantity: 1, amount: 0 });
    expect(resolved.scenarios[1]).toMatchObject({ susceptibility: 1, recordsExposed: { count: { upper: 422_400 } } });
    expect(resolved.scenarios[1].losses[2]).toMatchObject({ order: 'primary', probability: 1, basis: 'event' });
    expect(resolved.drivers[1]).toMatchObject({ enabled: false, exposure: 45 });
    expect(resolved.controls[0].costs.frictionUsers).toBe(1920);
    expect(resolved.controls[2]).toMatchObject({
      existing: false,
      mustHave: false,
      coverage: [1],
      reliability: 1,
      overlapGroup: null,
    });
    expect(resolved.proposals[1]).toMatchObject({ controls: [], insurance: false });
  });
});

/** What a board is told of a plan, to the last bit, over few years. */
function figuresOf(text: string) {
  const { baseline, analytic, proposals, years } = simulateInline(read(text).resolved, { years: 5000 });
  const told = ({ meanAnnualLoss, simulatedMean, standardDeviation, quantiles, tailMean95 }: StrategyResult) => ({
    meanAnnualLoss,
    simulatedMean,
    standardDeviation,
    quantiles,
    tailMean95,
  });
  return {
    analytic,
    baseline: told(baseline),
    proposals: proposals.map((proposal) => ({
      ...told(proposal),
      annualCost: proposal.annualCost,
      cashByYear: proposal.cashByYear,
      npv: proposal.npv,
      npvInterval: proposal.npvInterval,
      probabilityOfPayback: proposal.probabilityOfPayback,
    })),
    lossByYear: years.map((year) => year.baseline.meanAnnualLoss),
  };
}

/**
 * Figures of plans of version 1 as the last Boardcase before version 2 gave them. They change only where a fault is
 * mended, and the changelog then says which.
 */
describe('the figures of plans of version 1', () => {
  it.each(['plan-v1', 'hospital-v1'])('%s: are what they were', async (name) => {
    const figures = JSON.stringify(figuresOf(frozen(name)), null, 2);
    await expect(`${figures}\n`).toMatchFileSnapshot(`frozen/${name}.figures.json`);
  });
});
