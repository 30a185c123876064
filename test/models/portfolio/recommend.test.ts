import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import type { ResolvedPlan } from '#models/plan/resolved';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { recommendControls } from '#models/portfolio/recommend';
import { isAllowed, presentCost } from './brute-force';
import { randomPlan } from './plans';

const YEARS = 4_000;

/** Wilson's 95 % interval of a share: its upper end, from the textbook formula. */
function upperEnd(share: number, n: number): number {
  const z = 1.959963984540054;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return (centre + spread) / (1 + (z * z) / n);
}

/** A random plan with a risk appetite somewhere between what nothing and what everything keeps. */
function withAppetite(seed: number, controls: number, insurance: ResolvedPlan['insurance'] = null): ResolvedPlan {
  const plan = { ...randomPlan(seed, controls, 3, 1), insurance };
  const { quantiles } = simulateInline(plan, { years: YEARS }).baseline;
  const share = 0.3 + 0.1 * (seed % 7);
  const riskAppetite = [
    { probability: 0.1, loss: quantiles.p90 * share },
    { probability: 0.01, loss: quantiles.p99 * (1.2 - share / 2) },
  ];
  const room = seed % 3 === 0 ? 60_000 : 5e6;
  return {
    ...plan,
    budget: { ...plan.budget, riskAppetite, itBudget: room, securityShare: 0, commitments: [] },
    simulation: { ...plan.simulation, seed, years: YEARS },
  };
}

/** Every allowed set with its present cost and how far it is from the appetite, by trying them all. */
function everySet(plan: ResolvedPlan) {
  const open = plan.controls.flatMap(({ existing }, index) => (existing ? [] : [index]));
  const sets = Array.from({ length: 2 ** open.length }, (_, mask) => {
    const starts = plan.controls.map(() => 0);
    open.forEach((index, bit) => {
      if (mask & (1 << bit)) starts[index] = 1;
    });
    return starts;
  }).filter((starts) => isAllowed(plan, starts, plan.budget.itBudget));
  const proposals = sets.map((starts, index) => ({
    id: `p${index}`,
    name: '',
    description: '',
    insurance: false,
    controls: plan.controls.flatMap(({ id }, at) => (starts[at] > 0 ? [{ control: id, startYear: 1 }] : [])),
  }));
  const result = simulateInline({ ...plan, proposals });
  return sets.map((starts, index) => {
    const { appetite } = result.proposals[index];
    const isKept = appetite.every(({ tolerated, probability }) => upperEnd(probability, YEARS) <= tolerated + 1e-12);
    const { npv } = result.proposals[index];
    return { starts, cost: presentCost(plan, starts), npv, appetite, isKept, controls: proposals[index].controls };
  });
}

describe('the recommended controls', () => {
  it('are the least of all sets that keep the appetite, against trying them all', () => {
    const seen = { least: 0, appetite: 0, nearest: 0, capped: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const plan = withAppetite(seed, 7);
      const sets = everySet(plan);
      if (sets.length === 0) continue;
      const advice = recommendControls(plan)!;
      const own = sets.find(({ controls }) => JSON.stringify(controls) === JSON.stringify(advice.controls))!;
      expect(own, `seed ${seed}: an allowed set`).toBeDefined();
      seen[advice.grounds]++;
      if (advice.isCapped) seen.capped++;
      // What is said of the appetite is what a simulation of the proposal says.
      expect(advice.appetite).toEqual(own.appetite);
      const keeping = sets.filter(({ isKept }) => isKept);
      const costs = (list: typeof sets) => Math.min(...list.map(({ cost }) => cost));
      if (keeping.length > 0) {
        expect(own.isKept, `seed ${seed}`).toBe(true);
        expect(own.cost / costs(keeping), `seed ${seed}`).toBeLessThan(1 + 1e-9);
        expect(advice.grounds).toBe(own.cost <= costs(sets) * (1 + 1e-9) ? 'least' : 'appetite');
        continue;
      }
      expect(advice.grounds, `seed ${seed}`).toBe('nearest');
      const nothing = presentCost(
        plan,
        plan.controls.map(() => 0),
      );
      const most = Math.max(nothing, costs(sets)) * (1 + 1e-9);
      const limit = (tolerated: number) =>
        Math.max(1 / YEARS, tolerated - 1.959963984540054 * Math.sqrt((tolerated * (1 - tolerated)) / YEARS));
      const excess = ({ appetite }: (typeof sets)[number]) =>
        appetite.reduce((sum, point) => sum + Math.max(0, point.probability / limit(point.tolerated) - 1), 0);
      const nearest = Math.min(...sets.filter(({ cost }) => cost <= most).map(excess));
      expect(own.cost, `seed ${seed}`).toBeLessThanOrEqual(most);
      expect(excess(own), `seed ${seed}`).toBeCloseTo(nearest, 9);
    }
    expect(Math.min(seen.least, seen.appetite, seen.nearest, seen.capped), JSON.stringify(seen)).toBeGreaterThan(3);
  });

  it('weigh what is kept where cover is in force', () => {
    let [kept, moved] = [0, 0];
    for (let seed = 1; seed <= 24; seed++) {
      const plan = withAppetite(seed, 7, {
        basis: seed % 2 === 0 ? 'annual' : 'event',
        retention: 20_000,
        limit: 200_000,
        coinsurance: 0.8,
        premium: 0,
        timing: 'advance',
        excludes: { forms: [] },
        existing: true,
      });
      const keeping = everySet(plan).filter(({ isKept }) => isKept);
      if (keeping.length === 0) continue;
      kept++;
      const own = (of: ResolvedPlan) => {
        const controls = JSON.stringify(recommendControls(of)!.controls);
        return keeping.find((set) => JSON.stringify(set.controls) === controls);
      };
      const most = Math.max(...keeping.map(({ npv }) => npv));
      expect(own(plan)?.npv, `seed ${seed}`).toBeCloseTo(most, 4);
      if ((own({ ...plan, insurance: null })?.npv ?? 0) < most - 1) moved++;
    }
    expect(kept).toBeGreaterThan(5);
    expect(moved).toBeGreaterThan(2);
  });

  it('are the optimiser’s own answer where there is no appetite', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const plan = randomPlan(seed, 10, 3, 2);
      const best = optimisePortfolio(plan);
      const advice = recommendControls(plan);
      if (!best.feasible) expect(advice).toBeNull();
      else {
        expect(advice).toMatchObject({ controls: best.controls, grounds: 'least', appetite: [], room: null });
        expect(advice!.aboveLeast).toBeLessThan(1e-6);
      }
    }
  });

  it('say of each control why it is in', () => {
    let [musts, payers] = [0, 0];
    for (let seed = 1; seed <= 30; seed++) {
      const plan = withAppetite(seed, 8);
      const advice = recommendControls(plan);
      if (!advice) continue;
      const chosen = advice.controls.map(({ control }) => control);
      const startsWithout = (left: string) =>
        plan.controls.map(({ id }) => (chosen.includes(id) && id !== left ? 1 : 0));
      for (const { control, role } of advice.roles) {
        const starts = startsWithout(control);
        const isFree = isAllowed(plan, starts, Number.POSITIVE_INFINITY);
        expect(role === 'required', `seed ${seed}: ${control}`).toBe(!isFree);
        if (!isFree) musts++;
        else {
          const worth = presentCost(plan, starts) - presentCost(plan, startsWithout(''));
          expect(role, `seed ${seed}: ${control}`).toBe(worth < 0 ? 'appetite' : 'pays');
          payers++;
        }
      }
    }
    expect(Math.min(musts, payers)).toBeGreaterThan(5);
  });
});
