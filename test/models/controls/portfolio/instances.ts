import type { OverlapSet, PortfolioProblem } from '#models/controls/portfolio/problem';

/** A small seeded generator (mulberry32), independent of the product's own. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface InstanceShape {
  controls: number;
  terms: number;
  /** Start years offered, and as many yearly caps. */
  years: number;
  /** Cap as a share of the cost of everything. */
  capShare: number;
  /** Largest single effect. */
  effect: number;
  /** Share of terms that a control acts on. */
  density: number;
  /** Spread of costs: 0 makes them nearly equal. */
  costSpread: number;
  rules: boolean;
  overlaps: boolean;
}

/** A random problem of a shape: losses log-uniform over two decades, costs, effects and rules at random. */
export function randomProblem(seed: number, shape: InstanceShape): PortfolioProblem {
  const random = seeded(seed);
  const { controls, years } = shape;
  const terms = shape.terms * years;
  const options = controls * years;
  const weight = new Float64Array(terms);
  for (let scenario = 0; scenario < shape.terms; scenario++) {
    const loss = 2e4 * 100 ** random();
    for (let year = 0; year < years; year++) weight[year * shape.terms + scenario] = loss * 1.03 ** year;
  }
  const log = new Float64Array(options * terms);
  const cost = new Float64Array(options);
  const usage = Array.from({ length: years }, () => new Float64Array(options));
  let total = 0;
  for (let control = 0; control < controls; control++) {
    const oneTime = 40_000 * 10 ** (shape.costSpread * random());
    const running = 20_000 * 10 ** (shape.costSpread * random());
    total += oneTime + running;
    const effects = Array.from({ length: shape.terms }, () =>
      random() < shape.density ? -Math.log1p(-random() * shape.effect) : 0,
    );
    for (let start = 0; start < years; start++) {
      const option = control * years + start;
      cost[option] = oneTime + running * (years - start);
      for (let year = start; year < years; year++) {
        usage[year][option] = running + (year === start ? oneTime : 0);
        for (let scenario = 0; scenario < shape.terms; scenario++) {
          log[option * terms + year * shape.terms + scenario] = effects[scenario] * (year === start ? 0.8 : 1);
        }
      }
    }
  }
  const pick = () => Math.floor(random() * controls);
  const must = new Array<boolean>(controls).fill(false);
  const barred = new Array<boolean>(controls).fill(false);
  const requires: [number, number][] = [];
  const excludes: [number, number][] = [];
  if (shape.rules) {
    must[pick()] = true;
    barred[pick()] = true;
    for (let pair = 0; pair < 3; pair++) {
      const [a, b, c, d] = [pick(), pick(), pick(), pick()];
      if (a !== b) requires.push([a, b]);
      if (c !== d) excludes.push([c, d]);
    }
  }
  const overlapSets: OverlapSet[] = [];
  if (shape.overlaps) {
    for (let group = 0; group < 2; group++) {
      const first = group * 3;
      const members: number[] = [];
      for (let control = first; control < first + 3; control++) {
        for (let start = 0; start < years; start++) members.push(control * years + start);
      }
      const own = new Float64Array(members.length * terms);
      members.forEach((option, position) => {
        own.set(log.subarray(option * terms, (option + 1) * terms), position * terms);
        log.fill(0, option * terms, (option + 1) * terms);
      });
      overlapSets.push({ members: Int32Array.from(members), log: own });
    }
  }
  return {
    controls,
    firstOption: Int32Array.from({ length: controls + 1 }, (_, control) => control * years),
    controlOf: Int32Array.from({ length: options }, (_, option) => Math.floor(option / years)),
    startYear: Int32Array.from({ length: options }, (_, option) => 1 + (option % years)),
    terms,
    weight,
    log,
    overlapSets,
    cost,
    usage,
    cap: Float64Array.from({ length: years }, () => total * shape.capShare),
    must,
    barred,
    requires,
    excludes,
  };
}
