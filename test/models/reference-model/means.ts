import { type LossForm, lossForms } from '#models/plan/loss-form';
import type { ResolvedControl, ResolvedPlan, ResolvedProposal, ResolvedScenario } from '#models/plan/resolved';
import { coverage, groupsOn, magnitudeOf, rowOn, type Year } from './controls';
import { exposureOf } from './exposure';
import { lawOfShare } from './law';
import { liabilityOf, meanOfPart, overTruths, partsOf, truthsOfMagnitude } from './loss';
import { meanFactor, rateOf } from './rate';

type Measures = Pick<ResolvedProposal, 'controls'> | null;

/** Mean yearly figures before insurance. */
export interface Means {
  loss: number;
  incidents: number;
  records: number;
  stolen: number;
  byScenario: { loss: number; incidents: number }[];
}

/** Points on (0, 1) that crowd at both ends, with weights of sum 1: the midpoint rule after p = t³(10 − 15t + 6t²). */
const points = (n: number) => {
  const at = Array.from({ length: n }, (_, i) => (i + 0.5) / n);
  const weights = at.map((t) => (t * (1 - t)) ** 2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return at.map((t, i) => ({ p: t ** 3 * (10 - 15 * t + 6 * t * t), weight: weights[i] / sum }));
};

/** What a group of controls leaves of a scenario's incidents, and of one form of its loss. */
function keptBy(
  members: ResolvedControl[],
  covered: number[],
  scenario: string,
  form: LossForm,
): { incidents: number; loss: number } {
  if (covered.every((c) => c === 0)) return { incidents: 1, loss: 1 };
  const laws = members.map((control) => {
    const row = rowOn(control, scenario)!;
    return [lawOfShare(control.reliability), lawOfShare(row.frequency), lawOfShare(magnitudeOf(row, form).estimate)];
  });
  if (members.length === 1) {
    const [[reliability, frequency, magnitude]] = laws;
    const [c, f, m] = [covered[0], frequency.mean(), magnitude.mean()];
    const works = reliability.mean();
    return {
      incidents: 1 - c * works * f,
      loss: 1 - c * works * (f + m) + c * c * reliability.mean((r) => r * r) * f * m,
    };
  }
  const grid = (which: number, n: number) =>
    laws.every((law) => law[which].isCertain) ? [{ p: 0.5, weight: 1 }] : points(n);
  const at = (which: number, n: number) =>
    grid(which, n).map(({ p, weight }) => ({ weight, values: laws.map((law) => law[which].quantile(p)) }));
  const [works, prevents, lessens] = [at(0, 60), at(1, 1000), at(2, 1000)];
  const kept = { incidents: 0, loss: 0 };
  for (const { weight, values } of works) {
    const left = (effects: typeof prevents) =>
      effects.reduce((sum, e) => {
        let most = 0;
        for (let i = 0; i < covered.length; i++) most = Math.max(most, covered[i] * values[i] * e.values[i]);
        return sum + e.weight * (1 - most);
      }, 0);
    const happens = left(prevents);
    kept.incidents += weight * happens;
    kept.loss += weight * happens * left(lessens);
  }
  return kept;
}

/** Mean incidents a year without any control, before growth. */
function meanRate(plan: ResolvedPlan, scenario: ResolvedScenario): number {
  const { base, rate, susceptibility, fixed, drivers } = rateOf(plan, scenario);
  return drivers.reduce((product, one) => product * meanFactor(one), fixed * base.mean(rate) * susceptibility.mean());
}

/** The means of a strategy in a year, growth left out, from E[loss] = Σ E[N]·E[X]·Π E[kept] (docs/finance.md). */
export function meansOf(plan: ResolvedPlan): (measures: Measures, year: Year, prices?: number) => Means {
  const scenarios = plan.scenarios
    .filter(({ enabled }) => enabled)
    .map((scenario) => {
      const exposure = exposureOf(plan, scenario);
      const parts = partsOf(plan, scenario).map((part) => ({
        ...part,
        mean: overTruths(truthsOfMagnitude(plan, scenario.id), (f) =>
          meanOfPart({ ...part, scale: part.scale * f }, exposure),
        ),
      }));
      const drawn = exposure?.drawn.mean() ?? 0;
      const stolen = drawn * (exposure?.types.reduce((sum, { count, price }) => sum + count * price.mean(), 0) ?? 0);
      const liability = overTruths(
        truthsOfMagnitude(plan, scenario.id),
        (f) => f * liabilityOf(plan, scenario) * stolen,
      );
      const formsAt = (prices: number) =>
        lossForms.map((form): [LossForm, number] => [
          form,
          parts.reduce(
            (sum, part) => sum + (part.form === form ? part.mean * part.growth(prices) : 0),
            form === 'fines' ? prices * liability : 0,
          ),
        ]);
      return {
        id: scenario.id,
        rate: meanRate(plan, scenario),
        formsAt,
        records: drawn * (exposure?.records ?? 0),
        stolen,
        groups: groupsOn(plan, scenario.id),
      };
    });
  const known = new Map<string, { incidents: number; loss: number }>();
  return (measures, year, prices = 1) => {
    const rows = scenarios.map(({ id, rate, formsAt, groups, ...exposed }) => {
      const kept = (form: LossForm) =>
        groups.reduce(
          (product, members) => {
            const covered = members.map((control) => coverage(plan, measures, control, year));
            const key = JSON.stringify([id, form, members.map((one) => one.id), covered]);
            const one = known.get(key) ?? keptBy(members, covered, id, form);
            known.set(key, one);
            return { incidents: product.incidents * one.incidents, loss: product.loss * one.loss };
          },
          { incidents: 1, loss: 1 },
        );
      const incidents = rate * kept('response').incidents;
      const loss = formsAt(prices).reduce(
        (sum, [form, mean]) => sum + (mean === 0 ? 0 : rate * mean * kept(form).loss),
        0,
      );
      return { incidents, loss, records: incidents * exposed.records, stolen: incidents * exposed.stolen };
    });
    const total = (key: keyof (typeof rows)[number]) => rows.reduce((sum, row) => sum + row[key], 0);
    return {
      loss: total('loss'),
      incidents: total('incidents'),
      records: total('records'),
      stolen: total('stolen'),
      byScenario: rows,
    };
  };
}

/** Mean loss before insurance by year of the path with prices and threats, index t − 1 for year t. */
export function meansByYear(plan: ResolvedPlan, of: ReturnType<typeof meansOf>, measures: Measures): number[] {
  const { horizonYears, priceGrowth, threatGrowth } = plan.budget;
  return Array.from(
    { length: horizonYears },
    (_, i) => of(measures, i + 1, (1 + priceGrowth) ** i).loss * (1 + threatGrowth) ** i,
  );
}
