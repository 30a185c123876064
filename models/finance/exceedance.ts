import { binEdge, type LossHistogram } from '#models/simulation/loss-histogram';
import type { ExceedancePoint } from './result';

const wantedPoints = 160;
const fewestPoints = 110;

/** The largest number below a positive one. */
function justBelow(x: number): number {
  double[0] = x;
  if (halves[0] === 0) halves[1] -= 1;
  halves[0] -= 1;
  return double[0];
}
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/**
 * The loss exceedance curve P(L > loss): first at zero, then at losses evenly spaced on a log scale from the thousandth
 * part of the smallest positive years to just above the largest. Exact for the sample: each loss lies just below a bin
 * edge, so that the years above it are whole bins.
 */
export function exceedanceCurve(histogram: LossHistogram): ExceedancePoint[] {
  const { n, counts } = histogram;
  const above = histogram.positive;
  const points: ExceedancePoint[] = [{ loss: 0, probability: above / n }];
  if (above === 0) return padded(points);

  // Bin 0 holds zeros and what is 2⁻⁴⁰ of the largest loss; the curve starts above it.
  let first = 1;
  for (let seen = 0; first < counts.length - 1 && seen + counts[first] <= above / 1000; first++) seen += counts[first];
  const bins = counts.length + 1 - first;
  const step = Math.max(1, Math.floor(bins / wantedPoints));
  const last = counts.length;
  if (step === 1) first = Math.max(1, Math.min(first, last + 1 - fewestPoints));

  let higher = 0;
  const backwards: ExceedancePoint[] = [];
  for (let bin = last, next = last; bin >= first; bin--) {
    if (bin < counts.length) higher += counts[bin];
    if (bin !== next) continue;
    backwards.push({ loss: justBelow(binEdge(histogram, bin)), probability: higher / n });
    next -= step;
  }
  return padded(points.concat(backwards.reverse()));
}

/** Draws the flat end of a curve with too few points further out. */
function padded(points: ExceedancePoint[]): ExceedancePoint[] {
  while (points.length < fewestPoints) {
    const { loss } = points[points.length - 1];
    points.push({ loss: loss > 0 ? loss * 1.01 : 1, probability: 0 });
  }
  return points;
}
