import { describe, expect, it } from 'vitest';
import type { ProposalResult, SimulationResult } from '#models/finance/result';
import type { PlanInput } from '#models/plan/schema';
import type { BoardPack } from '#models/report/board-pack';
import { buildBoardPack } from '#models/report/build-board-pack';
import type { ChartSpec } from '#models/report/chart';
import { planInput, planWith, resolved, resultFor } from './fixture';

/** A pack whose result is changed before it is told: what a chief financial officer would check it with. */
function packOf(
  changes: Partial<PlanInput> = {},
  change: (result: SimulationResult) => void = () => undefined,
): BoardPack {
  const plan = planWith(changes);
  const result = resultFor(plan);
  change(result);
  return buildBoardPack({ plan, resolved: resolved(plan), result, date: '2026-11-22', program: 'Boardcase' });
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const pageOf = (pack: BoardPack, id: string) => pack.pages.find((page) => page.id === id)!;
const saidOn = (pack: BoardPack, id: string) => plain(JSON.stringify(pageOf(pack, id)));
const proposed = (change: Partial<ProposalResult>) => (result: SimulationResult) => {
  Object.assign(result.proposals[1], change);
};
const chartOf = (pack: BoardPack, id: string): ChartSpec => {
  const chart = pack.pages.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'chart' && block.id === id);
  if (chart?.kind !== 'chart') throw new Error(`no chart ${id}`);
  return chart.chart;
};

describe('incidents prevented', () => {
  it('are told as one in so many years where they are fewer than one a year', () => {
    // The fixture has 0.1 + 0.4 incidents a year.
    expect(saidOn(packOf({}, proposed({ preventedIncidents: 0.099 })), 'decision')).toContain(
      'Of about 5 incidents in 10 years, it prevents one.',
    );
  });

  it('are told by the year where they are more, and where one would be all there are', () => {
    for (const preventedIncidents of [0.9, 0.45])
      expect(saidOn(packOf({}, proposed({ preventedIncidents })), 'decision')).toContain(
        `Of 0.5 incidents a year, it prevents ${preventedIncidents} on average.`,
      );
  });
});

describe('the return', () => {
  it('is an average, and its heading says so', () => {
    expect(pageOf(packOf(), 'return').heading).toMatch(/^On average the plan pays back after/);
    expect(pageOf(packOf({}, proposed({ npv: -1, paybackYears: null })), 'return').heading).toMatch(/^On average /);
  });

  it("is also told with users' time as a cost, where that is no part of the ask", () => {
    const numbers = { riskReduction: 300_000, annualCost: 200_000, rosi: 0.5, frictionCost: 100_000 };
    const said = "Users' time, worth $100,000 a year, is not counted as a cost; with it the yearly return";
    expect(saidOn(packOf({}, proposed(numbers)), 'return')).toContain(
      `${said} once in place would be 0% instead of 50%.`,
    );
    const budget = { ...planInput.budget, frictionInAsk: true };
    expect(saidOn(packOf({ budget }, proposed(numbers)), 'return')).not.toContain("Users' time, worth");
    expect(saidOn(packOf({}, proposed({ ...numbers, frictionCost: 0 })), 'return')).not.toContain("Users' time, worth");
  });
});

describe('an option that is not the cheapest', () => {
  const dearer = (result: SimulationResult) => {
    const [essential, recommended] = result.proposals;
    Object.assign(essential, { riskReduction: 1_004_600, meanAnnualLoss: 1_395_400, annualCost: 100_400 });
    Object.assign(recommended, { riskReduction: 1_300_000, meanAnnualLoss: 1_100_000, annualCost: 819_600 });
  };

  it('is proposed with what it costs and avoids beyond that one, as a reader gets it from the table', () => {
    const pack = packOf({}, dearer);
    expect(plain(pageOf(pack, 'options').heading)).toContain('“Essential” has the lowest sum');
    // 820,000 − 100,000 and 1.3 m − 1 m: of the amounts as shown, not of those behind them.
    expect(saidOn(pack, 'options')).toContain(
      'The proposed one costs $720,000 more a year than that with the lowest sum, and avoids $300,000 more.',
    );
    expect(saidOn(pack, 'options')).toContain('What it adds is a smaller bad year (1 in 20)');
  });

  it('is not called the one with the lowest sum where only it is drawn', () => {
    const chart = chartOf(packOf({}, dearer), 'sum');
    expect(plain(chart.title)).toBe(
      'With “Recommended” loss and cost come to $1.92 m a year; without new controls the loss is $2.4 m',
    );
    expect(plain(chartOf(packOf({}, dearer), 'compare').title)).toContain('Essential has the lowest sum of loss');
  });

  it('may be the smaller one', () => {
    expect(saidOn(packOf({ chosenProposal: 'essential' }), 'options')).toMatch(
      /The proposed one costs \$[\d,]+ less a year than that with the lowest sum, and avoids \$[\d,]+ less\./,
    );
  });

  it('has nothing to explain where it is the cheapest', () => {
    expect(saidOn(packOf(), 'options')).not.toContain('The proposed one');
  });
});

