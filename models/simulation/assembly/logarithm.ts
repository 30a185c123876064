// Natural logarithm of a normal number, bit for bit as `log` of elementary.ts.

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
  return k * 0.6931471803691238 + (2 * s + (2 * s * series + k * 1.9082149292705877e-10));
}
