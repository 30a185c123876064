import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import { resolvePlan } from '#models/plan/resolve';
import type { Plan, PlanInput } from '#models/plan/schema';
import { type BestPlan, simulatedBest } from '#models/portfolio/best-plan';
import { buildBoardPack } from '#models/report/build-board-pack';
import { planInput, planWith, resolved, resultFor } from './fixture';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Pages of a pack whose optimiser answers with multi-factor authentication alone, worth so much and so bad a year. */
function told(
  changes: Partial<PlanInput>,
  best: Partial<BestPlan['result']>,
  controls = ['mfa'],
  found: Partial<BestPlan> = {},
) {
  const plan = planWith(changes);
  const result = resultFor(plan);
  const answer: BestPlan = {
    proposal: {
      id: 'best',
      name: '',
      description: '',
      insurance: false,
      controls: controls.map((control) => ({ control, startYear: 1 })),
    },
    proven: true,
    cover: null,
    result: { ...result.proposals[1], ...best },
    ...found,
  };
  const input = { plan, resolved: resolved(plan), result, date: '2026-11-22', program: 'Boardcase' };
  const { pages } = buildBoardPack({ ...input, best: answer });
  const said = (id: string) => plain(JSON.stringify(pages.find((page) => page.id === id)));
  return { decision: said('decision'), options: said('options'), result };
}

const npv = resultFor(planWith()).proposals[1].npv;
const p95 = resultFor(planWith()).proposals[1].quantiles.p95;
const milder = (factor: number) => ({
  quantiles: { ...resultFor(planWith()).proposals[1].quantiles, p95: p95 * factor },
});

describe('a plan that is worth more than the proposed one', () => {
  it('is named on the first page and beside the options, with what it costs and how much more it is worth', () => {
    const { decision, options } = told({}, { npv: npv + 95_000, annualCost: 119_000, ...milder(1.5) });
    const line =
      'A cheaper plan is known: “Multi-factor authentication” costs $119,000 a year and is worth $95,000 more today (NPV).';
    const money = (amount: number) => `$${Number((amount / 1e6).toPrecision(3))} m`;
    const why = `The proposed one makes a bad year (1 in 20) milder: ${money(p95)} instead of ${money(1.5 * p95)}.`;
    for (const page of [decision, options]) expect(page).toContain(`${line} ${why}`.replaceAll('"', '\\"'));
    expect(options).toContain('"Below the best plan known (NPV)"');
    expect(options).toContain('"$95,000"');
  });

  it('is called dearer where it is', () => {
    const { decision } = told({}, { npv: npv + 95_000, annualCost: 2e6 }, ['mfa', 'edr']);
    expect(decision).not.toContain('cheaper');
    const { decision: one } = told({}, { npv: npv + 95_000, annualCost: 2e6 });
    expect(one).toContain('A plan worth more is known: “Multi-factor authentication” costs $2 m a year');
  });

  it('does not hide that nothing speaks for the proposed one', () => {
    const { decision } = told({}, { npv: npv + 95_000, annualCost: 119_000, ...milder(1) });
    expect(decision).toContain('Nothing in these figures speaks for the proposed one instead.');
  });

  it('is passed over for the risk appetite, for written reasons and for insurance', () => {
    // A limit that any plan keeps.
    const budget = {
      ...planInput.budget,
      riskAppetite: [...planInput.budget!.riskAppetite!, { probability: 1, loss: 1 }],
    };
    const broken = [0, 0, 0].map((tolerated) => ({ loss: 1, tolerated, probability: 0.5 }));
    const proposals = planInput.proposals!.map((proposal) => ({
      ...proposal,
      insurance: true,
      controls: [{ control: 'mfa' }, { control: 'edr', startYear: 2, reason: 'The insurer asks for it.' }],
    }));
    const { decision, result } = told(
      { budget, proposals, insurance: { limit: 1e6 } },
      { npv: npv + 95_000, annualCost: 119_000, appetite: broken },
    );
    const kept = result.proposals[1].appetite.filter(({ tolerated, probability }) => probability <= tolerated).length;
    expect(kept).toBeGreaterThan(0);
    expect(decision).toContain(`The proposed one keeps ${kept} of 3 limits of our risk appetite, that one none.`);
    expect(decision).toContain(
      'One control of the proposed one is in for another reason. It includes insurance, which that one lacks.',
    );
  });

  it('may be to buy nothing', () => {
    expect(told({}, { npv: npv + 95_000, annualCost: 0 }, []).decision).toContain(
      'No set of the plan’s controls avoids what it costs: without new controls $95,000 more would be left today (NPV).',
    );
  });

  it('may be the same controls without delay', () => {
    expect(told({}, { npv: npv + 95_000 }, ['mfa', 'edr']).decision).toContain(
      'The same controls, all from year 1, would be worth $95,000 more today (NPV).',
    );
  });

  it('is none where the proposed one is the optimiser’s own, and nothing is said where it is not worth more', () => {
    const proposals = [{ id: 'recommended', controls: [{ control: 'mfa' }] }, ...planInput.proposals!.slice(0, 1)];
    expect(told({ proposals }, {}).decision).toContain('No other set of the plan’s controls has a lower sum');
    const { decision, options } = told({}, { npv: npv - 1 });
    for (const page of [decision, options]) expect(page).not.toMatch(/is known|No other set/);
  });

  it('says what is proven where our insurance is in force, in both languages', () => {
    const proposals = [{ id: 'recommended', controls: [{ control: 'mfa' }] }, ...planInput.proposals!.slice(0, 1)];
    const cover = { provenBeforeInsurance: true, simulatedSets: 140, simulatedYears: 100_000 };
    const say = (changes: Partial<PlanInput>, proven: boolean) =>
      told({ proposals, ...changes }, {}, ['mfa'], { cover, proven }).decision;
    expect(say({}, true)).toContain(
      'No other set of the plan’s controls has a lower sum of what we keep of the loss, the insurer having paid, and cost over the horizon, on 100,000 simulated years.',
    );
    expect(say({}, false)).toMatch(/Of 140 sets .* that there is none at all is not proven\./);
    expect(say({ locale: 'de-DE' }, true)).toContain('in 100.000 simulierten Jahren eine geringere Summe');
    expect(say({ locale: 'de-DE' }, false)).toMatch(/Von 140 Kombinationen .* ist nicht bewiesen\./);
  });
});

