import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '#models/plan/json-fault';
import { englishProblems } from '#models/plan/text/words';

function engineAccepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  it.each<[string, number, number, RegExp]>([
    ['{"a": 1,}', 1, 9, /comma before } must go/],
    ['{"a": [1, 2,]}', 1, 13, /comma before ] must go/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /comma or } is missing before "/],
    ['{\r\n"a" 1}', 2, 5, /colon is missing/],
    ["{'a': 1}", 1, 2, /name in double quotes/],
    ['{a: 1}', 1, 2, /name in double quotes.*found a/],
    ['{"a": NaN}', 1, 7, /finite/],
    ['{"a": -Infinity}', 1, 7, /finite/],
    ['{"a": yes}', 1, 7, /"yes" is not a value/],
    ['{"a": .5}', 1, 7, /written like 12/],
    ['{"a": 05}', 1, 8, /comma or }/],
    ['{"a": // why\n1}', 1, 7, /comments/],
    ['{"a": "b\nc"}', 1, 9, /must end with "/],
    ['{"a": "\\x"}', 1, 8, /backslash/],
    ['{"a": }', 1, 7, /value is missing before }/],
    ['{"a": [1', 1, 9, /cut off/],
    ['{"a": "b', 1, 9, /cut off/],
    ['{} {}', 1, 4, /nothing may follow/],
    ['[1 2]', 1, 4, /comma or ]/],
  ])('%j: line %d, column %d', (text, line, column, message) => {
    expect(engineAccepts(text)).toBe(false);
    const fault = findJsonFault(text)!;
    expect(fault).toMatchObject({ line, column });
    expect(fault.say(englishProblems)).toMatch(message);
  });

  it('agrees with the engine on what is JSON, whatever is changed in a text', () => {
    const changed = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ...'{}[]",:0-.eE\\tn \n\u0001é')), { maxLength: 2 }),
      )
      .map(([text, changes]) =>
        changes.reduce((held, [at, char]) => {
          const i = at % (held.length + 1);
          return held.slice(0, i) + char + held.slice(i + (at % 2));
        }, text),
      );
    fc.assert(
      fc.property(changed, (text) => {
        expect(findJsonFault(text) === null).toBe(engineAccepts(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a million open brackets and a text that never ends', () => {
    expect(findJsonFault('['.repeat(1_000_000))).toMatchObject({ line: 1, column: 1_000_001 });
    expect(findJsonFault(`"${'a'.repeat(5_000_000)}`)!.say(englishProblems)).toContain('cut off');
  });
});
