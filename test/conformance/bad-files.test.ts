import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../main/cli/run';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const loss = { id: 'l', form: 'response', amount: 1000 };
const plan = {
  format: 'boardcase-plan',
  version: 1,
  name: 'Plan',
  currency: 'USD',
  scenarios: [{ id: 's', frequency: 0.1, losses: [loss] }],
};
const json = (value: unknown) => JSON.stringify(value);
const text = json(plan);
const withPlan = (fields: object) => json({ ...plan, ...fields });
const withScenario = (fields: object) => withPlan({ scenarios: [{ ...plan.scenarios[0], ...fields }] });
const withAmount = (amount: unknown) => withScenario({ losses: [{ ...loss, amount }] });
const withFormula = (formula: string) => withAmount({ formula });
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Files that are no plan, each with the sentence that says why. */
const badFiles: [string, string | Uint8Array, RegExp][] = [
  ['empty', '', /the file is empty/],
  ['blank', ' \n\t\n', /the file is empty/],
  ['cut off', text.slice(0, 60), /cut off/],
  ['cut off in a text', text.slice(0, text.indexOf('USD') + 2), /cut off/],
  ['a comma too many', text.replace('"USD",', '"USD",,'), /line 1, column \d+: a name in double quotes is expected/],
  ['single quotes', text.replaceAll('"', "'"), /line 1, column 2/],
  ['with comments', `// my plan\n${text}`, /line 1, column 1: comments are not allowed/],
  ['two plans in one', text + text, /nothing may follow the end/],
  ['not a number', text.replace('0.1', 'NaN'), /a number must be finite/],
  ['too large a number', text.replace('0.1', '1e999'), /scenarios\[0\]\.frequency: must be a finite number/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), /not text in UTF-8/],
  ['zero bytes', new Uint8Array(100), /line 1, column 1/],
  ['a web page', '<!doctype html><title>Plan</title>', /line 1, column 1/],
  ['a table', 'name;amount\nFirewall;20000\n', /line 1, column 1/],
  ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), /not text in UTF-8/],
  ['a list', '[]', /plan: must be an object/],
  ['null', 'null', /plan: must be an object/],
  ['a text', '"plan"', /plan: must be an object/],
  ['another program’s file', '{"name":"left-pad","version":"1.0.0"}', /format: is not a Boardcase plan/],
  ['no version', withPlan({ version: undefined }), /version: must be a whole number/],
  [
    'a newer version',
    withPlan({ version: 7 }),
    /version: this plan was made by a newer Boardcase \(version 7\); this one reads up to version 2/,
  ],
  ['no scenarios', withPlan({ scenarios: undefined }), /scenarios: is missing/],
  ['a number in quotes', withAmount('1000'), /amount: must be a number/],
  ['a wrong currency', withPlan({ currency: '$' }), /currency: must be three capital letters/],
  ['a probability of 5', withScenario({ frequency: { annualProbability: 5 } }), /annualProbability: must be at most/],
  ['a negative count', withPlan({ organization: { employees: -5 } }), /employees: must be at least 0/],
  ['trillions of trillions', withAmount(1e24), /must be at most 1,000,000,000,000,000/],
  [
    'a reversed range',
    withAmount({ kind: 'range', low: 12, likely: 4, high: 1 }),
    /needs low ≤ likely ≤ high \(got 12, 4, 1\)/,
  ],
  ['an interval from zero', withAmount({ kind: 'interval', low: 0, high: 5 }), /low: must be more than 0/],
  ['reversed quantiles', withAmount({ kind: 'quantiles', p50: 5, p95: 1 }), /needs p50 ≤ p95/],
  ['an unknown form of loss', withScenario({ losses: [{ ...loss, form: 'anger' }] }), /form: must be one of/],
  [
    'an unknown record type',
    withScenario({ recordsExposed: { types: ['medical'], share: 0.1 } }),
    /"medical" is no record type/,
  ],
  ['an effect on nothing', withPlan({ controls: [{ id: 'c', effects: [{ scenario: 'x' }] }] }), /"x" is no scenario/],
  ['a proposal of nothing', withPlan({ proposals: [{ id: 'p', controls: [{ control: 'x' }] }] }), /"x" is no control/],
  ['the same id twice', withPlan({ scenarios: [plan.scenarios[0], plan.scenarios[0]] }), /"s" is taken/],
  [
    'a circle of requirements',
    withPlan({
      controls: [
        { id: 'a', requires: ['b'] },
        { id: 'b', requires: ['a'] },
      ],
    }),
    /goes round in a circle: a → b → a/,
  ],
  [
    'a circle of formulas',
    withPlan({ organization: { sites: { formula: 'servers' }, servers: { formula: 'sites' } } }),
    /refers back to itself/,
  ],
  ['a formula that divides by zero', withFormula('1 / sites'), /no finite value/],
  [
    'a formula that reaches for the constructor',
    withFormula('max.constructor("return process")()'),
    /formula: cannot be read/,
  ],
  ['a formula that imports', withFormula('import("node:fs")'), /not allowed/],
  ['a formula that assigns', withFormula('employees = 1'), /numbers, names and arithmetic only/],
  ['a formula that builds a matrix', withFormula('ones(1e5, 1e5)'), /not allowed/],
  ['a formula without end', withFormula('1+'.repeat(100_000)), /must have at most 300 characters/],
  ['deep nesting where a number stands', withAmount(JSON.parse(nested(50))), /must be a number/],
  ['deeper nesting', withPlan({ extra: JSON.parse(nested(500)) }), /nested deeper than 60 levels/],
  ['very deep nesting', `[${'['.repeat(200_000)}${']'.repeat(200_000)}]`, /nested deeper than 60 levels/],
  ['brackets that never close', '['.repeat(50), /cut off/],
  ['more brackets that never close', '['.repeat(200_000), /nested deeper than 60 levels/],
  [
    'too many scenarios',
    withPlan({ scenarios: Array.from({ length: 201 }, (_, i) => ({ id: `s${i}`, frequency: 1 })) }),
    /at most 200 entries/,
  ],
];

const pathOf = (name: string) => join(folder, `${name.replace(/\W/g, '-')}.boardcase.json`);
for (const [name, content] of badFiles) writeFileSync(pathOf(name), content);

describe('files that are no valid plan', () => {
  it.each(badFiles)('%s: exit status 2 and a sentence', async (name, _, sentence) => {
    const plain = await run(['check', pathOf(name)]);
    expect(plain).toMatchObject({ status: 2, stdout: '' });
    expect(plain.stderr).toMatch(sentence);
    for (const line of plain.stderr.trimEnd().split('\n')) expect(line).toMatch(/^\S.*: \S.* \S/);

    const asJson = await run(['check', pathOf(name), '--json']);
    const { errors }: { errors: { path: string; message: string }[] } = JSON.parse(asJson.stdout);
    expect(asJson.status).toBe(2);
    expect(errors.map(({ path, message }) => `${path}: ${message}\n`).join('')).toBe(plain.stderr);
  });

  it('a missing file and a folder', async () => {
    expect(await run(['check', join(folder, 'nowhere.json')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no such file'),
    });
    expect(await run(['check', folder])).toMatchObject({ status: 2, stderr: expect.stringContaining('is a folder') });
  });
});

const built = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));

describe('the built program', () => {
  it.each(['empty', 'a newer version', 'a reversed range'])('refuses %s the same way', (name) => {
    const sentence = badFiles.find(([title]) => title === name)?.[2];
    const ran = spawnSync(process.execPath, [built, 'check', pathOf(name)], { encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence as RegExp) });
  });
});
