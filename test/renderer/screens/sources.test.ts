import { describe, expect, it } from 'vitest';
import type { ReferenceFigure } from '../../../models/reference/figure';
import type { SourceRegister, SourceUse } from '../../../models/report/source-register';
import { figureText } from '../../../renderer/screens/sources/figure-text';
import { findSources, usesByOwner } from '../../../renderer/screens/sources/find-sources';
import { text as en } from '../../../renderer/text/en';

const figure = (fields: Partial<ReferenceFigure>): ReferenceFigure => ({
  id: 'X-1',
  metric: 'Breach cost',
  unit: 'USD per breach',
  year: 2025,
  geography: 'US',
  industry: 'All',
  source: { title: 'Report', publisher: 'Institute', url: 'https://example.org/' },
  standing: 'firstHand',
  ...fields,
});
const use = (fields: Partial<SourceUse>): SourceUse => ({
  room: 'scenarios',
  id: 'r',
  name: 'Ransomware',
  part: null,
  note: null,
  ...fields,
});

describe('a figure in words', () => {
  const text = (fields: Partial<ReferenceFigure>, locale = 'en-US') => figureText(figure(fields), locale, en);

  it('follows its unit: money in its own currency, shares in per cent, the rest as numbers', () => {
    expect(text({ value: 4_440_000 })).toEqual({ value: '$4.44\u00a0m', unit: 'per breach' });
    expect(text({ value: 60, unit: 'GBP per record' }).value).toBe('£60');
    expect(text({ value: 0.0169, unit: 'share of staff' })).toEqual({ value: '1.7%', unit: 'share of staff' });
    expect(text({ value: 1.4, unit: 'odds ratio' })).toEqual({ value: '1.4', unit: 'odds ratio' });
  });

  it('gives ranges, half ranges, points and statements', () => {
    expect(text({ low: 1, high: 3 }).value).toBe('$1 to $3');
    expect(text({ low: 1, likely: 2, high: 3 }).value).toBe('$1 to $3, most likely $2');
    expect(text({ high: 110 }).value).toBe('up to $110');
    expect(text({ points: { mean: 5, worst: 9 } }).value).toBe('mean: $5; worst: $9');
    expect(text({ statement: 'no relationship', unit: 'finding' }).value).toBe('no relationship');
  });
});

describe('finding sources', () => {
  const register: SourceRegister = {
    sources: [
      { source: 'X-1', figure: figure({ vendorClaim: true }), uses: [use({ part: 'Downtime' })] },
      { source: 'X-2', figure: figure({ id: 'X-2', metric: 'Fine', standing: 'secondHand' }), uses: [use({})] },
      { source: 'our invoice', figure: null, uses: [use({ room: 'controls', id: 'c', name: 'Backup' })] },
    ],
    changed: [],
    assumptions: [{ note: 'a guess', uses: [use({ room: 'budget', id: null, name: '' })] }],
  };
  const ids = (query: string, filter: Parameters<typeof findSources>[2]) => {
    const { published, own, assumptions } = findSources(register, query, filter);
    return [...published, ...own].map(({ source }) => source).concat(assumptions.map(({ note }) => note));
  };

  it('looks in figure, citation, place and remark for every word', () => {
    expect(ids('', 'all')).toEqual(['X-1', 'X-2', 'our invoice', 'a guess']);
    expect(ids('institute DOWNTIME', 'all')).toEqual(['X-1']);
    expect(ids('backup', 'all')).toEqual(['our invoice']);
    expect(ids('guess', 'all')).toEqual(['a guess']);
    expect(ids('nowhere', 'all')).toEqual([]);
  });

  it('keeps what the filter asks for', () => {
    expect(ids('', 'vendor')).toEqual(['X-1']);
    expect(ids('', 'secondary')).toEqual(['X-2']);
    expect(ids('', 'own')).toEqual(['our invoice']);
    expect(ids('', 'assumptions')).toEqual(['a guess']);
  });

  it('gathers uses by what they belong to', () => {
    const uses = [use({ part: 'a' }), use({ part: 'b' }), use({ part: 'a' }), use({ id: 'x' })];
    expect(usesByOwner(uses).map(({ parts }) => parts)).toEqual([['a', 'b'], []]);
  });
});
