import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposalCosts } from '#models/controls/costs';
import { expectedLoss } from '#models/finance/expected-loss';
import { simulateInline } from '#models/finance/simulate';
import { presentCash, presentLosses } from '#models/finance/timed-flows';
import { presets } from '#models/library/presets/index';
import { markets } from '#models/library/presets/market';
import { parsePlan } from '#models/plan/parse';
import type { ResolvedPlan } from '#models/plan/resolved';
import { serializePlan } from '#models/plan/serialize';
import { efficientFrontier } from '#models/portfolio/frontier';
import { optimisePortfolio } from '#models/portfolio/optimise';
import { createFormatter } from '#models/report/format';
import { readyMade } from '../../../support/preset-plan';

// To write the examples and the table of docs/evidence.md anew after a change of the models or the library:
// UPDATE_RECOMMENDED=1 npx vitest run --project unit test/models/library/presets/recommended.test.ts
const isUpdate = Boolean(process.env.UPDATE_RECOMMENDED);
const file = (path: string) => new URL(`../../../../${path}`, import.meta.url);

type Controls = { control: string; startYear: number }[];

/** Money and return of a set of controls, in closed form. */
function worthOf(plan: ResolvedPlan, controls: Controls) {
  const loss = expectedLoss(plan);
  const costs = proposalCosts(plan, { controls, insurance: false });
  const { annualCost, cashByYear } = costs;
  const avoided = loss.steadyLoss([]) - loss.steadyLoss(controls);
  return {
    annualCost,
    cashByYear,
    avoided,
    npv: presentLosses(plan.budget, loss.reductionByYear(controls)) - presentCash(plan.budget, costs),
    rosi: annualCost > 0 ? (avoided - annualCost) / annualCost : null,
  };
}

/** A proposal's appetite points and bad year as the screens and the pack show them. */
function shownOf(plan: ResolvedPlan, sets: Controls[]) {
  const proposals = sets.map((controls, index) => ({
    id: `p${index}`,
    name: '',
    description: '',
    insurance: false,
    controls,
  }));
  return simulateInline({ ...plan, proposals }).proposals;
}

const keeps = ({ appetite }: { appetite: { tolerated: number; probability: number }[] }) =>
  appetite.every(({ tolerated, probability }) => probability <= tolerated);

/** Kept, and so with 95 % confidence (Wilson's interval from the textbook). */
function surelyKeeps({ appetite }: Pick<ReturnType<typeof shownOf>[number], 'appetite'>, n: number): boolean {
  const z = 1.959963984540054;
  return appetite.every(({ tolerated, probability: p }) => {
    const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    return (p + (z * z) / (2 * n) + spread) / (1 + (z * z) / n) <= tolerated;
  });
}

/** Whether a set holds all that its controls require. */
const isClosed = (plan: ResolvedPlan, set: Controls) =>
  set.every(({ control: id }) =>
    plan.controls
      .find((control) => control.id === id)!
      .requires.every(
        (other) =>
          set.some(({ control }) => control === other) ||
          plan.controls.some((control) => control.id === other && control.existing),
      ),
  );

const cases = presets.flatMap(({ id, name }) => markets.map((locale) => ({ id, name, locale })));
const rows: string[] = [];

const grounds = { least: 'least of all', appetite: 'least that keeps it', nearest: 'nearest that pays' };

function rowOf({ name, locale }: (typeof cases)[number], made: Awaited<ReturnType<typeof readyMade>>): string {
  const { resolved, advice } = made;
  const format = createFormatter('en-US', resolved.currency);
  const { annualCost, avoided, npv, rosi } = worthOf(resolved, advice.controls);
  const names = advice.roles.map(({ control, role }) => (role === 'pays' ? control : `*${control}*`));
  const chances = advice.appetite.map(({ probability }) => format.percent(probability, 2));
  return [
    '',
    name,
    locale,
    names.length > 0 ? names.join(', ') : 'none',
    format.money(annualCost),
    format.money(avoided),
    format.money(npv),
    format.percent(rosi, 0),
    chances.join(' / '),
    grounds[advice.grounds],
    '',
  ]
    .join(' | ')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim();
}

