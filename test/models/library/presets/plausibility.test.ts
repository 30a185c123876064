import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meanEffect } from '#models/controls/effects';
import { simulateInline } from '#models/finance/simulate';
import { createPlan, presets } from '#models/library/presets/index';
import { readPlan } from '#models/plan/parse';
import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { normalTail } from '#models/probability/normal';
import { referenceById } from '#models/reference/lookup';
import {
  incidentLoss,
  incidentProbability,
  incidentProbabilityOfIndustry,
  ransomwareLoss,
} from '#models/reference/plausibility';
import { baselineMoments } from '#models/simulation/moments';
import { anyAdvice } from '../../../support/preset-plan';

const YEARS = 10_000;
const evidence = readFileSync(new URL('../../../../docs/evidence.md', import.meta.url), 'utf8');

/** The plan with one scenario alone, under the controls in place. */
function alone(plan: ResolvedPlan, scenario: ResolvedScenario): ResolvedPlan {
  const own = <T extends { scenario: string }>(effects: T[]) =>
    effects.filter((effect) => effect.scenario === scenario.id);
  return {
    ...plan,
    scenarios: [scenario],
    drivers: plan.drivers.map((driver) => ({ ...driver, effects: own(driver.effects) })),
    controls: plan.controls
      .filter(({ existing }) => existing)
      .map((control) => ({ ...control, requires: [], excludes: [], effects: own(control.effects) })),
    proposals: [],
    insurance: null,
  };
}

/** Yearly probability that one scenario costs at least `loss`. */
function probabilityOf(plan: ResolvedPlan, loss: number): number {
  const { exceedance, probabilityOfLoss } = simulateInline(plan, { seed: 1, years: YEARS }).baseline;
  return exceedance.findLast((point) => point.loss <= loss)?.probability ?? probabilityOfLoss;
}

/** Mean of the lognormal with this median and 95th percentile. */
const lognormalMean = ({ median, p95 }: { median: number; p95: number }) =>
  median * Math.exp((Math.log(p95 / median) / 1.6448536269514722) ** 2 / 2);

function measure(id: string) {
  const reading = readPlan(createPlan(id, anyAdvice));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const plan = reading.resolved;
  const revenue = plan.organization.annualRevenue;
  const loss = incidentLoss(revenue);
  const published = incidentProbability(revenue).likely;
  const { meanAnnualLoss, byScenario } = baselineMoments(plan);
  const noneSignificant = plan.scenarios.reduce(
    (none, scenario) => none * (1 - probabilityOf(alone(plan, scenario), loss.median)),
    1,
  );
  return {
    plan,
    significant: 1 - noneSignificant,
    published,
    lossShare: meanAnnualLoss / revenue,
    publishedLossShare: (published * lognormalMean(loss)) / revenue,
    ransomware: byScenario.find((scenario) => scenario.id === 'ransomware')!.meanSeverity,
    revenue,
  };
}

/**
 * Yearly probability of a breach of 500 or more people that is notified: Σ frequency × P(≥ 500 exposed) × P(notified),
 * less what encryption of devices in place spares.
 */
function listedBreach(plan: ResolvedPlan): number {
  const { byScenario } = baselineMoments(plan);
  const rate = plan.scenarios.reduce((sum, { id, recordsExposed, losses }) => {
    const count = recordsExposed?.count as { kind: string; low: number; high: number } | undefined;
    const notice = losses.find((part) => part.id === 'notice');
    if (!count || !notice) return sum;
    const sigma = Math.log(count.high / count.low) / (2 * 1.6448536269514722);
    const listed =
      count.kind === 'interval' ? normalTail((Math.log(500) - Math.log(count.low * count.high) / 2) / sigma) : 1;
    const spared = plan.controls
      .filter(({ existing, id: control }) => existing && control === 'device-encryption')
      .reduce((share, control) => share + meanEffect(control, id).magnitude.response, 0);
    const { meanFrequency } = byScenario.find((scenario) => scenario.id === id)!;
    return sum + meanFrequency * listed * (notice.probability as number) * (1 - spared);
  }, 0);
  return 1 - Math.exp(-rate);
}

const percent = (digits: number) => (x: number) => `${(x * 100).toFixed(digits)} %`;
const numbersIn = (text: string) => [...text.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => Number(digits));
const million = (x: number) => `$${(x / 1e6).toFixed(1)} m`;

describe.each(presets.map(({ id, name }) => ({ id, name })))('$id against published figures', ({ id, name }) => {
  const figures = measure(id);

  it('has a significant incident half to twice as often as published for its revenue', () => {
    expect(figures.significant).toBeGreaterThan(figures.published / 2);
    expect(figures.significant).toBeLessThan(figures.published * 2);
  });

  it('loses a quarter to two and a half times the published share of revenue a year', () => {
    expect(figures.lossShare / figures.publishedLossShare).toBeGreaterThan(0.25);
    expect(figures.lossShare / figures.publishedLossShare).toBeLessThan(2.5);
  });

  it('has a ransomware loss between insured small firms’ mean and the published 90th percentile', () => {
    const { low, high } = ransomwareLoss();
    expect(figures.ransomware).toBeGreaterThan(low);
    expect(figures.ransomware).toBeLessThan(high);
  });

  if (figures.plan.organization.industry === 'healthcare')
    it('has a breach of 500 or more people more often than the list per hospital, less often than all incidents', () => {
      expect(listedBreach(figures.plan)).toBeGreaterThan(referenceById('D-hhs-hospital-rate')!.high!);
      expect(listedBreach(figures.plan)).toBeLessThan(incidentProbabilityOfIndustry('healthcare').likely);
    });

  it('stands in docs/evidence.md with these figures', () => {
    const { significant, published, lossShare, publishedLossShare, ransomware, revenue } = figures;
    const row = [
      name,
      `$${Math.round(revenue / 1e6)} m`,
      percent(0)(significant),
      percent(1)(published),
      percent(2)(lossShare),
      percent(2)(publishedLossShare),
      million(ransomware),
      percent(1)(ransomware / revenue),
    ];
    const printed = evidence.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
    const now = `| ${row.join(' | ')} |`;
    expect(numbersIn(printed), `now: ${now}`).toHaveLength(7);
    // Rounding and the sampling error of another seed are allowed; a changed library is not.
    numbersIn(now).forEach((value, i) => {
      expect(Math.abs(numbersIn(printed)[i] - value) / value, `now: ${now}`).toBeLessThan(0.13);
    });
  });
});
