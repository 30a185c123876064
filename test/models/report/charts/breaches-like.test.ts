import { describe, expect, it } from 'vitest';
import type { PlanInput } from '#models/plan/schema';
import { breachesLikeScenario } from '#models/report/charts/breaches-like';
import { createFormatter } from '#models/report/format';
import { reportText } from '#models/report/text/language';
import { resolvedPlan } from '../../threats/resolved-plan';

const view = (recordsExposed: PlanInput['scenarios'][number]['recordsExposed'], changes: Partial<PlanInput> = {}) =>
  breachesLikeScenario(
    {
      plan: resolvedPlan({
        organization: { industry: 'healthcare' },
        records: [{ id: 'medical', count: 420_000 }],
        scenarios: [{ id: 'ransomware', frequency: 0.1, recordsExposed }],
        ...changes,
      }),
      format: createFormatter('en-US', 'USD'),
      text: reportText('en-US'),
    },
    'ransomware',
  );

describe('breaches like this one', () => {
  const hacked = { count: 10_079, source: 'D-hhs-size-provider-hacking' };

  it('says how many published breaches were larger than the typical incident, and marks it on the curve', () => {
    const { chart } = view(hacked)!;
    expect(chart.title).toBe('50% of published breaches like this were larger than our typical one of 10,100 people');
    expect(chart.x.scale).toBe('log');
    const [marker] = chart.markers;
    expect(marker.x).toBe(10_079);
    expect(marker.y).toBeCloseTo(0.5, 2);
  });

  it('draws both curves falling from 1, and gives the same figures in the table', () => {
    const { chart } = view(hacked)!;
    for (const { points } of chart.series) {
      const ys = points!.map(({ y }) => y);
      expect(ys[0]).toBeGreaterThan(0.97);
      expect(ys).toEqual([...ys].sort((a, b) => b - a));
    }
    expect(chart.table.rows.find(([p]) => p === 0.5)).toEqual([0.5, 10_079, expect.closeTo(9575, -1), 10_079]);
  });

  it('says when the fit misses the list, when incidents are too small for it, and when the industry is another', () => {
    expect(view(hacked)!.notes.join(' ')).toContain('is within 10 %');
    expect(view({ ...hacked, source: 'D-hhs-size-health-plan' })!.notes.join(' ')).toContain('misses the list');
    const small = view({ count: 30 })!;
    expect(small.chart.title).toBe('Our typical incident exposes 30 people; breaches are published from 500 on');
    expect(small.chart.markers).toEqual([]);
    expect(view(hacked, { organization: { industry: 'retail' } })!.notes).toHaveLength(3);
    expect(view(hacked)!.notes).toHaveLength(2);
  });

  it('is nothing for a scenario without records', () => {
    expect(view(undefined)).toBeNull();
  });
});
