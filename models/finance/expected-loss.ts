import { type Coverage, type EffectTable, effectTable } from '../controls/effect-table';
import { lossForms } from '../plan/loss-form';
import type { ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import { type BaselineMoments, baselineMoments } from '../simulation/moments';
import { strategyOf } from '../simulation/strategy';

/** Expected yearly loss of any set of controls, in closed form, before insurance. Plan's currency. */
export interface ExpectedLoss {
  table: EffectTable;
  /** Baseline loss per year by scenario and form: loss[scenario × forms + form]. */
  baseline: Float64Array;
  /** Share of each control in place in a year of the path, or in the steady one; what exists is not among them. */
  coverage(controls: ResolvedProposal['controls'], year: number | 'steady'): Coverage;
  /** Loss in a year of year-1 exposure with these controls on top of the existing ones. */
  lossWith(coverage: Coverage): number;
  /** The same by scenario and form, laid out as `baseline`. */
  partsWith(coverage: Coverage): Float64Array;
  /** Incidents a year by scenario. */
  frequencyWith(coverage: Coverage): Float64Array;
  /** Steady year of a proposal: its controls at their final coverage. */
  steadyLoss(controls: ResolvedProposal['controls']): number;
  /** Expected loss by year along the path with roll-out, prices and threats; index t − 1 is year t. */
  lossByYear(controls: ResolvedProposal['controls']): number[];
  /** Loss avoided along the path; index 0 (now) is 0, index t is year t. */
  reductionByYear(controls: ResolvedProposal['controls']): number[];
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
  const alone = plan.controls.map(({ existing }, control) => !existing && table.groupOf[control] < 0);
  const noneNew: Coverage = new Map();

  /** What a set of controls leaves of a scenario's frequency (`form` absent), or of one form of its loss. */
  function keptOf(coverage: Coverage, scenario: number, form?: number): number {
    let kept = 1;
    for (const [control, share] of coverage) {
      if (!alone[control]) continue;
      kept *=
        form === undefined
          ? 1 - share * table.frequency(control, scenario)
          : table.keptAlone(control, share, scenario, form);
    }
    table.groups.forEach(({ members }, group) => {
      if (!members.some((member) => (coverage.get(member) ?? 0) > 0)) return;
      const [before, after] = [noneNew, coverage].map((those) => {
        const left = table.keptInGroup(group, those, scenario, form ?? 0);
        return form === undefined ? left.frequency : left.loss;
      });
      if (before > 0) kept *= after / before;
    });
    return kept;
  }

  const partsWith = (coverage: Coverage) =>
    baseline.map((part, at) => (part === 0 ? 0 : part * keptOf(coverage, Math.floor(at / forms), at % forms)));
  const lossWith = (coverage: Coverage) => partsWith(coverage).reduce((sum, part) => sum + part, 0);
  const coverageOf = (controls: ResolvedProposal['controls'], year: number | 'steady'): Coverage => {
    const strategy = strategyOf(plan, { controls, insurance: false });
    return new Map(
      plan.controls.flatMap((control, index): [number, number][] => {
        const share = control.existing ? 0 : strategy.coverage(control, year);
        return share > 0 ? [[index, share]] : [];
      }),
    );
  };
  const lossByYear = (controls: ResolvedProposal['controls']) => {
    const { horizonYears, priceGrowth, threatGrowth } = plan.budget;
    return Array.from({ length: horizonYears }, (_, index) => {
      const growth = ((1 + priceGrowth) * (1 + threatGrowth)) ** index;
      return lossWith(coverageOf(controls, index + 1)) * growth;
    });
  };
  const before = lossByYear([]);

  return {
    table,
    baseline,
    coverage: coverageOf,
    lossWith,
    partsWith,
    frequencyWith: (coverage) => frequencies.map((frequency, scenario) => frequency * keptOf(coverage, scenario)),
    steadyLoss: (controls) => lossWith(coverageOf(controls, 'steady')),
    lossByYear,
    reductionByYear: (controls) => [0, ...lossByYear(controls).map((loss, year) => before[year] - loss)],
  };
}
