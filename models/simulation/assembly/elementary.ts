// Logarithm and exponential of what the columns need, bit for bit as those of the simulation's elementary.ts.

const ln2High: f64 = 0.6931471803691238;
const ln2Low: f64 = 1.9082149292705877e-10;

/** ln x for x ≥ 2⁻¹⁰²². */
export function log(x: f64): f64 {
  const bits = reinterpret<i64>(x);
  let exponent = <i32>(bits >>> 52) - 1023;
  let mantissa = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  // Horner's rule for 1/3 + z/5 + z²/7 + …
  let series = 1.0 / 21;
  series = 1.0 / 19 + z * series;
  series = 1.0 / 17 + z * series;
  series = 1.0 / 15 + z * series;
  series = 1.0 / 13 + z * series;
  series = 1.0 / 11 + z * series;
  series = 1.0 / 9 + z * series;
  series = 1.0 / 7 + z * series;
  series = 1.0 / 5 + z * series;
  series = z * (1.0 / 3 + z * series);
  const k = <f64>exponent;
  return k * ln2High + (2 * s + (2 * s * series + k * ln2Low));
}

/** e^x for |x| < 708. */
export function exp(x: f64): f64 {
  const k = floor(x * Math.LOG2E + 0.5);
  const r = x - k * ln2High - k * ln2Low;
  // Horner's rule for 1 + r + r²/2! + …
  let series = 1.0 / 479001600 + r / 6227020800;
  series = 1.0 / 39916800 + r * series;
  series = 1.0 / 3628800 + r * series;
  series = 1.0 / 362880 + r * series;
  series = 1.0 / 40320 + r * series;
  series = 1.0 / 5040 + r * series;
  series = 1.0 / 720 + r * series;
  series = 1.0 / 120 + r * series;
  series = 1.0 / 24 + r * series;
  series = 1.0 / 6 + r * series;
  series = 1.0 / 2 + r * series;
  series = 1 + r * series;
  series = 1 + r * series;
  return series * reinterpret<f64>((<i64>(<i32>k + 1023)) << 52);
}
