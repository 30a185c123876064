import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormula } from '#models/plan/evaluate';
import { readPlan } from '#models/plan/parse';
import type { Plan } from '#models/plan/schema';

function planWith(fields: object): Plan {
  const reading = readPlan({
    format: 'boardcase-plan',
    version: 1,
    name: 'n',
    currency: 'USD',
    scenarios: [],
    ...fields,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const plan = planWith({
  organization: { employees: 2400, sites: 3, endpoints: { formula: 'employees * 1.25' } },
  budget: { itBudget: 16_000_000, securityShare: 0.05 },
  records: [
    { id: 'medical', count: 420_000 },
    { id: 'card-data', count: 1000 },
  ],
});

const outcomeOf = (text: string) => {
  const result = checkFormula(text, plan);
  return result.ok ? result.value : result.message;
};

describe('formulas', () => {
  it.each<[string, number]>([
    ['250 * 60', 15_000],
    ['-2 ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['2 ^ -1', 0.5],
    ['mod(7, 3)', 1],
    ['mod(-7, 3)', 2],
    ['mod(0.3, 0.1)', 0],
    ['4.5%', 0.045],
    ['employees * 10% + 50', 290],
    ['employees * 10% - 50', 190],
    ['1000 + 1%', 1000.01],
    ['10% * -5', -0.5],
    ['10% / 5', 0.02],
    ['(1 + 1) % * 3', 0.06],
    ['employees % + 1', 25],
    ['max(5%, 1%)', 0.05],
    ['5%==0.05 ? 1% : 2%', 0.01],
    ['50%%', 0.005],
    ['-50%', -0.5],
    ['4 ^ 50%', 2],
    ['10% ^ 2', 0.01],
    ['round(0.145 * 100)', 15],
    ['round(1.005, 2)', 1.01],
    ['round(-0.145 * 100)', -15],
    ['round(1449.5, -2)', 1400],
    ['round(2e-7, 300)', 2e-7],
    ['floor(0.29 * 100)', 29],
    ['ceil(0.07 * 100)', 7],
    ['0.1 + 0.2 == 0.3 ? 1 : 0', 1],
    ['0.1 + 0.2 > 0.3 ? 1 : 0', 0],
    ['max(1, 250, 100)', 250],
    ['max(1250, 100)', 1250],
    ['max(0.5,100)', 100],
    ['itBudget * 5%', 800_000],
    ['(1 + 2) * 3 - 4 / 8', 8.5],
    ['+3', 3],
    ['1e3 + .5', 1000.5],
    ['min(3, 1, 2) + max(4, 6)', 7],
    ['round(2.5) + round(-2.5) + round(1.237, 2)', 1.24],
    ['floor(-1.2) + ceil(1.2)', 0],
    ['abs(-3) + sqrt(16) + exp(0) + log(1) + log10(1000)', 11],
    ['employees > 1000 ? 5 : 3', 5],
    ['(sites >= 4) ? 1 : sites == 3 ? 2 : 0', 2],
    ['securityBudget', 800_000],
    ['recordsHeld - records_medical - records_card_data', 0],
    ['endpoints / employees', 1.25],
    ['horizonYears + amortizationYears', 6],
  ])('%s is %d', (text, expected) => {
    expect(outcomeOf(text)).toBeCloseTo(expected, 12);
  });

  it('computes any arithmetic as JavaScript does', () => {
    const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
      leaf: fc.integer({ min: 1, max: 50 }).map(String),
      tree: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
          .map(([a, op, b]) => `(${a} ${op} ${b})`),
      ),
    }));
    fc.assert(
      fc.property(
        tree.filter((text) => text.length <= 300),
        (text) => {
          // The text consists of digits, brackets and operators only, so the language itself can be the witness.
          const expected: number = new Function(`return ${text}`)();
          if (Number.isFinite(expected)) expect(outcomeOf(text)).toBe(expected);
          else expect(outcomeOf(text)).toMatch(/no (finite )?value/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[string, RegExp]>([
    ['', /is empty/],
    ['   ', /is empty/],
    ['employees *', /cannot be read/],
    ['(1 + 2', /cannot be read/],
    ['2 employees', /needs a \*/],
    ['employes * 2', /"employes".*did you mean employees\?/],
    ['1 / 0', /no finite value/],
    ['0 / 0', /no value/],
    ['sqrt(-1)', /no value/],
    ['1e999', /not finite/],
    ['sin(1)', /function "sin" that is not allowed; use min, max/],
    ['min()', /gives min 0 values/],
    ['sqrt(1, 2)', /gives sqrt 2 values; it takes 1/],
    ['max', /parentheses after max/],
    ['1 < 2', /compares where a number is needed/],
    ['employees ? 1 : 2', /a condition must compare two numbers/],
    ['5!', /"!".*not allowed/],
    ['7 % 3', /% is always a hundredth, so write mod\(a, b\) for a remainder/],
    ['employees % sites', /mod\(a, b\)/],
    ['10%(2)', /mod\(a, b\)/],
    ['% 5', /cannot be read: Unexpected operator % \(char 1\)/],
    ['5 + % 3%', /cannot be read: Unexpected operator % \(char 5\)/],
    ['5 *% 3', /Unexpected operator %/],
    ["5'", /only/],
    ["'5%", /only/],
    ['(5%', /cannot be read/],
    ['max(1,250, 100)', /one number or two in 1,250; write 1250 for one, a blank after the comma for two/],
    ['employees + min(12,345,678)', /12,345,678; write 12345678/],
  ])('refuses %j in words', (text, words) => {
    expect(outcomeOf(text)).toMatch(words);
  });

  it('names the circle where quantities refer to each other', () => {
    const circular = readPlan({
      format: 'boardcase-plan',
      version: 1,
      name: 'n',
      currency: 'USD',
      scenarios: [],
      organization: {
        employees: { formula: 'endpoints / 2' },
        endpoints: { formula: 'servers * 10' },
        servers: { formula: 'employees / 50' },
      },
    });
    expect(circular).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'organization.employees.formula',
          message: 'refers back to itself: endpoints → servers → employees → endpoints',
        },
        { path: 'organization.endpoints.formula' },
        { path: 'organization.servers.formula' },
      ],
    });
  });

  it('evaluates a long chain of quantities once each', () => {
    const records = Array.from({ length: 200 }, (_, i) => ({
      id: `r${i}`,
      count:
        i === 0
          ? 1
          : {
              formula: `${`records_r${i - 1} + `.repeat(11)}records_r${i - 1} - 11 * records_r${i - 1}`,
            },
    }));
    expect(checkFormula('records_r199', planWith({ records }))).toEqual({ ok: true, value: 1 });
  });
});
