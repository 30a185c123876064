import { contentCache } from '#models/probability/content-cache';
import { type Distribution, type Moments, meanOf, rawMoment, rawMoments } from '#models/probability/distribution';
import { covarianceByMehler, hermiteCoefficients, valuesAlongScores } from '#models/probability/hermite';
import { expectation, merged, type Nodes, nodesOf, pairNodes, squareNodesOf } from '#models/probability/quadrature';
import type { DriverFactor } from '#models/threats/drivers';
import { type ExposedRecords, exposedRecordsOf } from '#models/threats/exposed-records';
import { factorNodes } from '#models/threats/frequency';
import { correlationOf, dependsOnRecords, type LossPart, lossPartsOf, partBase } from '#models/threats/loss-parts';
import { probabilityAt } from '#models/threats/rising-probability';
import type { ResolvedPlan, ResolvedScenario } from '../plan/resolved';

/** Parts of one incident's loss: E[part] and E[part_i · part_j]. */
export interface SeverityMoments {
  parts: LossPart[];
  mean: Float64Array;
  /** Row-major, parts × parts. */
  product: Float64Array;
}

/** What the records exposed multiply a part's amount by, per unit of the records draw. */
function basePerUnit(part: LossPart, exposed: ExposedRecords | null): { mean: number; square: number } {
  if (part.base === partBase.none) return { mean: 1, square: 1 };
  if (!exposed) return { mean: 0, square: 0 };
  if (part.base === partBase.stolenValue) {
    const mean = exposed.priced.reduce((sum, { count, price }) => sum + count * meanOf(price), 0);
    const variance = exposed.priced.reduce(
      (sum, { count, price }) => sum + count * count * (rawMoment(price, 2) - meanOf(price) ** 2),
      0,
    );
    return { mean, square: mean * mean + variance };
  }
  const factor = part.base === partBase.records ? exposed.records : exposed.people;
  return { mean: factor, square: factor * factor };
}

/** The distribution with its values cut at `limit` as well. */
const cutAt = (d: Distribution, limit: number): Distribution =>
  d.kind === 'constant' ? { ...d, value: Math.min(d.value, limit) } : { ...d, most: Math.min(d.most, limit) };

/** E[Yᵏ] for Y = min(shift + span × X, limit) and k = 1, 2, from the limited expected values of X. */
function limitedMoments(d: Distribution, shift: number, span: number, limit: number): Moments {
  if (!(span > 0) || limit <= shift) {
    const value = Math.min(shift, limit);
    return [value, value * value];
  }
  const [mean, square] = rawMoments(cutAt(d, (limit - shift) / span));
  return [shift + span * mean, shift * shift + 2 * shift * span * mean + span * span * square];
}

/** Σ weight·g(value) of both moments, times what `scale` to the power of each makes of them. */
function bothOver({ values, weights }: Nodes, g: (x: number) => Moments, scale = 1): Moments {
  let mean = 0;
  let square = 0;
  for (let i = 0; i < values.length; i++) {
    const [first, second] = g(values[i]);
    mean += weights[i] * first;
    square += weights[i] * second;
  }
  return [scale * mean, scale * scale * square];
}

const nothing: Moments = [0, 0];

/**
 * Moments of a capped part, min(cap, scale × factor × quantity × (shift + span × amount)), as a function of the scale.
 * The cap bends the amount, or the quantity where the amount is certain: that one in closed form, the others, in which
 * the result is smooth, by quadrature.
 */
function cappedMoments(part: LossPart, cap: Distribution): (scale: number) => Moments {
  const { quantity, amount, shift, span, factor } = part;
  const caps = nodesOf(cap, 'coarse');
  if (amount.kind === 'constant') {
    const each = factor * (shift + span * amount.value);
    return (scale) => {
      const x = scale * each;
      return x > 0 ? bothOver(caps, (c) => limitedMoments(quantity, 0, 1, c / x), x) : nothing;
    };
  }
  const quantities = nodesOf(quantity, 'coarse');
  return (scale) =>
    bothOver(quantities, (q) => {
      const x = scale * factor * q;
      return x > 0 ? bothOver(caps, (c) => limitedMoments(amount, shift, span, c / x), x) : nothing;
    });
}

/**
 * E[part] where nothing but the records exposed is uncertain, so that the cap bends these; null elsewhere. In closed
 * form, averaged over the cap.
 */
function cappedByExposure(part: LossPart, exposed: ExposedRecords | null): number | null {
  const { amount, quantity, shift, span, factor, cap, chance, rising } = part;
  if (!exposed || !cap || rising || amount.kind !== 'constant' || quantity.kind !== 'constant') return null;
  const each = basePerUnit(part, exposed).mean * factor * quantity.value * (shift + span * amount.value);
  if (!(each > 0)) return 0;
  return chance * each * expectation(nodesOf(cap, 'coarse'), (c) => limitedMoments(exposed.draw, 0, 1, c / each)[0]);
}

