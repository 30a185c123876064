import type { ResolvedPlan, ResolvedScenario } from '../plan/resolved';
import { type Distribution, meanOf, rawMoment } from './distribution';
import { type ExposedRecords, exposedRecordsOf } from './exposed-records';
import { type LossPart, lossPartsOf } from './loss-parts';
import { partBase } from './model';
import { expectation, type Nodes, nodesOf, pairNodes } from './quadrature';

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

/** Nodes of quantity × (shift + span × amount) × factor. */
function amountNodes({ quantity, amount, shift, span, factor }: LossPart): Nodes {
  return pairNodes(nodesOf(quantity), nodesOf(amount), (q, a) => factor * q * (shift + span * a));
}

/** E[min(C, scale × X)ᵏ] for a capped part. */
function cappedMoment(cap: Distribution, amounts: Nodes, scale: number, k: 1 | 2): number {
  if (cap.kind === 'constant') return expectation(amounts, (a) => Math.min(cap.value, scale * a) ** k);
  return expectation(nodesOf(cap), (c) => expectation(amounts, (a) => Math.min(c, scale * a) ** k));
}

/** E[part | exposure] and E[part² | exposure] as functions of the records draw. */
function conditionalMoments(part: LossPart, exposed: ExposedRecords | null): (exposure: number, k: 1 | 2) => number {
  const base = basePerUnit(part, exposed);
  const dependsOnRecords = part.base !== partBase.none;
  if (part.cap) {
    const amounts = amountNodes(part);
    const cap = part.cap;
    return (exposure, k) => part.chance * cappedMoment(cap, amounts, dependsOnRecords ? exposure * base.mean : 1, k);
  }
  const { shift, span, amount, quantity, factor } = part;
  const amountMean = shift + span * meanOf(amount);
  const amountSquare = shift * shift + 2 * shift * span * meanOf(amount) + span * span * rawMoment(amount, 2);
  const mean = part.chance * factor * meanOf(quantity) * amountMean * base.mean;
  const square = part.chance * factor * factor * rawMoment(quantity, 2) * amountSquare * base.square;
  return (exposure, k) => {
    const x = dependsOnRecords ? exposure : 1;
    return k === 1 ? mean * x : square * x * x;
  };
}

/**
 * First moments and products of a scenario's loss parts, before any control. Closed form, but for capped parts, which
 * are summed over quadrature nodes; given the records exposed the parts are independent.
 */
export function severityMoments(plan: ResolvedPlan, scenario: ResolvedScenario, magnitude: number): SeverityMoments {
  const parts = lossPartsOf(plan, scenario, magnitude);
  const exposed = exposedRecordsOf(plan, scenario);
  const conditional = parts.map((part) => conditionalMoments(part, exposed));
  const n = parts.length;
  const mean = new Float64Array(n);
  const product = new Float64Array(n * n);
  const exposure: Distribution = exposed?.draw ?? { kind: 'constant', value: 0 };
  const isCapped = parts.map((part) => part.cap !== null && part.base !== partBase.none);
  const bothValued = (i: number, j: number) =>
    parts[i].base === partBase.stolenValue && parts[j].base === partBase.stolenValue;
  const order = (i: number) => (parts[i].base === partBase.none ? 0 : 1);
  /** E[g(exposure)] for g of degree `degree`, exact unless a cap bends it. */
  const over = (g: (x: number) => number, degree: number, bent: boolean) => {
    if (bent) return expectation(nodesOf(exposure), g);
    return degree === 0 ? g(0) : g(1) * rawMoment(exposure, degree as 1 | 2);
  };
  for (let i = 0; i < n; i++) {
    mean[i] = over((x) => conditional[i](x, 1), order(i), isCapped[i]);
    for (let j = 0; j < n; j++) {
      const same = i === j || bothValued(i, j);
      const g = same ? (x: number) => conditional[i](x, 2) : (x: number) => conditional[i](x, 1) * conditional[j](x, 1);
      product[i * n + j] = over(g, order(i) + order(j), isCapped[i] || isCapped[j]);
    }
  }
  return { parts, mean, product };
}