it('says how many controls cost more than they avoid beside the others', () => {
  // Managed detection avoids 30 % of some $100,000 a year and costs $400,000.
  expect(saidOn(packOf(), 'plan')).toContain(
    'Each of them costs more a year, its one-time cost spread, than it avoids on top of the others.',
  );
  const controls = planInput.controls!.map((control, index) => (index === 0 ? { ...control, costs: {} } : control));
  expect(saidOn(packOf({ controls }), 'plan')).toContain('Of the 2, one costs more a year, its one-time cost spread,');
});

describe('a share that does not move', () => {
  it('is not told as going from one figure to the same', () => {
    const pack = packOf({}, proposed({ annualCost: 1_000 }));
    expect(saidOn(pack, 'decision')).not.toContain('share of the IT budget goes from');
    expect(saidOn(pack, 'position')).not.toContain('lifts the share');
    expect(saidOn(packOf(), 'decision')).toContain('share of the IT budget goes from 5.0% to 10.0%');
  });
});

it('puts no figure to a chance that too few simulated years have met', () => {
  const pack = packOf({}, ({ baseline, proposals }) => {
    baseline.probabilityOverItBudget = 0.00005;
    proposals[1].probabilityOverItBudget = 0;
  });
  expect(saidOn(pack, 'badYear')).toContain('is under 0.01% now and under 0.01% with the plan');
});

describe('a plan with little in it', () => {
  const small = { organization: {}, budget: {}, records: [], controls: [], proposals: [] };
  const scenarios = planInput.scenarios.slice(0, 1);

  it('numbers its pages without gaps', () => {
    const numbers = packOf(small).pages.map(({ section }) => Number.parseInt(section, 10));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('does not make the only scenario and form of loss the largest of one', () => {
    const pack = packOf({ ...small, scenarios }, ({ baseline }) => {
      baseline.byForm = baseline.byForm.map((loss) => ({
        ...loss,
        meanAnnualLoss: loss.form === 'response' ? baseline.meanAnnualLoss : 0,
      }));
    });
    expect(plain(pageOf(pack, 'drivers').heading)).toBe(
      'Ransomware, the only scenario of this plan, costs us $2.4 m a year on average',
    );
    expect(pageOf(pack, 'stake').lead).toContain('The only form of loss is response and notification.');
    expect(JSON.stringify(pack)).not.toContain('makes up 100%');
  });

  it('names no risk appetite in the legend where none is stated', () => {
    expect(chartOf(packOf(small), 'exceedance').markersName).toBeUndefined();
    expect(chartOf(packOf(), 'exceedance').markersName).toBeDefined();
  });
});

describe('the label of a limit', () => {
  /** Chance of more than a million by a straight fall on log scales: a tenth of it at ten times the loss. */
  const falling = (chance: number) =>
    Array.from({ length: 400 }, (_, index) => 10 ** (4 + index / 80)).map((loss) => ({
      loss,
      probability: Math.min(0.9, (chance * 1e6) / loss),
    }));
  const sideFor = (now: number, plan: number) =>
    chartOf(
      packOf({}, ({ baseline, proposals }) => {
        baseline.exceedance = falling(now);
        proposals[1].exceedance = falling(plan);
      }),
      'exceedance',
    ).markers[0].side;

  it('stands where no curve passes', () => {
    // The limit tolerates one year in ten above a million.
    expect(sideFor(0.05, 0.03)).toBe('above');
    expect(sideFor(0.14, 0.1)).toBe('below');
    expect(sideFor(0.9, 0.8)).toBe('below');
  });
});
