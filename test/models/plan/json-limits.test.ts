import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPlan, parsePlan } from '#models/plan/parse';

const size = 2_000_000;
const head = '{"format":"boardcase-plan","version":1,"name":"x","currency":"USD","scenarios":[],';
const repeated = (unit: string) => unit.repeat(Math.floor(size / unit.length));
const listed = (entry: (index: number) => string, count = 200_000) =>
  Array.from({ length: count }, (_, index) => entry(index)).join(',');

/** Files of a few megabytes that would take hundreds of the machine's, or its stack, if they were read whole. */
const hostile: Record<string, [text: string, said: RegExp]> = {
  brackets: [repeated('['), /nested deeper than 60 levels/],
  braces: [repeated('{"a":'), /nested deeper than 60 levels/],
  'pairs of brackets': [`${head}"x":[${repeated('[],')}[]]}`, /more than 2,000 entries/],
  keys: [`${head}${listed((index) => `"k${index}":1`)}}`, /more than 2,000 entries/],
  'empty entries': [`${head}"controls":[${listed(() => '{}')}]}`, /more than 2,000 entries/],
  'report sections': [`${head}"report":{"sections":{${listed((i) => `"s${i}":{}`)}}}}`, /more than 2,000 entries/],
  'keys of proposals’ own': [`${head}"proposals":[{${listed((i) => `"k${i}":[]`)}}]}`, /more than 2,000 entries/],
  'many lists that are each short': [
    `${head}"x":[${listed(() => `[${listed(() => '1', 1_900)}]`, 400)}]}`,
    /more than 600,000 entries in all/,
  ],
  'entries that are never closed': [`${head}"x":[${repeated('1,')}`, /more than 2,000 entries/],
  commas: [`[${repeated(',')}`, /more than 2,000 entries/],
};

describe('a file of more than any plan has', () => {
  const read = vi.spyOn(JSON, 'parse');
  afterEach(() => read.mockClear());

  it.each(Object.entries(hostile))('is refused in words before it is built in memory: %s', (_, [text, said]) => {
    for (const open of [parsePlan, openPlan]) {
      const reading = open(text);
      expect(reading.ok || reading.problems.map(({ message }) => message).join()).toMatch(said);
    }
    expect(read).not.toHaveBeenCalled();
  });

  it('is told from one that only has long texts, with brackets and commas in them', () => {
    const text = `${head}"x":${JSON.stringify(repeated('[{,"\\'))}}`;
    expect(parsePlan(text).ok).toBe(true);
  });
});

describe('a file with one part of many megabytes', () => {
  const long = 19_000_000;
  // One sign beyond Latin 1, and engines read the whole text another way.
  const begun = `${head}"sign":"€",`;
  it.each([
    ['a text that is cut off', `${begun}"x":"${'a'.repeat(long)}`, /ends too early/],
    ['a text that something follows', `${begun}"x":"${'a'.repeat(long)}"`, /ends too early/],
    ['a word', `${begun}"x":${'a'.repeat(long)}}`, /"a{30}" is not a value/],
    ['a number that something follows', `${begun}"x":${'1'.repeat(long)}a}`, /a comma or } is missing before a/],
    [
      'a number with a long fraction',
      `${begun}"x":1.${'1'.repeat(long / 2)}e${'1'.repeat(long / 2)}a}`,
      /a comma or } is missing before a/,
    ],
  ])('is refused in words: %s', (_, text, said) => {
    const reading = parsePlan(text);
    expect(reading.ok || reading.problems[0].message).toMatch(said);
  });
});

describe('a fault far down in a file', () => {
  it.each([
    ['\n', 100_001, 1],
    ['\r', 100_001, 1],
    ['\r\n', 100_001, 1],
    ['\n\r', 100_002, 1],
    ['  ', 1, 200_001],
  ])('behind lines that end with %j is in the right place', (end, line, column) => {
    const reading = parsePlan(`${end.repeat(100_000)}x`);
    expect(reading.ok || reading.problems[0].message).toContain(`line ${line}, column ${column}:`);
  });
});
