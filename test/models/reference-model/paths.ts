import type { LossForm } from '#models/plan/loss-form';
import type { ResolvedControl, ResolvedPlan } from '#models/plan/resolved';
import type { Uniform } from '../../support/mulberry32';
import { coverage, groupsOn, magnitudeOf, rowOn, type Year } from './controls';
import { hasCover, keptOf, type Loss } from './cover';
import { exposureOf } from './exposure';
import { type Law, lawOf, lawOfShare } from './law';
import { liabilityOf, partsOf, truthsOfMagnitude } from './loss';
import type { CostOf } from './money';
import { normalBelow } from './normal-law';
import { gamma, normal, poisson } from './random';
import { meanFactor, rateOf } from './rate';

/** One path: by strategy (the baseline first) the steady year's figures, and the net loss of each year of the path. */
export interface Path {
  gross: number[];
  net: number[];
  incidents: number[];
  records: number[];
  stolen: number[];
  byYear: number[][];
  /** What a cost that is an estimate comes to on this path, by its name. */
  costOf: CostOf;
}

/** Draws paths one after the other as docs/what-is-drawn-when.md says: truths of the path, of the year, of the incident. */
export function pathsOf(plan: ResolvedPlan, u: Uniform): () => Path {
  const { horizonYears, priceGrowth, threatGrowth } = plan.budget;
  const { variance } = plan.commonCause;
  const perPath = plan.simulation.unknownFrequencies === 'perPath';
  const strategies = [null, ...plan.proposals];
  const scenarios = plan.scenarios
    .filter(({ enabled }) => enabled)
    .map((scenario) => ({
      id: scenario.id,
      rate: rateOf(plan, scenario),
      exposure: exposureOf(plan, scenario),
      parts: partsOf(plan, scenario),
      rho: scenario.dependence?.rho ?? 0,
      liability: liabilityOf(plan, scenario),
      dearer: truthsOfMagnitude(plan, scenario.id),
      groups: groupsOn(plan, scenario.id),
    }));
  type Scenario = (typeof scenarios)[number];
  const laws = new Map<string, Law>();
  const lawNamed = (name: string, make: () => Law) => {
    if (!laws.has(name)) laws.set(name, make());
    return laws.get(name)!;
  };
  const covers = new Map<string, number>();
  const covered = (k: number, control: ResolvedControl, year: Year) => {
    const key = `${k}/${control.id}/${year}`;
    if (!covers.has(key)) covers.set(key, coverage(plan, strategies[k], control, year));
    return covers.get(key)!;
  };

  return () => {
    const truths = new Map<string, number>();
    /** A value that is one truth for the whole path. */
    const truth = (name: string, law: Law) => {
      if (!truths.has(name)) truths.set(name, law.draw(u));
      return truths.get(name)!;
    };
    /** The same for a control: members of a group stand at one quantile of what is asked. */
    const ofControl = ({ overlapGroup }: ResolvedControl, asked: string, name: string, law: Law) => {
      if (overlapGroup === null || law.isCertain) return truth(name, law);
      const shared = `${asked} of group ${overlapGroup}`;
      if (!truths.has(shared)) truths.set(shared, u());
      if (!truths.has(name)) truths.set(name, law.quantile(truths.get(shared)!));
      return truths.get(name)!;
    };
    /** Π over groups of 1 − strongest effect: on incidents (form null) or on a form of loss. */
    const left = ({ id, groups }: Scenario, k: number, year: Year, form: LossForm | null) =>
      groups.reduce((product, members) => {
        const strengths = members.map((control) => {
          const c = covered(k, control, year);
          if (c === 0) return 0;
          const row = rowOn(control, id)!;
          const { estimate, byForm } =
            form === null ? { estimate: row.frequency, byForm: false } : magnitudeOf(row, form);
          const asked = form === null ? 'prevents' : 'lessens';
          const name = `${asked} ${control.id} ${row.scenario} ${byForm ? form : ''}`;
          const works = ofControl(
            control,
            'works',
            `works ${control.id}`,
            lawNamed(`works ${control.id}`, () => lawOfShare(control.reliability)),
          );
          return (
            c *
            works *
            ofControl(
              control,
              asked,
              name,
              lawNamed(name, () => lawOfShare(estimate)),
            )
          );
        });
        return product * (1 - Math.max(0, ...strengths));
      }, 1);

    const zeros = () => strategies.map(() => 0);
    const isLeftOut = (form: LossForm) => plan.insurance?.excludes.forms.includes(form) ?? false;
    /** Adds what an event costs to the year's loss, after cover per event. */
    const addEvent = (year: Loss, k: number, event: Loss) => {
      const { insurance } = plan;
      if (insurance?.basis === 'event' && hasCover(plan, strategies[k])) year.leftOut += keptOf(insurance, event);
      else {
        year.covered += event.covered;
        year.leftOut += event.leftOut;
      }
    };
    const ofYear = (k: number, loss: Loss) =>
      plan.insurance?.basis === 'annual' && hasCover(plan, strategies[k])
        ? keptOf(plan.insurance, loss)
        : loss.covered + loss.leftOut;
    const ofForm = (form: LossForm, loss: number): Loss =>
      isLeftOut(form) ? { covered: 0, leftOut: loss } : { covered: loss, leftOut: 0 };
    const noLosses = () => strategies.map((): Loss => ({ covered: 0, leftOut: 0 }));
    const steadyYear = noLosses();
    const path: Path = {
      gross: zeros(),
      net: zeros(),
      incidents: zeros(),
      records: zeros(),
      stolen: zeros(),
      byYear: [],
      costOf: (cost, name) =>
        typeof cost === 'number'
          ? cost
          : truth(
              `cost ${name}`,
              lawNamed(`cost ${name}`, () => lawOf(cost)),
            ),
    };
    for (let year = 1; year <= horizonYears; year++) {
      const prices = (1 + priceGrowth) ** (year - 1);
      const badYear = variance > 0 ? variance * gamma(u, 1 / variance) : 1;
      const net = noLosses();
      for (const scenario of scenarios) {
        const { rate, exposure, parts, rho, liability, id } = scenario;
        const base = perPath ? truth(`frequency ${id}`, rate.base) : rate.base.draw(u);
        const susceptibility = perPath
          ? truth(`susceptibility ${id}`, rate.susceptibility)
          : rate.susceptibility.draw(u);
        const drivers = rate.drivers.reduce(
          (product, one) =>
            product * (perPath ? one.factor(truth(`driver ${one.name}`, one.strength)) : meanOfDriver(one)),
          1,
        );
        const lambda =
          rate.rate(base) * susceptibility * rate.fixed * drivers * badYear * (1 + threatGrowth) ** (year - 1);
        /** Sums of the year for parts with a yearly cap: by part and strategy, of the path and of the steady year. */
        const limited = parts.map(() => ({ path: zeros(), steady: zeros() }));
        for (let n = poisson(u, lambda); n > 0; n--) {
          const luck = u();
          const factor = rho === 0 ? 0 : normal(u);
          /** A draw whose normal score shares the incident's factor. */
          const together = (law: Law) =>
            rho === 0 || law.isCertain
              ? law.draw(u)
              : law.quantile(normalBelow(Math.sqrt(rho) * factor + Math.sqrt(1 - rho) * normal(u)));
          const drawn = exposure ? together(exposure.drawn) : 0;
          const prize = exposure?.types.reduce((sum, { count, price }) => sum + drawn * count * price.draw(u), 0) ?? 0;
          const dearer = scenario.dearer.reduce(
            (product, one) => product * one.factor(truth(`driver ${one.name}`, one.strength)),
            1,
          );
          const losses = parts.map((part) => {
            if (u() >= (part.rising ? part.rising(drawn) : part.chance.draw(u))) return 0;
            const exposed = part.unit === null ? 1 : part.unit * drawn;
            const quantity = part.shares === 'quantity' ? together(part.quantity) : part.quantity.draw(u);
            const amount = part.shares === 'amount' ? together(part.amount) : part.amount.draw(u);
            const loss = dearer * part.scale * quantity * part.money(amount) * exposed;
            return part.growth(prices) * Math.min(loss, part.cap?.draw(u) ?? loss);
          });
          /** Books what the incident costs a strategy in a year; false where it is prevented. */
          const book = (k: number, at: Year, into: Loss[]): boolean => {
            if (luck < 1 - left(scenario, k, at, null)) return false;
            const event: Loss = { covered: 0, leftOut: 0 };
            const add = (form: LossForm, loss: number) => {
              event[isLeftOut(form) ? 'leftOut' : 'covered'] += loss;
            };
            if (liability > 0) add('fines', dearer * prices * liability * prize * left(scenario, k, at, 'fines'));
            for (const [i, { form, yearCap }] of parts.entries()) {
              const part = losses[i] === 0 ? 0 : losses[i] * left(scenario, k, at, form);
              if (yearCap === null) add(form, part);
              else limited[i][at === 'steady' ? 'steady' : 'path'][k] += part;
            }
            if (at === 'steady') path.gross[k] += event.covered + event.leftOut;
            addEvent(into[k], k, event);
            return true;
          };
          for (const k of strategies.keys()) {
            book(k, year, net);
            if (year > 1 || !book(k, 'steady', steadyYear)) continue;
            path.incidents[k]++;
            path.records[k] += drawn * (exposure?.records ?? 0);
            path.stolen[k] += prize;
          }
        }
        for (const [i, { form, yearCap, growth }] of parts.entries()) {
          if (yearCap === null) continue;
          for (const k of strategies.keys()) {
            const [ofPath, ofSteady] = [limited[i].path[k], limited[i].steady[k]].map((sum) =>
              Math.min(sum, yearCap * growth(prices)),
            );
            addEvent(net[k], k, ofForm(form, ofPath));
            addEvent(steadyYear[k], k, ofForm(form, ofSteady));
            path.gross[k] += ofSteady;
          }
        }
      }
      path.byYear.push(net.map((loss, k) => ofYear(k, loss)));
      if (year === 1) path.net = steadyYear.map((loss, k) => ofYear(k, loss));
    }
    return path;
  };
}

const means = new WeakMap<object, number>();

/** A driver's mean factor, worked out once. */
function meanOfDriver(driver: Parameters<typeof meanFactor>[0]): number {
  if (!means.has(driver)) means.set(driver, meanFactor(driver));
  return means.get(driver)!;
}