/** E[part | exposure] and E[part² | exposure] as a function of the records draw. */
function conditionalMoments(part: LossPart, exposed: ExposedRecords | null): (exposure: number) => Moments {
  const { rising } = part;
  if (!rising || !exposed) return momentsWith(part, part.chance, exposed);
  const ifItOccurs = momentsWith(part, 1, exposed);
  return (exposure) => {
    const occurs = probabilityAt(rising, exposed.records * exposure);
    const [mean, square] = ifItOccurs(exposure);
    return [occurs * mean, occurs * square];
  };
}

/** The same where the part occurs with a probability that does not depend on the exposure. */
function momentsWith(part: LossPart, chance: number, exposed: ExposedRecords | null): (exposure: number) => Moments {
  const base = basePerUnit(part, exposed);
  if (part.cap) {
    const moments = cappedMoments(part, part.cap);
    const scaled = (scale: number): Moments => {
      const [mean, square] = moments(scale);
      return [chance * mean, chance * square];
    };
    if (part.base !== partBase.none) return (exposure) => scaled(exposure * base.mean);
    const always = scaled(1);
    return () => always;
  }
  const { shift, span, amount, quantity, factor } = part;
  const [amountMean, amountSquare] = limitedMoments(amount, shift, span, Number.POSITIVE_INFINITY);
  const [quantityMean, quantitySquare] = rawMoments(quantity);
  const mean = chance * factor * quantityMean * amountMean * base.mean;
  const square = chance * factor * factor * quantitySquare * amountSquare * base.square;
  return (exposure) => {
    const x = part.base === partBase.none ? 1 : exposure;
    return [mean * x, square * x * x];
  };
}

const kept = contentCache<SeverityMoments>(200);

/**
 * First moments and products of a scenario's loss parts, before any control. Closed form; where a cap meets several
 * uncertain quantities, in closed form for one and by quadrature for the others. Given the records exposed, and what
 * exposure drivers make of magnitudes, the parts are independent. `given` is what `severityByFactor` says, where that is
 * known already. Not to be written to.
 */
export function severityMoments(
  plan: ResolvedPlan,
  scenario: ResolvedScenario,
  driver: MagnitudeFactor,
  given: readonly GivenMoments[] = severityByFactor(plan, scenario, driver).flat(),
): SeverityMoments {
  const [{ moments: first }] = given;
  if (given.length === 1) return first;
  const over = (key: 'mean' | 'product') =>
    first[key].map((_, at) => given.reduce((sum, { weight, moments }) => sum + weight * moments[key][at], 0));
  const mean = driver.uncertainMagnitude.reduce((product, factor) => product * factor.mean, driver.magnitude);
  return { parts: lossPartsOf(plan, scenario, mean), mean: over('mean'), product: over('product') };
}

/** What exposure drivers multiply a scenario's amounts by. */
type MagnitudeFactor = Pick<DriverFactor, 'magnitude' | 'uncertainMagnitude'>;

/** Moments given what uncertain drivers make of magnitudes, and how likely that is. */
export interface GivenMoments {
  weight: number;
  moments: SeverityMoments;
}

/**
 * The same at each node of what uncertain drivers make of magnitudes: a row for each node of those that act on all
 * scenarios, which are the same nodes for all of them, with an entry for each node of the scenario's own. Weights of all
 * entries add up to 1.
 */
export function severityByFactor(
  plan: ResolvedPlan,
  scenario: ResolvedScenario,
  { magnitude, uncertainMagnitude }: MagnitudeFactor,
): GivenMoments[][] {
  const nodesOver = (isShared: boolean, most: number) => {
    const factors = uncertainMagnitude.filter((factor) => factor.isShared === isShared);
    const nodes = factors.map((factor) => factorNodes(factor, factors.length > 1 ? 'coarse' : 'fine'));
    return nodes.reduce(
      (all, one) =>
        merged(
          pairNodes(all, one, (x, y) => x * y),
          most,
        ),
      certainly,
    );
  };
  const shared = nodesOver(true, mostNodes);
  const own = nodesOver(false, shared.values.length > 1 ? fewNodes : mostNodes);
  const usual = momentsAt(plan, scenario, magnitude);
  const isLinear = usual.parts.every(({ cap }) => cap === null);
  const momentsFor = (factor: number) => {
    if (factor === 1) return usual;
    return isLinear ? multiplied(usual, factor) : momentsAt(plan, scenario, magnitude * factor);
  };
  return [...shared.values].map((all, i) =>
    [...own.values].map((one, j) => ({
      weight: shared.weights[i] * own.weights[j],
      moments: momentsFor(all * one),
    })),
  );
}

/** Moments of parts without caps where all amounts are `factor` times as large. */
const multiplied = (moments: SeverityMoments, factor: number): SeverityMoments =>
  factor === 1
    ? moments
    : {
        parts: moments.parts.map((part) => ({ ...part, factor: part.factor * factor })),
        mean: moments.mean.map((one) => one * factor),
        product: moments.product.map((one) => one * factor * factor),
      };

