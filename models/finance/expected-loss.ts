import { controlsInPlace, coverageWith } from '#models/controls/coverage';
import { type Coverage, type EffectTable, effectTable } from '#models/controls/effect-table';
import { lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { contentCache } from '#models/probability/content-cache';
import { type BaselineMoments, baselineMoments } from '#models/simulation/moments';
import type { MeanKept } from '../controls/overlap-effects';
import { type LossGrowth, lossGrowth } from './loss-growth';

type Chosen = ResolvedProposal['controls'];

/**
 * Expected yearly loss of any set of controls, in closed form, before insurance. Plan's currency. Where `beside` may be
 * given it is everything that is bought, which decides from when each of the controls works; the controls themselves
 * where absent.
 */
export interface ExpectedLoss {
  table: EffectTable;
  /** Baseline loss per year by scenario and form: loss[scenario × forms + form]. */
  baseline: Float64Array;
  /** Share at work of each control that the baseline lacks, in a year of the path, or in the steady one. */
  coverage(controls: Chosen, year: number | 'steady', beside?: Chosen): Coverage;
  /** Loss in a year of year-1 exposure with these controls on top of the existing ones. */
  lossWith(coverage: Coverage): number;
  /** The same by scenario and form, laid out as `baseline`. */
  partsWith(coverage: Coverage): Float64Array;
  /** Incidents a year by scenario. */
  frequencyWith(coverage: Coverage): Float64Array;
  /** What threats and prices have grown to in a path year: one factor for all, or one for each cell of `baseline`. */
  growth(year: number): LossGrowth;
  /** Steady year of a proposal: its controls at their final coverage. */
  steadyLoss(controls: Chosen, beside?: Chosen): number;
  /** Expected loss by year along the path with roll-out, prices and threats; index t − 1 is year t. */
  lossByYear(controls: Chosen, beside?: Chosen): number[];
  /** Loss avoided along the path; index 0 (now) is 0, index t is year t. */
  reductionByYear(controls: Chosen, beside?: Chosen): number[];
}

/**
 * Prepares the closed form E[loss] = Σ scenario Σ form E[N]·E[X]·Π kept, exact for mean effects because effects,
 * frequencies and losses are independent draws (overlap groups: see meanKept). `known` saves working out moments that
 * a caller has already.
 */
export function expectedLoss(plan: ResolvedPlan, known: BaselineMoments = baselineMoments(plan)): ExpectedLoss {
  const table = effectTable(plan);
  const forms = lossForms.length;
  const moments = new Map(known.byScenario.map((scenario) => [scenario.id, scenario]));
  const frequencies = Float64Array.from(table.scenarios, (id) => moments.get(id)?.meanFrequency ?? 0);
  const baseline = new Float64Array(table.scenarios.length * forms);
  table.scenarios.forEach((id, scenario) => {
    lossForms.forEach((form, index) => {
      baseline[scenario * forms + index] = frequencies[scenario] * (moments.get(id)?.byForm[form] ?? 0);
    });
  });
  const inPlace = controlsInPlace(plan);
  const existing = plan.controls.map(({ id }) => inPlace.has(id));
  /** Existing controls that wait for one of a proposal. */
  const waiting = plan.controls.flatMap((control, at) => (control.existing && !existing[at] ? [at] : []));
  const noneNew: Coverage = new Map();
  /** What the existing members of a group leave, which is the same whatever comes on top. */
  const today = new Map<number, MeanKept>();
  const keptToday = (group: number, scenario: number, form: number): MeanKept => {
    const key = (group * table.scenarios.length + scenario) * forms + form;
    const known = today.get(key) ?? table.keptInGroup(group, noneNew, scenario, form);
    today.set(key, known);
    return known;
  };

  /** What a set of controls leaves of a scenario's frequency (`form` absent), or of one form of its loss. */
  function keptOf(coverage: Coverage): (scenario: number, form?: number) => number {
    const alone = [...coverage].filter(([control]) => !existing[control] && table.groupOf[control] < 0);
    const groups = [...table.groups.keys()].filter((group) =>
      table.groups[group].members.some((member) => (coverage.get(member) ?? 0) > 0),
    );
    return (scenario, form) => {
      let kept = 1;
      for (const [control, share] of alone) {
        kept *=
          form === undefined
            ? 1 - share * table.frequency(control, scenario)
            : table.keptAlone(control, share, scenario, form);
      }
      const measure = form === undefined ? 'frequency' : 'loss';
      for (const group of groups) {
        if (!table.actsInGroup(group, scenario)) continue;
        const before = keptToday(group, scenario, form ?? 0);
        const after = table.keptInGroup(group, coverage, scenario, form ?? 0);
        if (before[measure] > 0) kept *= after[measure] / before[measure];
      }
      return kept;
    };
  }

  // Once all is rolled out, a year of the path has the coverage of the steady one. Not to be written to.
  const keptParts = contentCache<Float64Array>(64);
  const partsWith = (coverage: Coverage) =>
    keptParts([...coverage].join(), () => {
      const kept = keptOf(coverage);
      return baseline.map((part, at) => (part === 0 ? 0 : part * kept(Math.floor(at / forms), at % forms)));
    });
  const lossWith = (coverage: Coverage) => partsWith(coverage).reduce((sum, part) => sum + part, 0);
  const coverageOf = (controls: Chosen, beside: Chosen) => {
    const covered = coverageWith(plan, beside);
    const coveredWaiting = waiting.length > 0 ? coverageWith(plan, controls) : covered;
    return (year: number | 'steady'): Coverage => {
      const coverage = new Map<number, number>();
      for (const { control } of controls) {
        const index = table.controlIndex.get(control);
        if (index !== undefined && !plan.controls[index].existing)
          coverage.set(index, covered(plan.controls[index], year));
      }
      for (const index of waiting) coverage.set(index, coveredWaiting(plan.controls[index], year));
      return coverage;
    };
  };
  const growth = lossGrowth(plan, known, table.scenarios);
  const lossByYear = (controls: Chosen, beside: Chosen) => {
    const inYear = coverageOf(controls, beside);
    return Array.from({ length: plan.budget.horizonYears }, (_, index) => {
      const factors = growth(index + 1);
      const coverage = inYear(index + 1);
      if (typeof factors === 'number') return lossWith(coverage) * factors;
      return partsWith(coverage).reduce((sum, part, at) => sum + part * factors[at], 0);
    });
  };
  const before = lossByYear([], []);

  return {
    table,
    baseline,
    coverage: (controls, year, beside = controls) => coverageOf(controls, beside)(year),
    lossWith,
    partsWith,
    growth,
    frequencyWith(coverage) {
      const kept = keptOf(coverage);
      return frequencies.map((frequency, scenario) => frequency * kept(scenario));
    },
    steadyLoss: (controls, beside = controls) => lossWith(coverageOf(controls, beside)('steady')),
    lossByYear: (controls, beside = controls) => lossByYear(controls, beside),
    reductionByYear: (controls, beside = controls) => [
      0,
      ...lossByYear(controls, beside).map((loss, year) => before[year] - loss),
    ],
  };
}
