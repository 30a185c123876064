import { describe, expect, it } from 'vitest';
import { checkFormula } from '#models/plan/evaluate';
import { readPlan } from '#models/plan/parse';
import { workOf } from '../../support/counted-work';

const reading = readPlan({
  format: 'boardcase-plan',
  version: 1,
  name: 'n',
  currency: 'USD',
  scenarios: [],
  organization: { employees: 10 },
  records: [{ id: '__proto__', count: 5 }],
});
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { plan } = reading;

const repeated = (text: string, times: number) => text.repeat(times);

/** What people have tried against expression evaluators, mathjs's among them. */
const attacks: Record<string, string> = {
  'constructor of a function': 'cos.constructor("return process")()',
  'constructor by call': 'max.constructor("return globalThis")()',
  'constructor by index': 'max["constructor"]("return globalThis")()',
  'constructor by name': 'constructor',
  'prototype by name': '__proto__',
  'prototype of a number': '(1).__proto__',
  'prototype by a record of that name': 'records___proto____.constructor',
  'property of a quantity': 'employees.constructor',
  'index of a quantity': 'employees[1]',
  this: 'this',
  'global object': 'globalThis',
  process: 'process',
  require: 'require("fs")',
  'dynamic import': 'import("fs")',
  'mathjs import': 'import({ max: 1 }, { override: true })',
  'mathjs parse': 'parse("1+1")',
  'mathjs evaluate': 'evaluate("1+1")',
  'mathjs compile': 'compile("1+1")',
  'mathjs parser': 'parser()',
  'mathjs chain': 'chain(1)',
  'mathjs config': 'config({})',
  'mathjs create': 'create("x")',
  'mathjs help': 'help(max)',
  'mathjs simplify': 'simplify("x+x")',
  'mathjs createUnit': 'createUnit("attack")',
  'unit creation in words': 'createUnit({ foo: "5 meter" })',
  unit: '5 meter',
  'unit conversion': '5 to inch',
  assignment: 'employees = 1000',
  'assignment to a prototype': 'a.__proto__.b = 1',
  'assignment in brackets': '(max = 1)',
  'function definition': 'f(x) = x + 1',
  'recursive function definition': 'f(x) = f(x)',
  'redefining a function': 'max(x) = 1',
  'several statements': '1; 2',
  'several lines': '1\n2',
  string: '"employees"',
  'string concatenation': 'concat("a", "b")',
  'long string': `"${repeated('a', 280)}"`,
  object: '{ a: 1 }',
  'getter object': '{ constructor: 1 }.constructor',
  matrix: '[1, 2, 3]',
  'huge matrix': 'ones(100000, 100000)',
  'huge zeros': 'zeros(1e9)',
  range: '1:1e9',
  'huge factorial': '170!',
  'nested factorial': '9!!!!!!',
  gamma: 'gamma(1e6)',
  'map over a matrix': 'map([1, 2], f(x) = x)',
  'regular expression': 'match("aaaa", "(a+)+$")',
  'imaginary unit': 'i ^ i',
  boolean: 'true',
  null: 'null',
  undefined: 'undefined',
  'not a number': 'NaN',
  infinity: 'Infinity',
  'overflow by power': '10 ^ 10 ^ 10',
  'overflow by exponent': 'exp(1e6)',
  transpose: "employees'",
  'bit operations': '~employees | 1',
  logic: 'true and false',
  nullish: 'null ?? 1',
  'chained comparison': '1 < employees < 3',
  'comment only': '# nothing',
  'many brackets': `${repeated('(', 140)}1${repeated(')', 140)}`,
  'open brackets': repeated('(', 300),
  'many signs': `${repeated('-', 290)}1`,
  'many powers': `${repeated('2^', 140)}2`,
  'many conditions': `${repeated('1<2?', 50)}1${repeated(':2', 50)}`,
  'nested calls': `${repeated('abs(', 60)}1${repeated(')', 60)}`,
  'too many arguments': `max(${Array.from({ length: 40 }, () => '1').join(',')})`,
  'too long': `1${repeated('+1', 100_000)}`,
  'control characters': 'employees\u0000 * 2',
  template: '$\u007bemployees}',
  'arrow function': '() => 1',
  'optional chaining': 'employees?.constructor',
  spread: 'max(...[1])',
  HTML: '<script>alert(1)</script>',
};

describe('hostile formulas', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);

  it.each(Object.entries(attacks))('%s is refused in words and with little work', (_, text) => {
    let result: ReturnType<typeof checkFormula> | undefined;
    const work = workOf(() => {
      result = checkFormula(text, plan);
    });
    if (!result) return expect.unreachable();
    expect(result.ok ? `gave ${result.value}` : result.message).toMatch(/[a-z]{3}/);
    expect(result.ok).toBe(false);
    expect(work).toBeGreaterThan(0);
    expect(work).toBeLessThan(100_000);
  });

  it('leave nothing behind', () => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(checkFormula('max(1, employees)', plan)).toEqual({ ok: true, value: 10 });
  });
});