/** Nodes of all factors together, where they act alone and beside those of all scenarios: a cap wants moments at each. */
const mostNodes = 160;
const fewNodes = 10;

const certainly: Nodes = { values: Float64Array.of(1), weights: Float64Array.of(1) };

function momentsAt(plan: ResolvedPlan, scenario: ResolvedScenario, magnitude: number): SeverityMoments {
  const parts = lossPartsOf(plan, scenario, magnitude);
  const exposed = exposedRecordsOf(plan, scenario);
  const rho = correlationOf(scenario);
  return kept(JSON.stringify([parts, exposed, rho]), () => {
    const moments = momentsOf(parts, exposed);
    if (rho > 0) addDependence(moments, exposed, rho);
    return moments;
  });
}

/**
 * Adds to the products of parts what sharing the incident's factor adds: Cov(E[part_i | Z_i], E[part_j | Z_j]) of normal
 * scores with correlation ρ, by Mehler's formula. Means and squares stay, as each part shares one draw at most, and two that
 * share the records go together as before.
 */
function addDependence({ parts, product }: SeverityMoments, exposed: ExposedRecords | null, rho: number): void {
  const alongRecords = exposed && exposed.draw.kind !== 'constant' ? valuesAlongScores(exposed.draw) : null;
  const series = parts.map((part) => {
    const { shares } = part;
    if (shares !== null) {
      const given = (value: number) =>
        conditionalMoments({ ...part, [shares]: { kind: 'constant', value } }, exposed)(1)[0];
      return hermiteCoefficients(valuesAlongScores(part[shares]).map(given));
    }
    if (!alongRecords || !dependsOnRecords(part)) return null;
    const given = conditionalMoments(part, exposed);
    return hermiteCoefficients(alongRecords.map((x) => given(x)[0]));
  });
  const n = parts.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const [one, other] = [series[i], series[j]];
      const isByRecordsAlone = parts[i].shares === null && parts[j].shares === null;
      if (i !== j && one && other && !isByRecordsAlone) product[i * n + j] += covarianceByMehler(one, other, rho);
    }
  }
}

function momentsOf(parts: LossPart[], exposed: ExposedRecords | null): SeverityMoments {
  const conditional = parts.map((part) => conditionalMoments(part, exposed));
  const n = parts.length;
  const mean = new Float64Array(n);
  const product = new Float64Array(n * n);
  const exposure: Distribution = exposed?.draw ?? { kind: 'constant', value: 0 };
  /** Parts that are no multiple of the records exposed: bent by a cap, or of a probability that rises with them. */
  const isBent = parts.map((part) => dependsOnRecords(part) && (part.cap !== null || part.rising !== null));
  const bothValued = (i: number, j: number) =>
    parts[i].base === partBase.stolenValue && parts[j].base === partBase.stolenValue;
  const order = (i: number) => (parts[i].base === partBase.none ? 0 : 1);
  const nodes = parts.some(({ rising }) => rising !== null) ? squareNodesOf(exposure) : nodesOf(exposure, 'coarse');
  const atOne = conditional.map((moments) => moments(1));
  /**
   * E[part | exposure] and E[part² | exposure] at every node of the exposure. A part that does not depend on the records
   * has the same everywhere.
   */
  const atEachNode = (i: number): [Float64Array, Float64Array] => {
    const first = new Float64Array(nodes.values.length).fill(atOne[i][0]);
    const second = new Float64Array(nodes.values.length).fill(atOne[i][1]);
    if (dependsOnRecords(parts[i])) {
      nodes.values.forEach((x, at) => {
        [first[at], second[at]] = conditional[i](x);
      });
    }
    return [first, second];
  };
  // Wanted only where some part is bent.
  const atNodes = parts.map((_, i) => (isBent.includes(true) ? atEachNode(i) : [nodes.values, nodes.values]));
  const overNodes = (f: Float64Array, g?: Float64Array) =>
    nodes.weights.reduce((sum, weight, at) => sum + weight * f[at] * (g ? g[at] : 1), 0);
  const power = (degree: number) => (degree === 0 ? 1 : rawMoment(exposure, degree as 1 | 2));
  for (let i = 0; i < n; i++) {
    const [first, second] = atNodes[i];
    mean[i] = isBent[i] ? (cappedByExposure(parts[i], exposed) ?? overNodes(first)) : atOne[i][0] * power(order(i));
    for (let j = 0; j < n; j++) {
      const same = i === j || bothValued(i, j);
      if (isBent[i] || isBent[j]) product[i * n + j] = same ? overNodes(second) : overNodes(first, atNodes[j][0]);
      else {
        const apart = same ? atOne[i][1] : atOne[i][0] * atOne[j][0];
        product[i * n + j] = apart * power(order(i) + order(j));
      }
    }
  }
  return { parts, mean, product };
}
