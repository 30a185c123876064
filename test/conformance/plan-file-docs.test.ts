import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlan } from '#models/plan/parse';
import { quantitiesOf } from '#models/plan/quantities';
import { planSchema } from '#models/plan/schema';
import { schemaFields } from './schema-fields';

const page = readFileSync(fileURLToPath(new URL('../../docs/plan-file.md', import.meta.url)), 'utf8');

const fieldNames = new Set(schemaFields(planSchema).map((field) => field.slice(field.lastIndexOf('.') + 1)));

describe('the page on the plan file', () => {
  it('names every field of the format', () => {
    const written = (name: string) => new RegExp(`[\`".]${name}[\`".]`).test(page);
    expect([...fieldNames].filter((name) => !written(name))).toEqual([]);
  });

  it('names every quantity that formulas may use', () => {
    const plan = readPlan({
      format: 'boardcase-plan',
      version: 1,
      name: 'n',
      currency: 'USD',
      scenarios: [],
      records: [{ id: 'medical', count: 1 }],
    });
    if (!plan.ok) throw new Error('invalid');
    expect(quantitiesOf(plan.plan).filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('begins with a plan that is valid', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(readPlan(JSON.parse(example))).toMatchObject({ ok: true });
  });
});
