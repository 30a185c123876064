import { proposalCosts } from '#models/controls/costs';
import { assessFlows } from '#models/finance/assess-flows';
import { expectedLoss } from '#models/finance/expected-loss';
import { netPresentValue } from '#models/finance/npv';
import { resolvePlan } from '#models/plan/resolve';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { type InputPath, uncertainInputs } from '#models/plan/uncertain-inputs';
import { baselineMoments } from '#models/simulation/moments';

/** A figure of a plan as it is written, and what the plan says of where it comes from. */
export interface WrittenFigure {
  path: InputPath;
  source?: string;
  note?: string;
}

/** Numbers that say how the plan is laid out or what its owner answered, not what the world is like. */
const layout = new Set(['version', 'startYear', 'simulation', 'report', 'riskAppetite']);

const words = new Set(['kind', 'source', 'note', 'checked']);
const FIFTHS = [0.8, 1.2];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every figure of a plan, a whole estimate being one, with the source and note of itself or of what it is part of. */
export function writtenFigures(plan: unknown): WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  const visit = (value: unknown, path: (string | number)[], around: Omit<WrittenFigure, 'path'>) => {
    if (layout.has(String(path.at(-1)))) return;
    if (typeof value === 'number') figures.push({ path, ...around });
    if (!isRecord(value)) return;
    const { source, note } = value as { source?: string; note?: string };
    const own = source || note ? { source, note } : around;
    if (typeof value.kind === 'string' || typeof value.formula === 'string') figures.push({ path, ...own });
    else
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, Array.isArray(value) ? Number(key) : key], own);
  };
  visit(plan, [], {});
  return figures;
}

/** What a board reads first, by closed form and before insurance. Plan's currency; ROSI is a ratio. */
interface Headlines {
  lossNow: number;
  lossWithPlan: number;
  ask: number;
  rosi: number;
  npv: number;
}

type Proposal = ResolvedPlan['proposals'][number];
type LossPart = { now: number; withPlan: number; reductionByYear: number[] };

const chosenOf = (plan: ResolvedPlan): Proposal =>
  plan.proposals.find(({ id }) => id === plan.chosenProposal) ?? plan.proposals[0];

function lossOf(plan: ResolvedPlan, moments = baselineMoments(plan)): LossPart {
  const { controls } = chosenOf(plan);
  const loss = expectedLoss(plan, moments);
  return {
    now: loss.steadyLoss([]),
    withPlan: loss.steadyLoss(controls),
    reductionByYear: loss.reductionByYear(controls),
  };
}

function headlines(plan: ResolvedPlan, loss: LossPart): Headlines {
  const costs = proposalCosts(plan, chosenOf(plan));
  const { rosi, npv } = assessFlows(plan, costs, loss.now - loss.withPlan, loss.reductionByYear);
  return { lossNow: loss.now, lossWithPlan: loss.withPlan, ask: costs.annualCost, rosi: rosi ?? 0, npv };
}

/** A value times a factor; of an estimate every bound, of a formula its result. */
function scaled(node: unknown, factor: number): unknown {
  if (typeof node === 'number') return node * factor;
  if (!isRecord(node)) return node;
  if (typeof node.formula === 'string') return { ...node, formula: `(${node.formula}) * ${factor}` };
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, words.has(key) ? child : scaled(child, factor)]),
  );
}

/** An object or list with another value at a path. */
function changedAt(node: unknown, path: InputPath, change: (value: unknown) => unknown): unknown {
  const [key, ...below] = path;
  if (key === undefined) return change(node);
  if (Array.isArray(node)) return node.map((child, index) => (index === key ? changedAt(child, below, change) : child));
  const record = node as Record<string, unknown>;
  return { ...record, [key]: changedAt(record[key], below, change) };
}

const MOVES = 0.01;

/**
 * Which of some figures move a headline by more than 1 %: over its own 5th to 95th percentile where it is uncertain,
 * else a fifth up and down. Losses and ask are measured against themselves; net present value and return, which are
 * differences of two amounts, against the cash that is asked for.
 */
export function figuresThatMove<F extends WrittenFigure>(plan: Plan, figures: readonly F[]): F[] {
  const resolution = resolvePlan(plan);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  const { resolved } = resolution;
  const moments = baselineMoments(resolved);
  const whole = lossOf(resolved, moments);
  const base = headlines(resolved, whole);
  const { discountRate } = resolved.budget;
  const presentCash = netPresentValue(discountRate, proposalCosts(resolved, chosenOf(resolved)).cashByYear);
  const acting = new Set(chosenOf(resolved).controls.map(({ control }) => control));
  const spans = new Map(uncertainInputs(resolved).map(({ path, low, high }) => [path.join('.'), [low, high]]));

  /** Losses add up over scenarios, so that a change within one is worked out for that one. */
  const lossWithin = (changed: ResolvedPlan, index: number): LossPart => {
    const [before, after] = [resolved, changed].map((of) => lossOf({ ...of, scenarios: [of.scenarios[index]] }));
    return {
      now: whole.now + after.now - before.now,
      withPlan: whole.withPlan + after.withPlan - before.withPlan,
      reductionByYear: whole.reductionByYear.map(
        (loss, year) => loss + after.reductionByYear[year] - before.reductionByYear[year],
      ),
    };
  };

  const outcome = (path: InputPath, change: (value: unknown) => unknown): Headlines | null => {
    const [room, index, field] = path;
    if (room === 'scenarios') {
      const changed = changedAt(resolved, path, change) as ResolvedPlan;
      return headlines(changed, lossWithin(changed, Number(index)));
    }
    if (room === 'controls') {
      const control = resolved.controls[Number(index)];
      if (!control.existing && !acting.has(control.id)) return null;
      if (control.existing && field === 'costs') return null;
      const changed = changedAt(resolved, path, change) as ResolvedPlan;
      if (field === 'costs') return headlines(changed, whole);
      return headlines(changed, lossOf(changed, control.existing ? undefined : moments));
    }
    // Formulas stand on these rooms: the written plan is resolved anew.
    const again = resolvePlan(changedAt(plan, path, change) as Plan);
    return again.ok ? headlines(again.resolved, lossOf(again.resolved)) : null;
  };

  return figures.filter(({ path }) => {
    const span = spans.get(path.join('.'));
    const changes = span ? span.map((value) => () => value) : FIFTHS.map((by) => (value: unknown) => scaled(value, by));
    const all = [base, ...changes.flatMap((change) => outcome(path, change) ?? [])];
    const swing = (of: keyof Headlines, against: number) => {
      const values = all.map((headline) => headline[of]);
      return (Math.max(...values) - Math.min(...values)) / against;
    };
    return (
      swing('lossNow', base.lossNow) > MOVES ||
      swing('lossWithPlan', base.lossWithPlan) > MOVES ||
      swing('ask', base.ask) > MOVES ||
      swing('npv', presentCash) > MOVES ||
      swing('rosi', 1) > MOVES
    );
  });
}
