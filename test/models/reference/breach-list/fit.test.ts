import { describe, expect, it } from 'vitest';
import { breachGroups } from '#models/reference/breach-list/breach-groups';
import { breachSizes, reportingThreshold } from '#models/reference/breach-list/breaches';
import { breachesLike } from '#models/reference/breach-list/breaches-like';
import { fitTruncatedLognormal } from '#models/reference/breach-list/fit-truncated-lognormal';
import { truncatedLognormalQuantile } from '#models/reference/breach-list/truncated-lognormal';
import { referenceById } from '#models/reference/lookup';

/** An independent fit of the same list: SciPy 1.17, Nelder–Mead on the truncated likelihood, numerical Hessian. */
const independent = {
  all: { mu: 4.68, sigma: 3.644, muError: 0.34, sigmaError: 0.118, distance: 0.0177 },
  provider: { mu: 5.545, sigma: 3.238, muError: 0.289, sigmaError: 0.111, distance: 0.018 },
  hacking: { mu: 8.09, sigma: 2.821, muError: 0.123, sigmaError: 0.073, distance: 0.0173 },
  'provider-hacking': { mu: 8.682, sigma: 2.45, muError: 0.104, sigmaError: 0.071, distance: 0.0177 },
  'health-plan': { mu: 2.229, sigma: 4.355, muError: 2.412, sigmaError: 0.675, distance: 0.0273 },
} as const;

const sampleOf = (id: string) => breachesLike(breachGroups.find((group) => group.id === id)!.filter)!;

describe('left-truncated lognormal fit', () => {
  it.each(Object.entries(independent))('agrees with an independent fit: %s', (id, expected) => {
    const { fit } = sampleOf(id);
    for (const [name, value] of Object.entries(expected)) {
      expect(fit![name as keyof typeof expected], name).toBeCloseTo(value, name === 'distance' ? 4 : 2);
    }
  });

  it.each([
    ['all', 4.69, 3.64, 0.017],
    ['provider', 5.55, 3.24, 0.018],
    ['hacking', 8.09, 2.82, 0.017],
    ['provider-hacking', 8.68, 2.45, 0.018],
  ])('reproduces the published parameters within their standard errors: %s', (id, mu, sigma, distance) => {
    const { fit } = sampleOf(id);
    expect(Math.abs(fit!.mu - mu)).toBeLessThan(fit!.muError);
    expect(Math.abs(fit!.sigma - sigma)).toBeLessThan(fit!.sigmaError);
    expect(fit!.distance).toBeCloseTo(distance, 2);
  });

  it('recovers known parameters from exact quantiles of the distribution', () => {
    const truth = { mu: 7, sigma: 2.2 };
    const n = 20_000;
    const sizes = Float64Array.from({ length: n }, (_, i) => truncatedLognormalQuantile((i + 0.5) / n, truth, 500));
    const fit = fitTruncatedLognormal(sizes, 500)!;
    expect(fit.mu).toBeCloseTo(truth.mu, 1);
    expect(fit.sigma).toBeCloseTo(truth.sigma, 1);
  });

  it('gives none for too few values or values without spread', () => {
    expect(fitTruncatedLognormal(Float64Array.of(600, 700), 500)).toBeNull();
    expect(fitTruncatedLognormal(new Float64Array(100).fill(500), 500)).toBeNull();
  });

  it('is what the reference figure of each group says', () => {
    for (const { sourceId, filter } of breachGroups) {
      const { fit, count, fitHolds, percentiles } = breachesLike(filter)!;
      const figure = referenceById(sourceId)!;
      const { mu, sigma, reports, p50, p90, p95 } = figure.points!;
      expect(Math.abs(mu - fit!.mu), sourceId).toBeLessThan(0.006);
      expect(Math.abs(sigma - fit!.sigma), sourceId).toBeLessThan(0.006);
      expect(reports).toBe(count);
      expect([p50, p90, p95]).toEqual([0.5, 0.9, 0.95].map((p) => percentiles.find((x) => x.p === p)!.observed));
      expect(figure.caveat?.includes('more than 10 %'), sourceId).toBe(!fitHolds);
    }
  });

  it('is within 10 % of the list at p50, p90 and p95, or says that it is not', () => {
    const holds = breachGroups.filter(({ filter }) => breachesLike(filter)!.fitHolds).map(({ id }) => id);
    expect(holds).toEqual(expect.arrayContaining(['all', 'provider', 'hacking', 'provider-hacking']));
    expect(holds).not.toContain('improper-disposal');
  });
});

describe('breach list', () => {
  it('holds all 5,907 reports of 500 or more people', () => {
    const sizes = breachSizes({});
    expect(sizes).toHaveLength(5907);
    expect(sizes[0]).toBeGreaterThanOrEqual(reportingThreshold);
    expect(sizes.reduce((a, b) => a + b)).toBe(571_204_588);
  });

  it('filters by kind, type, place, associate and year', () => {
    expect(breachSizes({ kinds: ['provider'] })).toHaveLength(4233);
    expect(breachSizes({ types: ['hacking'] })).toHaveLength(3088);
    expect(breachSizes({ places: ['email'] })).toHaveLength(1372);
    expect(breachSizes({ businessAssociate: true })).toHaveLength(1694);
    expect(breachSizes({ years: [2023, 2023] })).toHaveLength(748);
    expect(breachSizes({ kinds: ['provider'], types: ['hacking'], years: [2019, 2023] })).toHaveLength(1789);
  });
});
