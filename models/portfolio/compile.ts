import { planYearCash, proposalCosts } from '#models/controls/costs';
import { controlsInPlace } from '#models/controls/coverage';
import { coverageInYear, finalCoverage } from '#models/controls/effects';
import type { ExpectedLoss } from '#models/finance/expected-loss';
import { presentCash } from '#models/finance/timed-flows';
import { lossForms } from '#models/plan/loss-form';
import { lossTimingFactor } from '#models/plan/loss-timing';
import type { ResolvedControl, ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import type { LossGrowth } from '../finance/loss-growth';
import { exponent } from './exponent';
import { type GroupOption, type GroupTerm, groupTerm, overlapSet } from './overlap-set';
import type { Choice, PortfolioProblem } from './problem';

/** A plan's portfolio problem; `candidates[i]` is the control behind the problem's i-th. */
export interface CompiledPortfolio {
  problem: PortfolioProblem;
  candidates: ResolvedControl[];
}

export interface CompileOptions {
  /** Cap on the cash of each plan year, in the plan's currency; absent, there is none. */
  budget?: number;
  /** Latest start year offered. */
  lastStart: number;
  /** `mean`: present value of expected loss plus cash. `loss`: expected loss of a steady year, whatever it costs. */
  objective: 'mean' | 'loss';
}

/**
 * Compiles a plan for the search. With `mean` the objective is the present value, over the horizon, of expected loss
 * plus cash, so that the least objective is the greatest net present value. Cash of plan year t, which the cap limits,
 * is what year t's running costs and the one-time costs of controls starting in year t come to.
 */
export function compilePortfolio(plan: ResolvedPlan, loss: ExpectedLoss, options: CompileOptions): CompiledPortfolio {
  const { horizonYears, discountRate } = plan.budget;
  const inPlace = controlsInPlace(plan);
  // Existing controls that wait for what they require are free, and chosen with it.
  const candidates = plan.controls.filter((control) => !inPlace.has(control.id));
  const position = new Map(candidates.map(({ id }, index) => [id, index]));
  const existing = new Set(plan.controls.filter((control) => control.existing).map(({ id }) => id));
  const starts = Math.min(options.lastStart, horizonYears);
  const count = candidates.length * starts;
  const controlOf = Int32Array.from({ length: count }, (_, option) => Math.floor(option / starts));
  const startYear = Int32Array.from({ length: count }, (_, option) => 1 + (option % starts));

  const cost = new Float64Array(count);
  const usage = Array.from({ length: horizonYears }, () => new Float64Array(count));
  for (let option = 0; option < count; option++) {
    const entry = { control: candidates[controlOf[option]].id, startYear: startYear[option] };
    const costs = proposalCosts(plan, { controls: [entry], insurance: false });
    if (options.objective === 'mean') cost[option] = presentCash(plan.budget, costs);
    planYearCash(costs).forEach((cash, year) => {
      usage[year][option] = cash;
    });
  }
  const caps = options.budget === undefined ? [] : bindingCaps(usage);
  const years =
    options.objective === 'loss'
      ? (['steady'] as const)
      : Array.from({ length: horizonYears }, (_, index) => index + 1);
  const groupOf = candidates.map(({ id }) => loss.table.groupOf[loss.table.controlIndex.get(id) as number]);
  const memberOptions = loss.table.groups.map((_, group) =>
    Int32Array.from([...controlOf.keys()].filter((option) => groupOf[controlOf[option]] === group)),
  );
  const merged = mergeColumns(
    years.flatMap((year) => {
      const growth = year === 'steady' ? 1 : loss.growth(year);
      const discount = year === 'steady' ? 1 : (1 + discountRate) ** year / lossTimingFactor(plan.budget);
      const worth = typeof growth === 'number' ? growth / discount : growth.map((factor) => factor / discount);
      const coverage = Float64Array.from(controlOf, (control, option) =>
        year === 'steady'
          ? finalCoverage(candidates[control])
          : coverageWhenStarted(candidates[control], startYear[option], year),
      );
      return lossColumns(loss, candidates, { controlOf, coverage }, worth);
    }),
    memberOptions,
  );

  const pairs = (kind: 'requires' | 'excludes') =>
    candidates.flatMap((control, i) =>
      control[kind].flatMap((id): [number, number][] => (position.has(id) ? [[i, position.get(id) as number]] : [])),
    );
  const excludedByExisting = new Set(plan.controls.filter((c) => c.existing).flatMap((c) => c.excludes));
  return {
    candidates,
    problem: {
      controls: candidates.length,
      firstOption: Int32Array.from({ length: candidates.length + 1 }, (_, index) => index * starts),
      controlOf,
      startYear,
      ...merged,
      cost,
      usage: caps,
      cap: new Float64Array(caps.length).fill(options.budget ?? 0),
      must: candidates.map((control) => control.mustHave && !control.existing),
      barred: candidates.map(
        (control) =>
          (!control.existing &&
            (control.excludes.some((id) => existing.has(id)) || excludedByExisting.has(control.id))) ||
          control.requires.some((id) => !inPlace.has(id) && !position.has(id)),
      ),
      requires: pairs('requires'),
      excludes: pairs('excludes'),
    },
  };
}

const coverageWhenStarted = (control: ResolvedControl, start: number, year: number) =>
  control.existing && year >= start ? finalCoverage(control) : coverageInYear(control, start, year);

/** The same problem under another cap on each plan year; it must have been compiled with one. */
export function withBudget(compiled: CompiledPortfolio, budget: number): CompiledPortfolio {
  return { ...compiled, problem: { ...compiled.problem, cap: compiled.problem.cap.map(() => budget) } };
}

/** The controls that a choice stands for. */
export function controlsOf({ problem, candidates }: CompiledPortfolio, choice: Choice): ResolvedProposal['controls'] {
  return candidates.flatMap(({ id, existing }, control) =>
    choice[control] < 0 || existing ? [] : [{ control: id, startYear: problem.startYear[choice[control]] }],
  );
}

/** The yearly rows without those that another row covers: nothing that keeps that one can break them. */
function bindingCaps(usage: Float64Array[]): Float64Array[] {
  const covers = (a: Float64Array, b: Float64Array) => b.every((used, option) => used <= a[option]);
  return usage.filter(
    (row, index) =>
      row.some((used) => used > 0) &&
      !usage.some((other, at) => at !== index && covers(other, row) && (at < index || !covers(row, other))),
  );
}

/** One term before merging: its weight, and what every option does to it, alone or within its overlap group. */
interface LossColumn {
  weight: number;
  /** Each option's exponent, of those that no other member of their group acts beside. */
  free: Float64Array;
  /** By overlap group; null where no two of its members act. */
  grouped: (GroupTerm | null)[];
}

/** The terms of one year: a column per scenario and form with a loss, worth `worth` of that loss, one share for all or for each. */
function lossColumns(
  { table, baseline }: ExpectedLoss,
  candidates: ResolvedControl[],
  { controlOf, coverage }: { controlOf: Int32Array; coverage: Float64Array },
  worth: LossGrowth,
): LossColumn[] {
  const forms = lossForms.length;
  const index = candidates.map(({ id }) => table.controlIndex.get(id) as number);
  const options = Array.from(
    controlOf,
    (control, option): GroupOption => ({
      control: index[control],
      coverage: coverage[option],
    }),
  );
  const columns: LossColumn[] = [];
  for (let part = 0; part < baseline.length; part++) {
    if (baseline[part] === 0) continue;
    const scenario = Math.floor(part / forms);
    const form = part % forms;
    const grouped = table.groups.map((_, group) => groupTerm(table, group, { scenario, form }, options));
    const free = Float64Array.from(options, ({ control, coverage }) =>
      coverage > 0 && !grouped[table.groupOf[control]]
        ? exponent(table.keptAlone(control, coverage, scenario, form))
        : 0,
    );
    columns.push({ weight: baseline[part] * (typeof worth === 'number' ? worth : worth[part]), free, grouped });
  }
  return columns;
}

/** Adds up columns on which every option has the same effect, and lays the rest out for the search. */
function mergeColumns(
  columns: LossColumn[],
  memberOptions: Int32Array[],
): Pick<PortfolioProblem, 'terms' | 'weight' | 'log' | 'overlapSets'> {
  const merged = new Map<string, LossColumn>();
  for (const column of columns) {
    const key = [column.free.join(' '), ...column.grouped.map((term) => term?.key ?? '')].join('|');
    const same = merged.get(key);
    if (same) same.weight += column.weight;
    else merged.set(key, { ...column });
  }
  const kept = [...merged.values()];
  const terms = kept.length;
  const options = kept[0]?.free.length ?? 0;
  const log = new Float64Array(options * terms);
  kept.forEach(({ free }, term) => {
    for (let option = 0; option < options; option++) log[option * terms + term] = free[option];
  });
  const overlapSets = memberOptions.flatMap((members, group) => {
    const ofGroup = kept.map(({ grouped }) => grouped[group]);
    return ofGroup.some((term) => term !== null) ? [overlapSet(members, ofGroup)] : [];
  });
  return { terms, weight: Float64Array.from(kept, ({ weight }) => weight), log, overlapSets };
}
