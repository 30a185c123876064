import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { meanCost } from '#models/controls/costs';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { efficientFrontier } from '#models/portfolio/frontier';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { presetPlan } from '../../support/board-pack';
import { mulberry32 } from '../../support/mulberry32';
import { isAllowed } from './brute-force';
import { randomPlan } from './plans';

type Controls = ResolvedProposal['controls'];

const asProposal = (controls: Controls, id: string): ResolvedProposal => ({
  id,
  name: '',
  description: '',
  controls,
  insurance: false,
});

function resolvedOf(text: string): ResolvedPlan {
  const reading = parsePlan(text);
  if (!reading.ok) throw new Error('The plan does not read.');
  return reading.resolved;
}

/** The plan with its cover in force, as many controls on offer, and its number of simulated years. */
function covered(
  plan: ResolvedPlan,
  offered: number,
  years: number,
  basis: 'annual' | 'event' = 'annual',
): ResolvedPlan {
  let left = offered;
  const controls = plan.controls
    .filter(({ existing, requires }) => existing || (requires.length === 0 && left-- > 0))
    .map((control) => ({ ...control, excludes: [] }));
  const insurance = { ...plan.insurance!, basis, existing: true };
  return { ...plan, controls, proposals: [], insurance, simulation: { ...plan.simulation, years } };
}

/** Net present value of many sets, as `simulate` says it. */
function simulated(plan: ResolvedPlan, sets: readonly Controls[]): number[] {
  const found: number[] = [];
  for (let from = 0; from < sets.length; from += 16) {
    const proposals = sets.slice(from, from + 16).map((controls, index) => asProposal(controls, `p${index}`));
    found.push(...simulateInline({ ...plan, proposals }).proposals.map(({ npv }) => npv));
  }
  return found;
}

/** Every set of the controls on offer. */
function allSets(plan: ResolvedPlan): Controls[] {
  const ids = plan.controls.filter(({ existing }) => !existing).map(({ id }) => id);
  return Array.from({ length: 2 ** ids.length }, (_, set) =>
    ids.flatMap((control, bit) => ((set >> bit) & 1 ? [{ control, startYear: 1 }] : [])),
  );
}

const example = resolvedOf(
  readFileSync(new URL('../../../examples/regional-hospital.boardcase.json', import.meta.url), 'utf8'),
);
const bank = resolvedOf(JSON.stringify(presetPlan('bank')));

describe('with cover in force no set of all controls on offer is better', () => {
  test.each([
    ['the example', covered(example, 10, 2000)],
    ['the bank', covered(bank, 10, 2000, 'event')],
    // More years than the sets are told apart on first.
    ['the bank, where its controls cost a fifth', cheaper(covered(bank, 8, 9000), 5)],
  ])('%s', (_, plan) => {
    const best = optimisePortfolio(plan);
    const sets = allSets(plan);
    const values = simulated(plan, sets);
    expect(sets.length).toBeGreaterThanOrEqual(256);
    expect(best.npv).toBeCloseTo(Math.max(...values), 4);
    expect(best.proven).toBe(true);
    expect(best.cover).toMatchObject({ provenBeforeInsurance: true, simulatedYears: plan.simulation.years });
    expect(best.cover!.simulatedSets).toBeLessThan(700);
  });
});

function cheaper(plan: ResolvedPlan, times: number): ResolvedPlan {
  const controls = plan.controls.map((control) => ({
    ...control,
    costs: {
      ...control.costs,
      oneTime: meanCost(control.costs.oneTime) / times,
      annual: meanCost(control.costs.annual) / times,
      fte: meanCost(control.costs.fte) / times,
      perUnit: control.costs.perUnit.map((unit) => ({
        ...unit,
        oneTime: meanCost(unit.oneTime) / times,
        annual: meanCost(unit.annual) / times,
      })),
    },
  }));
  return { ...plan, controls };
}

