import { effectOn, finalCoverage, magnitudeOn } from '#models/controls/effects';
import { lossForms } from '#models/plan/loss-form';
import type { ResolvedEstimate, ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';

/**
 * The plain simulator that the fast one must agree with: one year after the other, one incident after the other, from
 * the definitions in docs/models.md, with textbook sampling (Box–Muller, Marsaglia–Tsang, counting exponential gaps)
 * and a generator of its own (mulberry32). Nothing in it is shared with the kernel but the plan. Steady years only.
 */

export type Uniform = () => number;

export function mulberry32(seed: number): Uniform {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (u: Uniform) => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());

function gamma(u: Uniform, shape: number): number {
  if (shape < 1) return gamma(u, shape + 1) * u() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(u);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(u()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(u: Uniform, rate: number): number {
  let count = 0;
  let time = -Math.log(1 - u());
  while (time < rate) {
    time -= Math.log(1 - u());
    count++;
  }
  return count;
}

function draw(u: Uniform, estimate: ResolvedEstimate, most = Number.POSITIVE_INFINITY): number {
  if (typeof estimate === 'number') return Math.min(estimate, most);
  const lognormal = (mu: number, sigma: number) => Math.min(most, Math.exp(mu + sigma * normal(u)));
  switch (estimate.kind) {
    case 'constant':
      return Math.min(estimate.value, most);
    case 'range': {
      const { low, likely, high } = estimate;
      if (high === low) return low;
      const a = gamma(u, 1 + (4 * (likely - low)) / (high - low));
      const b = gamma(u, 1 + (4 * (high - likely)) / (high - low));
      return Math.min(most, low + ((high - low) * a) / (a + b));
    }
    case 'interval':
      return lognormal(
        Math.log(estimate.low * estimate.high) / 2,
        Math.log(estimate.high / estimate.low) / (2 * 1.6448536269514722),
      );
    case 'quantiles':
      return lognormal(Math.log(estimate.p50), Math.log(estimate.p95! / estimate.p50) / 1.6448536269514722);
    case 'truncatedLognormal':
      for (;;) {
        const x = Math.exp(estimate.mu + estimate.sigma * normal(u));
        if (x >= (estimate.lower ?? 0) && x <= (estimate.upper ?? Number.POSITIVE_INFINITY)) return Math.min(x, most);
      }
  }
}

/** Density of a PERT's beta up to a constant, and the normal's, integrated numerically: nothing shared with the kernel. */
const quantilesOf = new Map<string, (p: number) => number>();

/** The value that the estimate is below with probability p, by integrating its density and looking p up. */
function quantile(estimate: ResolvedEstimate, p: number, most: number): number {
  if (typeof estimate === 'number') return Math.min(estimate, most);
  if (estimate.kind === 'constant') return Math.min(estimate.value, most);
  const key = JSON.stringify(estimate);
  if (!quantilesOf.has(key)) {
    const steps = 4000;
    let at: (i: number) => number;
    let density: (x: number) => number;
    if (estimate.kind === 'range') {
      const { low, likely, high } = estimate;
      if (high === low) return Math.min(low, most);
      const [a, b] = [(4 * (likely - low)) / (high - low), (4 * (high - likely)) / (high - low)];
      at = (i) => low + ((high - low) * i) / steps;
      density = (x) => ((x - low) / (high - low)) ** a * ((high - x) / (high - low)) ** b;
    } else throw new Error(`effects of kind ${estimate.kind} are not drawn in groups here`);
    const sums = [0];
    for (let i = 0; i < steps; i++) sums.push(sums[i] + density((at(i) + at(i + 1)) / 2));
    quantilesOf.set(key, (q) => {
      const target = q * sums[steps];
      let i = sums.findIndex((sum) => sum >= target);
      if (i <= 0) i = 1;
      const part = (target - sums[i - 1]) / (sums[i] - sums[i - 1]);
      return at(i - 1) + part * (at(i) - at(i - 1));
    });
  }
  return Math.min(most, quantilesOf.get(key)!(p));
}

/** One year's losses by strategy (the baseline first), before and after insurance, with incidents and stolen value. */
export interface ReferenceYear {
  gross: number[];
  net: number[];
  incidents: number[];
  stolen: number[];
  records: number[];
}

/** One incident's loss by form, the records it exposes and what they fetch. */
function incident(u: Uniform, plan: ResolvedPlan, scenario: ResolvedScenario) {
  const forms = Object.fromEntries(lossForms.map((form) => [form, 0]));
  const exposed = scenario.recordsExposed;
  const types = plan.records.filter((type) => !exposed?.types.length || exposed.types.includes(type.id));
  const held = types.reduce((sum, type) => sum + type.count, 0);
  let share = 0;
  if (exposed) share = exposed.share !== undefined ? draw(u, exposed.share, 1) : draw(u, exposed.count!, held) / held;
  const prize = types.reduce((sum, type) => sum + share * type.count * draw(u, type.resalePrice), 0);
  for (const part of scenario.losses) {
    if (u() >= draw(u, part.probability, 1)) continue;
    let amount = draw(u, part.quantity) * draw(u, part.amount);
    if (part.basis === 'record') amount *= share * held;
    if (part.basis === 'person') amount *= share * Math.max(...types.map((type) => type.count));
    forms[part.form] += Math.min(amount, part.cap === undefined ? Number.POSITIVE_INFINITY : draw(u, part.cap));
  }
  if (plan.resale.liability.enabled && exposed) forms.fines += plan.resale.liability.multiple * prize;
  return { forms, records: share * held, prize: exposed ? prize : 0 };
}

/** Events a year of which a Gamma factor of mean 1 and variance v leaves none with probability 1 − p. */
const rateOf = (p: number, v: number) => (v > 0 ? ((1 - p) ** -v - 1) / v : -Math.log(1 - p));

/** Simulates one steady year. */
export function referenceYear(u: Uniform, plan: ResolvedPlan): ReferenceYear {
  const strategies = [null, ...plan.proposals];
  const zeros = () => strategies.map(() => 0);
  const year: ReferenceYear = { gross: zeros(), net: zeros(), incidents: zeros(), stolen: zeros(), records: zeros() };
  const { variance } = plan.commonCause;
  const commonCause = variance > 0 ? gamma(u, 1 / variance) * variance : 1;

  const drawn = new Map<string, number>();
  /** An effect or reliability of the path; what is not known of a group's members is one truth, drawn as a probability. */
  const ofPath = (name: string, estimate: ResolvedEstimate, truth: string | null = null) => {
    const key = truth ?? name;
    if (!drawn.has(key)) drawn.set(key, truth === null ? draw(u, estimate, 1) : u());
    return truth === null ? drawn.get(key)! : quantile(estimate, drawn.get(key)!, 1);
  };
  const truthOf = ({ overlapGroup }: ResolvedPlan['controls'][number], kind: string) =>
    overlapGroup === null ? null : `${kind} of ${overlapGroup}`;
  const insured = (k: number) => plan.insurance && (plan.insurance.existing || strategies[k]?.insurance);
  const pays = (loss: number) => {
    const { limit, coinsurance, retention } = plan.insurance!;
    return Math.min(limit, coinsurance * Math.max(0, loss - retention));
  };
  /** A control works where it is in place or chosen to start within the horizon, and all that it requires works. */
  const works = (k: number, id: string): boolean => {
    const control = plan.controls.find((one) => one.id === id)!;
    const entry = strategies[k]?.controls.find((one) => one.control === id);
    const isThere = control.existing || (entry !== undefined && entry.startYear <= plan.budget.horizonYears);
    return isThere && control.requires.every((required) => works(k, required));
  };
  /** Π over overlap groups of 1 − strongest effect. */
  const left = (
    k: number,
    scenario: string,
    effect: (name: string, control: ResolvedPlan['controls'][number]) => number,
  ) => {
    const groups = new Map<string, number>();
    for (const control of plan.controls) {
      const row = effectOn(control, scenario);
      if (!works(k, control.id) || !row) continue;
      const strength =
        effect(`${control.id}/${row.scenario}`, control) *
        ofPath(`${control.id}/reliability`, control.reliability, truthOf(control, 'reliability')) *
        finalCoverage(control);
      const group = control.overlapGroup ?? `only ${control.id}`;
      groups.set(group, Math.max(groups.get(group) ?? 0, strength));
    }
    return [...groups.values()].reduce((product, strength) => product * (1 - strength), 1);
  };

  for (const scenario of plan.scenarios.filter((s) => s.enabled)) {
    const { frequency } = scenario;
    const base =
      typeof frequency === 'object' && 'annualProbability' in frequency
        ? rateOf(draw(u, frequency.annualProbability as ResolvedEstimate), variance)
        : draw(u, frequency as ResolvedEstimate);
    const count = poisson(u, base * draw(u, scenario.susceptibility, 1) * commonCause);
    for (let i = 0; i < count; i++) {
      const luck = u();
      const { forms, records, prize } = incident(u, plan, scenario);
      for (const k of strategies.keys()) {
        const passes = left(k, scenario.id, (name, c) =>
          ofPath(`${name}/frequency`, effectOn(c, scenario.id)!.frequency, truthOf(c, 'frequency')),
        );
        if (luck < 1 - passes) continue;
        let loss = 0;
        for (const form of lossForms) {
          loss +=
            forms[form] *
            left(k, scenario.id, (name, c) => {
              const row = effectOn(c, scenario.id)!;
              const perForm = typeof row.magnitude === 'object' && !('kind' in row.magnitude);
              return ofPath(`${name}/magnitude${perForm ? form : ''}`, magnitudeOn(row, form), truthOf(c, 'magnitude'));
            });
        }
        year.gross[k] += loss;
        year.net[k] += insured(k) && plan.insurance!.basis === 'event' ? loss - pays(loss) : loss;
        year.incidents[k]++;
        year.stolen[k] += prize;
        year.records[k] += records;
      }
    }
  }
  for (const k of strategies.keys()) {
    if (insured(k) && plan.insurance!.basis === 'annual') year.net[k] -= pays(year.net[k]);
  }
  return year;
}
