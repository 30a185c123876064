import { describe, expect, it } from 'vitest';
import { planImport } from '#models/import/plan-import';
import { readPlan } from '#models/plan/parse';
import type { Plan } from '#models/plan/schema';
import { createFormatter } from '#models/report/format';
import { fileProblemText, rowProblemText } from '../../../renderer/import/problem-text';
import { readFile } from '../../../renderer/import/reading/read-file';
import { text as en } from '../../../renderer/text/en';
import { messyFiles } from './messy-files';

const format = createFormatter('en-US', 'USD');

function emptyPlan(currency = 'USD', locale = 'en-US'): Plan {
  const reading = readPlan({ format: 'boardcase-plan', version: 1, name: 'Test', currency, locale, scenarios: [] });
  if (!reading.ok) throw new Error(reading.problems[0].message);
  return reading.plan;
}

const figure = { commitments: 'annual', securityLines: 'annual', records: 'count', controls: 'oneTime' } as const;

describe('files as people have them', () => {
  it('are more than twenty', () => expect(messyFiles.length).toBeGreaterThanOrEqual(20));

  it.each(messyFiles.filter(({ refused }) => !refused))('reads $what', async (file) => {
    const { target, bytes, rows = [], left = [] } = file;
    const reading = await readFile('file', await bytes());
    if (!reading.ok) throw new Error(reading.problem.code);
    const plan = emptyPlan(file.currency, file.locale);
    const proposed = planImport(reading.sheets, target, plan, { update: true, totals: false });
    expect(proposed.placed.map(({ row }) => [row.values.name, row.values[figure[target]]])).toEqual(rows);
    expect(proposed.left.map(({ row, problem }) => [row, problem.code])).toEqual(left);
    for (const row of proposed.left) {
      const words = rowProblemText(row, { target, locale: plan.locale, currency: plan.currency }, en, format);
      expect(words).toMatch(/^[“A-Z].*\.$/);
    }
  });

  it.each(messyFiles.filter(({ refused }) => refused))('refuses $what in words', async ({ bytes, refused }) => {
    const reading = await readFile('file', await bytes());
    expect(reading).toMatchObject({ ok: false, problem: { code: refused } });
    if (!reading.ok) expect(fileProblemText(reading.problem, en, format)).toMatch(/^[A-Z].{10,}\.$/);
  });
});
