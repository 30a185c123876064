/**
 * Natural logarithm and exponential from additions, multiplications and divisions only. IEEE 754 fixes the result of
 * those to the last bit, while Math.log and Math.exp may differ between engines: with these, the same plan and seed
 * give the same bytes in every browser and on the command line. Accuracy: within 2 units in the last place.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** Natural logarithm of x; −∞ at 0, NaN below. Method: x = 2^k·m with m near 1, ln m = 2·artanh((m−1)/(m+1)). */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  let exponent = 0;
  double[0] = x;
  if (words[1] < 0x00100000) {
    double[0] = x * 18014398509481984;
    exponent = -54;
  }
  exponent += (words[1] >>> 20) - 1023;
  words[1] = (words[1] & 0x000fffff) | 0x3ff00000;
  let mantissa = double[0];
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const series =
    z *
    (1 / 3 +
      z *
        (1 / 5 +
          z *
            (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z / 21)))))))));
  return exponent * ln2High + (2 * s + (2 * s * series + exponent * ln2Low));
}

/** e^x. Method: x = k·ln 2 + r with |r| ≤ ln 2 / 2, the Taylor series of e^r, times 2^k. */
export function exp(x: number): number {
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745.2) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * ln2High - k * ln2Low;
  const series =
    1 +
    r *
      (1 +
        r *
          (1 / 2 +
            r *
              (1 / 6 +
                r *
                  (1 / 24 +
                    r *
                      (1 / 120 +
                        r *
                          (1 / 720 +
                            r *
                              (1 / 5040 +
                                r *
                                  (1 / 40320 +
                                    r *
                                      (1 / 362880 +
                                        r *
                                          (1 / 3628800 +
                                            r * (1 / 39916800 + r * (1 / 479001600 + r / 6227020800))))))))))));
  if (k > -1022 && k < 1023) {
    words[1] = (k + 1023) << 20;
    words[0] = 0;
    return series * double[0];
  }
  const half = k >> 1;
  words[0] = 0;
  words[1] = (half + 1023) << 20;
  const first = double[0];
  words[1] = (k - half + 1023) << 20;
  return series * first * double[0];
}