describe.each(cases)('$id in $locale', (one) => {
  it('recommends the optimiser’s plan, or says why another', async () => {
    const made = await readyMade(one.id, { locale: one.locale });
    const { plan, resolved, advice } = made;
    rows.push(rowOf(one, made));
    const recommended = plan.proposals.find(({ id }) => id === 'recommended')!;
    expect(recommended.controls.map(({ control }) => control)).toEqual(advice.controls.map(({ control }) => control));
    expect(recommended.insurance).toBe(false);
    expect(plan.chosenProposal).toBe('recommended');

    // Other sets at hand: those that lower the loss most for five sums of money, and parts of the recommended one.
    const parts = advice.controls
      .map(({ control: left }) => advice.controls.filter(({ control }) => control !== left))
      .filter((part) => isClosed(resolved, part));
    const frontier = efficientFrontier(resolved, { points: 5, largest: advice.room! }).map(({ controls }) => controls);
    const others = [...frontier, ...parts];
    const best = optimisePortfolio(resolved);
    expect(best.proven).toBe(true);
    const smallest = advice.smaller?.controls ?? [];
    const [own, optimum, smaller, ...rest] = shownOf(resolved, [advice.controls, best.controls, smallest, ...others]);
    const worth = worthOf(resolved, advice.controls);
    if (JSON.stringify(best.controls) !== JSON.stringify(advice.controls)) {
      // A plan of less loss and cost is passed over for the appetite alone, which it does not keep.
      expect(best.npv).toBeGreaterThan(worth.npv);
      const worst = (result: typeof own) =>
        result.appetite.map(({ probability, tolerated }) => Math.max(0, probability / tolerated - 1));
      if (keeps(optimum)) {
        // Within the sampling error of its limit: not surely kept.
        expect(
          Math.max(...optimum.appetite.map(({ probability, tolerated }) => probability / tolerated)),
        ).toBeGreaterThan(0.97);
      } else {
        const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(worst(own))).toBeLessThan(sum(worst(optimum)));
      }
      expect(recommended.controls.some(({ reason }) => reason)).toBe(true);
      expect(advice.grounds).not.toBe('least');
    }
    expect(keeps(own)).toBe(advice.grounds !== 'nearest');
    // What does not keep the appetite does at least not lose money, and nothing needs money that is not there.
    if (advice.grounds === 'nearest') expect(worth.npv).toBeGreaterThanOrEqual(0);
    const cash = worth.cashByYear;
    expect(cash[0] + cash[1]).toBeLessThanOrEqual(advice.room! * (1 + 1e-9));

    // None of them does better.
    rest.forEach((other, index) => {
      if (!surelyKeeps(other, resolved.simulation.years)) return;
      expect(advice.grounds, JSON.stringify(others[index])).not.toBe('nearest');
      expect(worthOf(resolved, others[index]).npv).toBeLessThanOrEqual(worth.npv + 1e-6);
    });

    // Each control that does not pay beside the others says so, and no other does.
    const without = (left: string) => advice.controls.filter(({ control }) => control !== left);
    for (const { control, reason } of recommended.controls) {
      const gain = worth.npv - worthOf(resolved, without(control)).npv;
      if (advice.roles.some((entry) => entry.control === control && entry.role === 'required')) continue;
      expect(Boolean(reason), `${control}: ${gain}`).toBe(gain < 0);
    }

    // The smaller one is a part of it, and what its description says is so.
    const essential = plan.proposals.find(({ id }) => id === 'essential');
    expect(Boolean(essential)).toBe(Boolean(advice.smaller));
    if (essential && advice.smaller) {
      const ids = new Set(recommended.controls.map(({ control }) => control));
      expect(essential.controls.every(({ control }) => ids.has(control))).toBe(true);
      const part = worthOf(resolved, advice.smaller.controls);
      expect(part.cashByYear[0] + part.cashByYear[1]).toBeLessThanOrEqual((cash[0] + cash[1]) / 2 + 1e-6);
      const isWorthMore = part.npv > worth.npv;
      expect(advice.smaller.hasLess).toBe(isWorthMore);
      expect(essential.description).toMatch(isWorthMore ? /lower|geringer/ : /higher|höher/);
      // It never beats the recommended one on everything.
      if (isWorthMore) {
        const over = (result: typeof own) => result.appetite.map(({ probability }) => probability);
        expect(over(smaller).some((p, point) => p > over(own)[point])).toBe(true);
      }
    }
    const full = plan.proposals.find(({ id }) => id === 'full')!;
    const inFull = new Set(full.controls.map(({ control }) => control));
    expect(recommended.controls.every(({ control }) => inFull.has(control))).toBe(true);
    expect(inFull.size).toBeGreaterThan(recommended.controls.length);
    expect(full.insurance).toBe(true);
    expect(full.controls.filter(({ reason }) => reason).length).toBeGreaterThanOrEqual(
      full.controls.length - recommended.controls.length,
    );
  });
});

describe('a ready-made plan for other answers', () => {
  it('proposes nothing where nothing is to be lost or no money is there', async () => {
    const empty = await readyMade('retailer', { employees: 0, annualRevenue: 0, itBudget: 0, recordsHeld: 0 });
    expect(empty.plan.proposals.map(({ id }) => id)).toContain('recommended');
    const poor = await readyMade('retailer', { itBudget: 1000 });
    const recommended = poor.plan.proposals.find(({ id }) => id === 'recommended')!;
    expect(recommended.controls).toEqual([]);
    expect(recommended.description).toMatch(/money/);
  });
});

describe('the examples', () => {
  it.each([
    { name: 'regional-hospital', organizationName: 'Riverbend Regional Hospital', about: 'security budget' },
    {
      name: 'kreiskrankenhaus',
      organizationName: 'Kreiskrankenhaus Lindental',
      about: 'Sicherheitsbudget',
      locale: 'de-DE',
    },
  ])('$name is the regional hospital’s plan, up to the names', async ({ name, organizationName, about, ...rest }) => {
    const { plan } = await readyMade('regional-hospital', {
      name: `${organizationName}: ${about}`,
      organizationName,
      ...rest,
    });
    const path = file(`examples/${name}.boardcase.json`);
    if (isUpdate) writeFileSync(path, serializePlan(plan));
    const example = parsePlan(readFileSync(path, 'utf8'));
    expect(example.ok && example.plan).toEqual(plan);
  });
});

describe('docs/evidence.md', () => {
  it('has the table of what is recommended', () => {
    const path = file('docs/evidence.md');
    const text = readFileSync(path, 'utf8');
    const head = '| preset | market | controls';
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.startsWith(head)) + 2;
    const count = lines.slice(first).findIndex((line) => !line.startsWith('|'));
    if (isUpdate) writeFileSync(path, [...lines.slice(0, first), ...rows, ...lines.slice(first + count)].join('\n'));
    const printed = readFileSync(path, 'utf8').split('\n');
    expect(printed.slice(first, first + rows.length)).toEqual(rows);
    expect(rows).toHaveLength(presets.length * markets.length);
  });
});
