/** A polynomial of whole coefficients, the constant first, the last not zero. Exact: nothing here is ever rounded. */
type Polynomial = readonly bigint[];

const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** A number as mantissa × 2^exponent, exactly. */
function partsOf(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const raw = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = raw === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: bits >> 63n ? -mantissa : mantissa, exponent: Math.max(raw, 1) - 1075 };
}

function trimmed(coefficients: readonly bigint[]): Polynomial {
  let length = coefficients.length;
  while (length > 0 && coefficients[length - 1] === 0n) length--;
  return coefficients.slice(0, length);
}

/** The coefficients without what divides them all, which keeps them short. */
function primitive(polynomial: Polynomial): Polynomial {
  let divisor = 0n;
  for (const coefficient of polynomial) {
    let [a, b] = [divisor, coefficient < 0n ? -coefficient : coefficient];
    while (b > 0n) [a, b] = [b, a % b];
    divisor = a;
  }
  return divisor > 1n ? polynomial.map((coefficient) => coefficient / divisor) : polynomial;
}

/** A positive multiple of −(a mod b). */
function negatedRemainder(a: Polynomial, b: Polynomial): Polynomial {
  let rest = a;
  const lead = b[b.length - 1];
  const size = lead < 0n ? -lead : lead;
  while (rest.length >= b.length) {
    const shift = rest.length - b.length;
    const factor = rest[rest.length - 1] * BigInt(sign(lead));
    rest = trimmed(rest.map((coefficient, i) => coefficient * size - (i >= shift ? factor * b[i - shift] : 0n)));
  }
  return primitive(rest.map((coefficient) => -coefficient));
}

/** Sturm's chain: the polynomial, its derivative, and each the negated remainder of the two before. */
function sturmChain(polynomial: Polynomial): Polynomial[] {
  const chain = [polynomial, primitive(polynomial.slice(1).map((coefficient, i) => coefficient * BigInt(i + 1)))];
  while (chain[chain.length - 1].length > 1) {
    const next = negatedRemainder(chain[chain.length - 2], chain[chain.length - 1]);
    if (next.length === 0) break;
    chain.push(next);
  }
  return chain;
}

/** Sign of a polynomial at mantissa × 2^exponent, exponent ≤ 0. */
function signAt(polynomial: Polynomial, mantissa: bigint, exponent: number): number {
  let value = 0n;
  for (let i = polynomial.length - 1, scale = 0n; i >= 0; i--, scale += BigInt(-exponent)) {
    value = value * mantissa + (polynomial[i] << scale);
  }
  return sign(value);
}

function changes(signs: readonly number[]): number {
  const kept = signs.filter((one) => one !== 0);
  return kept.filter((one, i) => i > 0 && one !== kept[i - 1]).length;
}

/** The positive roots of a polynomial: how many different ones there are, and where the only one lies. */
export interface PositiveRoots {
  count: number;
  /** The root, to the last digits of a number, where there is one only and it lies within the bounds. */
  only(low: number, high: number): number | null;
}

/** Where the sum changes its sign as numbers with their rounding have it, by bisection; anywhere where it does not. */
function roundedRoot(coefficients: readonly number[], low: number, high: number): number {
  const value = (x: number) => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
  const first = Math.sign(value(low));
  let [below, above] = [low, high];
  for (;;) {
    const middle = Math.sqrt(below) * Math.sqrt(above);
    if (!(middle > below && middle < above)) return middle;
    if (Math.sign(value(middle)) === first) below = middle;
    else above = middle;
  }
}

/** The narrowest interval around a guess, of those tried, in which the root is for certain. */
function near(guess: number, low: number, high: number, upTo: (x: number) => number): [number, number] {
  for (let width = 2 ** -51; width < 1; width *= 2 ** 6) {
    const below = Math.max(low, guess * (1 - width));
    const above = Math.min(high, guess * (1 + width));
    if (upTo(below) === 0 && upTo(above) > 0) return [below, above];
  }
  return [low, high];
}

/**
 * Counts the positive roots of Σ coefficient_t · x^t exactly, each once however often it is repeated, for numbers as
 * they are in binary. Source: Sturm's theorem (Basu, Pollack and Roy, "Algorithms in Real Algebraic Geometry", ch. 2).
 */
export function positiveRoots(coefficients: readonly number[]): PositiveRoots {
  const parts = coefficients.map(partsOf);
  const least = Math.min(...parts.map(({ exponent, mantissa }) => (mantissa === 0n ? 0 : exponent)));
  const whole = trimmed(
    parts.map(({ mantissa, exponent }) => (mantissa === 0n ? 0n : mantissa << BigInt(exponent - least))),
  );
  const first = whole.findIndex((coefficient) => coefficient !== 0n);
  if (first < 0 || first === whole.length - 1) return { count: 0, only: () => null };
  const chain = sturmChain(primitive(whole.slice(first)));
  const atZero = changes(chain.map(([constant]) => sign(constant)));
  const count = atZero - changes(chain.map((polynomial) => sign(polynomial[polynomial.length - 1])));
  /** Roots in (0, x]. */
  const upTo = (x: number) => {
    const { mantissa, exponent } = partsOf(x);
    const [m, e] = exponent > 0 ? [mantissa << BigInt(exponent), 0] : [mantissa, exponent];
    return atZero - changes(chain.map((polynomial) => signAt(polynomial, m, e)));
  };
  return {
    count,
    only(low, high) {
      if (count !== 1 || upTo(low) > 0 || upTo(high) < 1) return null;
      let [below, above] = near(roundedRoot(coefficients, low, high), low, high, upTo);
      for (;;) {
        const middle = Math.sqrt(below) * Math.sqrt(above);
        if (!(middle > below && middle < above)) return above;
        if (upTo(middle) > 0) above = middle;
        else below = middle;
      }
    },
  };
}
