import { controlsInPlace, coverageWith } from '#models/controls/coverage';
import { type Coverage, type EffectTable, effectTable } from '#models/controls/effect-table';
import { lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { type BaselineMoments, baselineMoments } from '#models/simulation/moments';

type Chosen = ResolvedProposal['controls'];

/** Expected yearly loss of any set of controls, in closed form, before insurance. Plan's currency. */
export interface ExpectedLoss {
  table: EffectTable;
  /** Baseline loss per year by scenario and form: loss[scenario × forms + form]. */
  baseline: Float64Array;
  /** Loss in a year of year-1 exposure with these controls on top of the existing ones. */
  lossWith(coverage: Coverage): number;
  /** The same by scenario and form, laid out as `baseline`. */
  partsWith(coverage: Coverage): Float64Array;
  /**
   * Steady year of a proposal: its controls at their final coverage. `beside` is everything that is bought, which
   * decides from when each control works; the controls themselves where absent.
   */
  steadyLoss(controls: Chosen, beside?: Chosen): number;
  /** Loss avoided by year along the path with roll-out, prices and threats; index 0 (now) is 0, index t is year t. */
  reductionByYear(controls: Chosen, beside?: Chosen): number[];
}

/**
 * Prepares the closed form E[loss] = Σ scenario Σ form E[N]·E[X]·Π kept, exact for mean effects because effects,
 * frequencies and losses are independent draws (overlap groups: see effectTable). `known` saves working out moments that
 * a caller has already.
 */
export function expectedLoss(plan: ResolvedPlan, known: BaselineMoments = baselineMoments(plan)): ExpectedLoss {
  const table = effectTable(plan);
  const forms = lossForms.length;
  const moments = new Map(known.byScenario.map((scenario) => [scenario.id, scenario]));
  const baseline = new Float64Array(table.scenarios.length * forms);
  table.scenarios.forEach((id, scenario) => {
    const moment = moments.get(id);
    if (!moment) return;
    lossForms.forEach((form, index) => {
      baseline[scenario * forms + index] = moment.meanFrequency * moment.byForm[form];
    });
  });
  const inPlace = controlsInPlace(plan);
  const existing = plan.controls.map(({ id }) => inPlace.has(id));
  /** Existing controls that wait for one of a proposal. */
  const waiting = plan.controls.flatMap((control, at) => (control.existing && !existing[at] ? [at] : []));

  function partsWith(coverage: Coverage): Float64Array {
    const parts = baseline.slice();
    for (let part = 0; part < parts.length; part++) {
      if (parts[part] === 0) continue;
      const scenario = Math.floor(part / forms);
      const form = part % forms;
      for (const [control, share] of coverage) {
        if (!existing[control] && table.groupOf[control] < 0) {
          parts[part] *= table.keptAlone(control, share, scenario, form);
        }
      }
      table.groups.forEach(({ members }, group) => {
        const before = table.existingInGroup(group, scenario, form);
        let { frequency, magnitude } = before;
        for (const member of members) {
          const share = coverage.get(member) ?? 0;
          frequency = Math.max(frequency, share * table.frequency(member, scenario));
          magnitude = Math.max(magnitude, share * table.magnitude(member, scenario, form));
        }
        if (frequency > before.frequency) parts[part] *= (1 - frequency) / (1 - before.frequency);
        if (magnitude > before.magnitude) parts[part] *= (1 - magnitude) / (1 - before.magnitude);
      });
    }
    return parts;
  }

  const total = (parts: Float64Array) => parts.reduce((sum, part) => sum + part, 0);
  const lossWith = (coverage: Coverage) => total(partsWith(coverage));
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

  return {
    table,
    baseline,
    lossWith,
    partsWith,
    steadyLoss: (controls, beside = controls) => lossWith(coverageOf(controls, beside)('steady')),
    reductionByYear(controls, beside = controls) {
      const { horizonYears, priceGrowth, threatGrowth } = plan.budget;
      const before = total(baseline);
      const inYear = coverageOf(controls, beside);
      return Array.from({ length: horizonYears + 1 }, (_, year) => {
        if (year === 0) return 0;
        const growth = ((1 + priceGrowth) * (1 + threatGrowth)) ** (year - 1);
        return (before - lossWith(inYear(year))) * growth;
      });
    },
  };
}