/** An example with another set of controls proposed. */
function example(name: string, change: (plan: Plan) => void) {
  const reading = parsePlan(readFileSync(new URL(`../../../examples/${name}.boardcase.json`, import.meta.url), 'utf8'));
  if (!reading.ok) throw new Error('the example does not read');
  const plan = structuredClone(reading.plan);
  change(plan);
  const resolution = resolvePlan(plan);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  const years = 20_000;
  const result = simulateInline(resolution.resolved, { years });
  const best = simulatedBest(resolution.resolved, { seed: plan.simulation.seed, years });
  const pack = buildBoardPack({
    plan,
    resolved: resolution.resolved,
    result,
    best,
    date: '2026-11-22',
    program: 'Boardcase',
  });
  return { best: best!, result, first: plain(JSON.stringify(pack.pages[0])) };
}

describe('the examples', () => {
  it('hold the plan that was proposed before against the optimiser’s, on the same incidents', () => {
    const { best, result, first } = example('regional-hospital', (plan) => {
      const controls = [
        'immutable-backup',
        'incident-response',
        'payment-verification',
        'hardening',
        'endpoint-detection',
      ];
      plan.proposals = [
        { ...plan.proposals[0], id: 'earlier', controls: controls.map((control) => ({ control, startYear: 1 })) },
      ];
      plan.chosenProposal = 'earlier';
    });
    expect(best.proposal.controls.map(({ control }) => control).sort()).toEqual([
      'endpoint-detection',
      'incident-response',
      'payment-verification',
    ]);
    expect(first).toMatch(
      /A cheaper plan is known: “Endpoint detection[^”]*”, “Call back[^”]*”, and “[^”]*” cost \$119,000 a year and are worth \$[\d,]+ more/,
    );
    // The very first simulated year of both is the same: the baseline has the same mean to the last bit.
    expect(best.result.meanAnnualLoss + best.result.riskReduction).toBeCloseTo(result.baseline.meanAnnualLoss, 6);
  });

  it('say nothing is better than the American plan, and why the German one is dearer than it need be', () => {
    expect(example('regional-hospital', () => undefined).first).toContain('No other set of the plan’s controls has');
    expect(example('kreiskrankenhaus', () => undefined).first).toMatch(
      /Ein günstigerer Plan ist bekannt: „Rückruf[^“]*“ und „[^“]*“ kosten .* im Jahr, bei einem um .* höheren Kapitalwert \(NPV\)\. Der vorgeschlagene hält 2 von 2 Grenzen/,
    );
  });
});
