import { describe, expect, it } from 'vitest';
import { betaCdf, lowerBetaQuantiles } from '#models/probability/beta';

describe('beta quantiles', () => {
  it('invert the distribution function for every skew, however far apart the probabilities lie', () => {
    for (let a = 1; a <= 5; a += 0.125) {
      for (const tails of [[1e-12, 1e-6, 0.01, 0.1, 0.25, 0.5], [0.5], [1e-10, 0.5]]) {
        const quantiles = lowerBetaQuantiles(a, 6 - a, tails);
        for (const [i, tail] of tails.entries()) expect(betaCdf(quantiles[i], a, 6 - a) / tail).toBeCloseTo(1, 9);
      }
    }
  });
});
