import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planFolder } from '../main/cli/plans';
import { run } from '../main/cli/run';

/** The shape that scripts rely on. Fields may join; none may go or change its kind. */
const probability = z.number().min(0).max(1);
const money = z.number();
const quantiles = z.object({ p50: money, p90: money, p95: money, p99: money, p999: money });
const strategy = z.object({
  meanAnnualLoss: money,
  standardError: money,
  standardDeviation: money,
  probabilityOfLoss: probability,
  quantiles,
  tailMean95: money,
  exceedance: z.array(z.object({ loss: money, probability })).min(100),
  appetite: z.array(z.object({ loss: money, tolerated: probability, probability })).length(1),
  byScenario: z.array(z.object({ id: z.string(), meanAnnualLoss: money, meanFrequency: z.number() })).length(2),
  byForm: z.array(z.object({ form: z.string(), meanAnnualLoss: money })).min(1),
  resale: z.object({ held: money, meanStolenPerYear: money, p95StolenPerYear: money }),
});
const proposal = strategy.extend({
  id: z.string(),
  annualCost: money,
  frictionCost: money,
  cashByYear: z.array(money).length(4),
  riskReduction: money,
  rosi: z.number().nullable(),
  npv: money,
  npvInterval: z.tuple([money, money]),
  irr: z.number().nullable(),
  paybackYears: z.number().nullable(),
  probabilityOfPayback: probability,
  probabilityNpvPositive: probability,
  costOfDelay: money,
  breakEvenEffectiveness: z.number().nullable(),
  preventedIncidents: z.number(),
});
const result = z.object({
  plan: z.literal('Small clinic'),
  seed: z.literal(3),
  simulatedYears: z.literal(20_000),
  baseline: strategy,
  analytic: z.strictObject({
    meanAnnualLoss: money,
    standardDeviation: money,
    retained: z.union([
      z.strictObject({ meanAnnualLoss: money }),
      z.strictObject({ meanAnnualLoss: money, standardError: money, refused: z.string() }),
    ]),
  }),
  proposals: z.tuple([proposal]),
  years: z.array(z.object({ year: z.int() })).length(3),
  timing: z.object({ simulateMs: z.number(), threads: z.int() }),
});

const { folder, plan } = planFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const args = ['simulate', plan, '--years', '20000', '--seed', '3', '--json'];
const read = (stdout: string) => result.parse(JSON.parse(stdout));

describe('simulate --json', () => {
  it('has every field of the contract, and figures that fit each other', async () => {
    const { baseline, proposals, analytic } = read((await run([...args, '--threads', '1'])).stdout);
    const [recommended] = proposals;
    for (const { meanAnnualLoss, byScenario, byForm, quantiles: q, exceedance, tailMean95 } of [
      baseline,
      recommended,
    ]) {
      const total = (parts: { meanAnnualLoss: number }[]) => parts.reduce((sum, part) => sum + part.meanAnnualLoss, 0);
      expect(total(byScenario)).toBeCloseTo(meanAnnualLoss, 4);
      expect(total(byForm)).toBeCloseTo(meanAnnualLoss, 4);
      expect([q.p50, q.p90, q.p95, q.p99, q.p999]).toEqual([q.p50, q.p90, q.p95, q.p99, q.p999].sort((a, b) => a - b));
      expect(tailMean95).toBeGreaterThanOrEqual(q.p95);
      expect(exceedance.map((point) => point.loss)).toEqual(
        exceedance.map((point) => point.loss).sort((a, b) => a - b),
      );
      expect(exceedance.map((point) => point.probability)).toEqual(
        exceedance.map((point) => point.probability).sort((a, b) => b - a),
      );
    }
    expect(recommended.riskReduction).toBeCloseTo(baseline.meanAnnualLoss - recommended.meanAnnualLoss, 4);
    // 20,000 / 3 + 5,000 + 15,000 of premium; friction stands apart.
    expect(recommended.annualCost).toBeCloseTo(26_666.67, 1);
    expect(recommended.frictionCost).toBeCloseTo((120 * 52 * 45) / 60, 6);
    expect(recommended.rosi).toBeCloseTo(
      (recommended.riskReduction - recommended.annualCost) / recommended.annualCost,
      9,
    );
    // 0.3 × the lognormal's mean (0.404001 × 10⁶) + ln 2 × 20,000.
    expect(analytic.meanAnnualLoss).toBeCloseTo(0.3 * 404_001.2827 + Math.log(2) * 20_000, 0);
    expect(Math.abs(baseline.meanAnnualLoss - analytic.meanAnnualLoss)).toBeLessThan(4 * baseline.standardError);
  });

  it('has the exact distribution where it is asked for', async () => {
    const wanted = JSON.parse((await run([...args, '--threads', '1', '--exact'])).stdout);
    const exact = z.object({ quantiles, probabilityOfLoss: probability, meanAnnualLoss: money, error: z.number() });
    expect(exact.safeParse(wanted.exact).success).toBe(true);
    expect(wanted.exact.meanAnnualLoss / wanted.analytic.meanAnnualLoss).toBeCloseTo(1, 3);
    expect(wanted.exact.quantiles.p95 / wanted.baseline.quantiles.p95).toBeCloseTo(1, 1);
  });

  it('is one document, the same from the built program on several threads', async () => {
    const built = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));
    // So much work that a second thread is worth its start on any machine.
    const example = fileURLToPath(new URL('../../examples/regional-hospital.boardcase.json', import.meta.url));
    const many = ['simulate', example, '--years', '600000', '--seed', '3', '--json'];
    const ran = spawnSync(process.execPath, [built, ...many, '--threads', '2'], { encoding: 'utf8' });
    expect(ran.status).toBe(0);
    expect(ran.stdout.trimEnd()).not.toContain('\n');
    const { timing: _, ...here } = JSON.parse((await run([...many, '--threads', '1'])).stdout);
    const { timing, ...there } = JSON.parse(ran.stdout);
    expect(timing.threads).toBe(2);
    expect(there).toEqual(here);
  });
});
