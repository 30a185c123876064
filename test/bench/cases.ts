import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { simulate, simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { exactAggregate } from '#models/simulation/exact-aggregate';
import { createSimulationPool } from '../../main/services/simulation-pool';
import { planOf, simpleScenario, tenScenarioPlan, tenScenarios } from '../models/simulation/plans';

/** What a case reports: milliseconds, and what else it has to say. */
export type Figures = Record<string, number>;

const clock = () => performance.now();

function examplePlan(): ResolvedPlan {
  const file = fileURLToPath(new URL('../../examples/regional-hospital.boardcase.json', import.meta.url));
  const reading = parsePlan(readFileSync(file, 'utf8'));
  if (!reading.ok) throw new Error('The example plan is not valid.');
  return reading.resolved;
}

/** A plan with so many incidents a year, of one scenario of certain rate. */
const incidentsPlan = (rate: number): ResolvedPlan =>
  planOf({ scenarios: [simpleScenario('a', rate, { kind: 'interval', low: 1e4, high: 1e6 })] });

async function pooled(plan: ResolvedPlan, years: number, threads: number, runs: number): Promise<Figures> {
  const pool = createSimulationPool(threads, new URL('./simulation-worker.js', import.meta.url));
  const times: number[] = [];
  let used = 1;
  let mean = 0;
  for (let run = 0; run < runs; run++) {
    const result = await simulate(plan, { years, seed: 1, runner: pool.runner, clock });
    times.push(result.timing.simulateMs);
    used = result.timing.threads;
    mean = result.baseline.meanAnnualLoss;
  }
  await pool.close();
  return { first: times[0], best: Math.min(...times), threads: used, mean };
}

function best(runs: number, work: () => unknown): Figures {
  const times = Array.from({ length: runs }, () => {
    const start = clock();
    work();
    return clock() - start;
  });
  return { first: times[0], best: Math.min(...times) };
}

const threads = 2;

/** Every case runs in a process of its own, so that `first` is what a fresh process needs. */
export const cases: Record<string, () => Promise<Figures> | Figures> = {
  'ten scenarios, 100,000 years': () => pooled(tenScenarioPlan(), 100_000, threads, 5),
  'ten scenarios, 1,000,000 years': () => pooled(tenScenarioPlan(), 1_000_000, threads, 5),
  'ten scenarios, 1,000,000 years, one thread': () => pooled(tenScenarioPlan(), 1_000_000, 1, 3),
  'example plan, 5,000 paths': () => pooled(examplePlan(), 5000, threads, 40),
  'example plan, 100,000 paths': () => pooled(examplePlan(), 100_000, threads, 5),
  'example plan, 1,000,000 paths': () => pooled(examplePlan(), 1_000_000, threads, 1),
  'exact aggregate, 12 scenarios, 65,536 points': () => {
    const rows = [...tenScenarios, ...tenScenarios.slice(0, 2)];
    const plan = planOf({
      scenarios: rows.map(([rate, low, high], i) => simpleScenario(`s${i}`, rate, { kind: 'interval', low, high })),
    });
    return best(20, () => exactAggregate(plan));
  },
  ...Object.fromEntries(
    [1e4, 1e5, 1e6, 1e7].map((incidents) => [
      `${incidents.toLocaleString('en')} incidents`,
      () => best(8, () => simulateInline(incidentsPlan(incidents / 100_000), { years: 100_000 })),
    ]),
  ),
};
