/**
 * A number as people write it: to the 15 significant digits that every decimal of so many digits survives in a binary
 * number. 0.145 * 100 is 14.499999999999998 in binary and 14.5 here.
 */
export const decimal = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(15)) : x);

/** x · 10^places by moving the point in its decimal digits, without a rounding of its own. */
function shift(x: number, places: number): number {
  const [digits, exponent = '0'] = String(x).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds half away from zero to a whole number of digits after the point (before it where negative), from the decimal
 * digits that the number shows.
 */
export function round(x: number, digits = 0): number {
  const places = Math.round(digits);
  const shifted = shift(decimal(Math.abs(x)), places);
  // So many digits that nothing of the number is left to round.
  if (!(shifted < 2 ** 53)) return x;
  return Math.sign(x) * shift(Math.round(shifted), -places);
}

/** The whole number at or below the decimal that x shows. */
export const floor = (x: number): number => Math.floor(decimal(x));

/** The whole number at or above the decimal that x shows. */
export const ceiling = (x: number): number => Math.ceil(decimal(x));

/** a − b·⌊a/b⌋, with the sign of b: 2 for mod(-7, 3). What is left of rounding alone counts as 0. */
export function remainder(a: number, b: number): number {
  const rest = a - b * floor(a / b);
  return Math.abs(rest) < 1e-14 * Math.abs(a) ? 0 : rest;
}
