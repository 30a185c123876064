import { describe, expect, it } from 'vitest';
import { plainTextSummary } from '#models/report/plain-text';
import { tablesCsv } from '#models/report/tables-csv';
import { madeOf, presetPlan } from '../../support/board-pack';

const { pack } = madeOf(presetPlan('regional-hospital'), 300);

describe('the summary for a mail', () => {
  const text = plainTextSummary(pack);
  const joined = text.replace(/\s+/g, ' ');

  it('has the decision, every key figure and each page’s message, in lines that mails take', () => {
    const [first, ...others] = pack.pages;
    for (const { heading } of [first, ...others]) expect(joined).toContain(heading.replace(/\s+/g, ' '));
    for (const block of first.blocks) {
      if (block.kind === 'callout') expect(joined).toContain(block.text.replace(/\s+/g, ' '));
      if (block.kind !== 'figures') continue;
      for (const figure of block.figures)
        expect(joined).toContain(`${figure.label}: ${figure.text}`.replace(/\s+/g, ' '));
    }
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(text).not.toMatch(/[⁰¹²³⁴-⁹\u00a0]|undefined|null/);
  });
});

describe('all tables as CSV', () => {
  it('has a file for each table and chart, under its own name', () => {
    const files = tablesCsv(pack);
    const blocks = pack.pages.flatMap((page) => page.blocks);
    expect(files).toHaveLength(blocks.filter(({ kind }) => kind === 'table' || kind === 'chart').length);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    const budget = files.find(({ name }) => name.includes('position-budget'))!;
    expect(budget.text.split('\r\n').length).toBeGreaterThan(4);
  });
});
