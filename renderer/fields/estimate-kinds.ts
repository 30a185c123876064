import type { Amount, Estimate } from '#models/plan/estimate';
import { numbersOf, provenanceOf, replacedBy, sourcedNumber } from '#models/plan/provenance';
import type { EstimateShape } from './estimate-shape';

/** An estimate written out, so that every part has a place for source and note. */
export type WrittenEstimate = Extract<Estimate, { kind: string }>;
export type EstimateKind = WrittenEstimate['kind'];

/** A bare number or formula as a constant; anything else as it is. */
export function writtenOut(estimate: Estimate): WrittenEstimate {
  if (typeof estimate === 'number') return { kind: 'constant', value: estimate };
  if ('kind' in estimate) return estimate as WrittenEstimate;
  const value = sourcedNumber(estimate) ?? numbersOf(estimate);
  return { kind: 'constant', value, ...provenanceOf(estimate) };
}

/** A constant of which nothing is said needs no more than its number in the file. */
export function shortened(estimate: WrittenEstimate): Estimate {
  if (estimate.kind !== 'constant') return estimate;
  const { kind, value, checked: _, ...rest } = estimate;
  const known = Object.values(rest).some((entry) => entry !== undefined && entry !== '');
  return known ? estimate : value;
}

/** The amounts of an estimate in the order they are shown. */
export function partsOfEstimate(estimate: WrittenEstimate): { name: string; value: Amount | undefined }[] {
  switch (estimate.kind) {
    case 'constant':
      return [{ name: 'value', value: estimate.value }];
    case 'range':
      return (['low', 'likely', 'high'] as const).map((name) => ({ name, value: estimate[name] }));
    case 'interval':
      return (['low', 'high'] as const).map((name) => ({ name, value: estimate[name] }));
    case 'quantiles':
      return estimate.p95 === undefined && estimate.p90 !== undefined
        ? (['p50', 'p90'] as const).map((name) => ({ name, value: estimate[name] }))
        : (['p50', 'p95'] as const).map((name) => ({ name, value: estimate[name] }));
    case 'truncatedLognormal':
      return (['mu', 'sigma', 'lower', 'upper'] as const).map((name) => ({ name, value: estimate[name] }));
  }
}

/** Two figures of precision: a converted estimate should not pretend to know more. */
const round = (value: number): number => Number(value.toPrecision(2));

/**
 * The same belief in another form, as near as that form can say it; values within [0, max]. It is still the figure that
 * was published, whose source it keeps, and remembers the form it was published in.
 */
export function asKind(
  estimate: WrittenEstimate,
  kind: EstimateKind,
  shape: EstimateShape,
  max = Number.POSITIVE_INFINITY,
): WrittenEstimate {
  const replaced = replacedBy(estimate);
  const kept = { ...provenanceOf(estimate), ...(replaced === undefined ? {} : { replaced }) };
  const mean = Math.min(max, round(shape.mean));
  const spread = shape.high > shape.low;
  const low = spread ? round(shape.low) : round(mean / 2);
  const high = Math.min(max, spread ? round(shape.high) : round(mean * 2));
  const positive = Math.max(low, mean > 0 ? mean / 1000 : Math.min(max, 1) / 100);
  switch (kind) {
    case 'constant':
      return { kind, value: mean, ...kept };
    case 'range':
      return { kind, low: Math.min(low, mean), likely: mean, high: Math.max(high, mean), ...kept };
    case 'interval':
      return { kind, low: positive, high: Math.max(high, positive), ...kept };
    case 'quantiles':
      return { kind, p50: Math.max(mean, positive), p95: Math.max(high, mean, positive), ...kept };
    case 'truncatedLognormal':
      return estimate;
  }
}
