import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormula } from '#models/plan/evaluate';
import { readPlan } from '#models/plan/parse';

const reading = readPlan({
  format: 'boardcase-plan',
  version: 1,
  name: 'n',
  currency: 'USD',
  scenarios: [],
  organization: { employees: 2400, sites: 3 },
});
if (!reading.ok) throw new Error('no plan');
const { plan } = reading;
const quantities: Record<string, number> = { employees: 2400, sites: 3 };

/**
 * A second reading of formulas, by precedence climbing on the text alone: ? : under comparisons under + - under * /
 * under signs under ^ (from the right, its exponent may have a sign) under %.
 */
function evaluate(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z]\w*|[<>=!]=|[-+*/^%()?:,<>]/gi) ?? [];
  let at = 0;
  const takes = (token: string) => tokens[at] === token && ++at > 0;
  const need = (token: string) => {
    if (!takes(token)) throw new Error(`${token} expected at ${at} of ${tokens.join(' ')}`);
  };
  function list(): number[] {
    const values: number[] = [];
    do values.push(choice());
    while (takes(','));
    need(')');
    return values;
  }
  function atom(): number {
    if (takes('(')) {
      const value = choice();
      need(')');
      return value;
    }
    const token = tokens[at++];
    if (/^\d/.test(token)) return Number(token);
    if (!takes('(')) return quantities[token];
    const [a, b] = list();
    if (token === 'mod') return a - b * Math.floor(a / b);
    if (token === 'min') return Math.min(a, b);
    if (token === 'max') return Math.max(a, b);
    return token === 'abs' ? Math.abs(a) : Math.sqrt(a);
  }
  function hundredths(): number {
    let value = atom();
    while (takes('%')) value /= 100;
    return value;
  }
  function power(): number {
    const base = hundredths();
    return takes('^') ? base ** sign() : base;
  }
  function sign(): number {
    if (takes('-')) return -sign();
    return takes('+') ? sign() : power();
  }
  function product(): number {
    let value = sign();
    for (;;) {
      if (takes('*')) value *= sign();
      else if (takes('/')) value /= sign();
      else return value;
    }
  }
  function sum(): number {
    let value = product();
    for (;;) {
      if (takes('+')) value += product();
      else if (takes('-')) value -= product();
      else return value;
    }
  }
  function choice(): number {
    const value = sum();
    const compare = tokens[at];
    const holds = { '<': (b: number) => value < b, '>=': (b: number) => value >= b }[compare];
    if (!holds) return value;
    at++;
    const isSo = holds(sum());
    need('?');
    const yes = choice();
    need(':');
    const no = choice();
    return isSo ? yes : no;
  }
  const value = choice();
  if (at < tokens.length) throw new Error(`${tokens[at]} is left of ${text}`);
  return value;
}

const blank = fc.constantFrom('', ' ');
const { formula } = fc.letrec<Record<'formula' | 'inner' | 'value', string>>((tie) => ({
  value: fc.oneof(
    fc.constantFrom('0', '1', '2', '3', '7', '10', '0.5', '4.25', '120', 'employees', 'sites'),
    tie('inner').map((inner) => `(${inner})`),
    fc
      .tuple(fc.constantFrom('min', 'max', 'mod'), tie('inner'), tie('inner'))
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc.tuple(fc.constantFrom('abs', 'sqrt'), tie('inner')).map(([name, a]) => `${name}(${a})`),
  ),
  // Operators with no brackets around, so that it is for both readings to know what binds closer.
  inner: fc.oneof(
    { maxDepth: 3 },
    tie('value'),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('', '', '', '-', '+'),
          tie('value'),
          fc.constantFrom('', '', '%', ' %', '%%'),
          fc.constantFrom('+', '-', '*', '/', '^', ' + ', ' - ', ' * '),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) =>
        parts
          .map(
            ([sign, value, hundredth, operator], i) =>
              `${sign}${value}${hundredth}${i < parts.length - 1 ? operator : ''}`,
          )
          .join(''),
      ),
  ),
  formula: fc.oneof(
    tie('inner'),
    fc
      .tuple(tie('inner'), blank, fc.constantFrom('<', '>='), tie('inner'), tie('inner'), tie('inner'))
      .map(([a, gap, compare, b, yes, no]) => `${a}${gap}${compare}${gap}${b} ? ${yes} : ${no}`),
  ),
}));

describe('formulas against a second evaluator', () => {
  it('agrees on any arithmetic with %, signs, powers and functions', () => {
    let hundredths = 0;
    fc.assert(
      fc.property(
        formula.filter((text) => text.length <= 300),
        (text) => {
          const expected = evaluate(text);
          const found = checkFormula(text, plan);
          const agrees = Number.isFinite(expected) ? found.ok && close(found.value, expected) : !found.ok;
          // Where a remainder or a comparison stands on the edge of a rounding, both sides of it are right.
          const onEdge = /mod|<|>/.test(text);
          if (!onEdge) expect([text, agrees ? expected : found]).toEqual([text, expected]);
          if (agrees && text.includes('%')) hundredths++;
        },
      ),
      { numRuns: 3000 },
    );
    expect(hundredths).toBeGreaterThan(500);
  });

  it('rounds as decimal arithmetic does', () => {
    const digits = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), digits, digits, (whole, places, kept) => {
        // The number is whole / 10^places, exactly; rounded half away from zero in whole numbers.
        const text = String(whole).padStart(places + 1, '0');
        const written = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
        const unit = 10n ** BigInt(Math.max(0, places - kept));
        const expected = Number(((whole + unit / 2n) / unit) * unit) / 10 ** places;
        const half = unit > 1n ? expected : Number(written);
        for (const sign of ['', '-']) {
          const found = checkFormula(`round(${sign}${written}, ${kept})`, plan);
          expect(found.ok && Math.abs(found.value)).toBe(half);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