test('the hospital: what is best before insurance is not best with it, and the figures are those of simulate', () => {
  const plan = covered(example, 30, 100_000);
  const before = optimisePortfolio({ ...plan, insurance: null });
  const best = optimisePortfolio(plan);
  const { proposals } = simulateInline({
    ...plan,
    proposals: [asProposal(best.controls, 'best'), asProposal(before.controls, 'before')],
  });
  expect(best.npv).toBeCloseTo(proposals[0].npv, 4);
  expect(best.expectedLoss).toBeCloseTo(proposals[0].meanAnnualLoss, 4);
  expect(best.reduction).toBeCloseTo(proposals[0].riskReduction, 4);
  // Before insurance it was said to be worth several times what it is.
  expect(before.npv).toBeGreaterThan(proposals[1].npv + 100_000);
  expect(best.npv).toBeGreaterThan(proposals[1].npv + 5000);
  // Why a control is out holds for what is kept too.
  for (const { reason, saves, costs } of best.reasons) if (reason === 'cost') expect(saves).toBeLessThanOrEqual(costs);
});

test('random plans with every kind of rule, and a cap on cash', () => {
  let moved = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const random = mulberry32(seed + 700);
    const plan: ResolvedPlan = {
      ...randomPlan(seed, 8, 3, 1),
      insurance: {
        basis: seed % 2 === 0 ? 'annual' : 'event',
        retention: 20_000,
        limit: 10 ** (5 + random()),
        coinsurance: 0.5 + 0.5 * random(),
        premium: 0,
        timing: 'advance',
        excludes: { forms: [] },
        existing: true,
      },
      simulation: { seed: 1, years: 2000, unknownFrequencies: seed % 3 === 0 ? 'perYear' : 'perPath' },
    };
    const budget = 40_000 + 200_000 * random();
    const best = optimisePortfolio(plan, { budget });
    const sets = allSets(plan).filter((controls) =>
      isAllowed(
        plan,
        plan.controls.map(({ id }) => (controls.some(({ control }) => control === id) ? 1 : 0)),
        budget,
      ),
    );
    expect(best.feasible).toBe(sets.length > 0);
    if (!best.feasible) continue;
    const most = Math.max(...simulated(plan, sets));
    expect(best.npv, `seed ${seed}`).toBeCloseTo(most, 4);
    if (simulated(plan, [optimisePortfolio({ ...plan, insurance: null }, { budget }).controls])[0] < most - 1) moved++;
  }
  expect(moved).toBeGreaterThan(2);
});

test('a search that is stopped says how far it may be from the best', () => {
  const plan = covered(example, 30, 5000);
  let asked = 0;
  const stopped = optimisePortfolio(plan, { shouldStop: () => asked++ > 60 });
  const whole = optimisePortfolio(plan);
  expect(stopped.proven).toBe(false);
  expect(stopped.bound).toBeLessThanOrEqual(whole.objective);
  expect(stopped.gap).toBeGreaterThan(0);
});

test('the frontier is net of cover and never falls', () => {
  const plan = covered(example, 12, 8000);
  const points = efficientFrontier(plan, { points: 8 });
  for (const [index, { reduction }] of points.entries())
    expect(reduction).toBeGreaterThanOrEqual(points[index - 1]?.reduction ?? 0);
  const last = points.at(-1)!;
  const { proposals } = simulateInline({ ...plan, proposals: [asProposal(last.controls, 'last')] });
  expect(last.reduction).toBeCloseTo(proposals[0].riskReduction, 4);
  expect(last.npv).toBeCloseTo(proposals[0].npv, 4);
});

test('the worst years are those that are left after cover', () => {
  const plan = covered(example, 8, 5000, 'event');
  const bare = optimisePortfolio(
    { ...plan, insurance: null },
    { objective: 'tail', budget: 400_000, tailYears: 20_000 },
  );
  const best = optimisePortfolio(plan, { objective: 'tail', budget: 400_000, tailYears: 20_000 });
  expect(best.proven).toBe(true);
  expect(best.tailLossNow!).toBeLessThan(0.9 * bare.tailLossNow!);
  const { baseline } = simulateInline(plan, { years: 100_000 });
  // Effects of the controls in place at their mean, and 20,000 years: near, not equal.
  expect(Math.abs(best.tailLossNow! / baseline.tailMean95 - 1)).toBeLessThan(0.1);
});
