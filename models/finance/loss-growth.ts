import { lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { BaselineMoments } from '#models/simulation/moments';
import { amountGrowth } from '#models/threats/loss-parts';

/** One factor on all losses, or one for each scenario and form. */
export type LossGrowth = number | Float64Array;

/**
 * The factor on losses of path year t (1 is the first) against those of year 1: threats × prices, where a law's fixed
 * sums, which bound some penalties, do not rise with prices. Cells are laid out as scenario × forms, `scenarios` in
 * that order.
 */
export function lossGrowth(
  { budget: { priceGrowth, threatGrowth } }: ResolvedPlan,
  { byScenario }: Pick<BaselineMoments, 'byScenario'>,
  scenarios: readonly string[],
): (year: number) => LossGrowth {
  const moments = new Map(byScenario.map((scenario) => [scenario.id, scenario]));
  const cells = scenarios.flatMap((id, scenario) =>
    (moments.get(id)?.fixed ?? []).map(({ form, mean, sums }) => ({
      at: scenario * lossForms.length + lossForms.indexOf(form),
      share: mean / (moments.get(id)?.byForm[form] || 1),
      sums,
    })),
  );
  return (year) => {
    const growth = ((1 + priceGrowth) * (1 + threatGrowth)) ** (year - 1);
    if (cells.length === 0 || priceGrowth === 0) return growth;
    const [prices, threats] = [(1 + priceGrowth) ** (year - 1), (1 + threatGrowth) ** (year - 1)];
    const factors = new Float64Array(scenarios.length * lossForms.length).fill(growth);
    for (const { at, share, sums } of cells)
      factors[at] += share * threats * (amountGrowth({ fixed: sums }, prices) - prices);
    return factors;
  };
}
