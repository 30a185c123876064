import { describe, expect, it } from 'vitest';
import { cellText, tabSeparated } from '#models/report/cell-text';
import { lossByFormChart } from '#models/report/charts/loss-by-form';
import { lossExceedanceChart } from '#models/report/charts/loss-exceedance';
import { createReportContext } from '#models/report/context';
import { chartParts, readingOf } from '../../../renderer/charts/chart-config';
import { palettes } from '../../../renderer/charts/palette';
import { wrapLabel } from '../../../renderer/charts/wrap-label';
import { planWith, resolved, resultFor } from '../../models/report/fixture';

const plan = planWith();
const context = createReportContext(resolved(plan), resultFor(plan));
const look = { theme: 'light', format: context.format, fontSize: 12, fontFamily: 'sans-serif' } as const;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('hovering', () => {
  it('reads a point of the exceedance curve in words', () => {
    const spec = lossExceedanceChart(context);
    const index = spec.series[0].points!.findIndex(({ y }) => y < 0.05);
    expect(plain(readingOf(spec, context.format, 0, index))).toMatch(
      /^Now: 1 in 2\d years costs more than \$1[34]\.\d m$/,
    );
  });

  it('reads a bar with its category and amount', () => {
    const spec = lossByFormChart(context);
    expect(plain(readingOf(spec, context.format, 1, 0))).toBe(
      'With Recommended: Work and revenue lost costs $440,000 a year',
    );
  });
});

describe('what Chart.js is given', () => {
  it('never moves and draws one dataset per series, in colours that differ', () => {
    for (const spec of [lossExceedanceChart(context), lossByFormChart(context)]) {
      const { options, data } = chartParts(spec, look);
      expect(options.animation).toBe(false);
      expect(data.datasets.map(({ label }) => label)).toEqual(spec.series.map(({ name }) => name));
      expect(new Set(data.datasets.map(({ borderColor }) => borderColor)).size).toBe(spec.series.length);
    }
  });

  it('marks each limit of the risk appetite with a point and a label', () => {
    const { options } = chartParts(lossExceedanceChart(context), look);
    expect(Object.keys(options.plugins?.annotation?.annotations ?? {})).toHaveLength(
      2 * plan.budget.riskAppetite.length,
    );
  });

  it('gives lines that differ by dash too', () => {
    const { now, plan: planned, cost } = palettes.light.roles;
    expect(new Set([now, planned, cost].map(({ dash }) => dash.join())).size).toBe(3);
  });
});

describe('contrast of the palettes', () => {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(['light', 'dark'] as const)('%s: text 4.5 : 1, lines and bars that carry meaning 3 : 1', (theme) => {
    const { roles, text, quietText, surface, marker } = palettes[theme];
    for (const colour of [text, quietText, marker]) expect(contrast(colour, surface)).toBeGreaterThan(4.5);
    for (const role of ['now', 'plan', 'cost'] as const) {
      expect(contrast(roles[role].colour, surface), role).toBeGreaterThan(3);
    }
    for (const [name, { colour, onColour }] of Object.entries(roles)) {
      expect(contrast(colour, onColour), name).toBeGreaterThan(4.2);
    }
    expect(contrast(roles.now.colour, roles.plan.colour)).toBeGreaterThan(1.2);
  });
});

describe('data of a chart', () => {
  it('is copied as bare numbers, and no cell runs in a spreadsheet', () => {
    const table = {
      columns: [
        { id: 'name', label: 'Name', format: { style: 'text' } as const },
        { id: 'loss', label: 'Loss', format: { style: 'currency' } as const },
      ],
      rows: [
        ['=HYPERLINK("x")', -1234.5],
        ['a\tb\nc', null],
      ],
    };
    expect(tabSeparated(table, 'de-DE')).toContain('-1234,5');
    expect(tabSeparated(table, 'en-US')).toBe('Name\tLoss\n\'=HYPERLINK("x")\t-1234.5\na b c\t');
    expect(cellText(-1234.5, table.columns[1], context.format)).toBe('−$1,235');
  });

  it('wraps long names and cuts what no line can hold', () => {
    expect(wrapLabel('Fines, settlements and lawsuits', 26)).toEqual(['Fines, settlements and', 'lawsuits']);
    expect(wrapLabel('one two three four five six', 8)).toEqual(['one two', 'three …']);
    expect(wrapLabel('Phishing and mail fraud, money that does not return: amount', 26)).toEqual([
      'Phishing and mail fraud,',
      'money that does …: amount',
    ]);
    expect(wrapLabel('Multi-factor authentication for everyone: effect on losses', 22)).toEqual([
      'Multi-factor',
      '…: effect on losses',
    ]);
    expect(wrapLabel('one two three four: five six seven', 8)).toEqual(['one two', 'three …']);
    expect(wrapLabel('x'.repeat(60), 20)[0].length).toBeLessThanOrEqual(26);
  });
});
