import { describe, expect, it } from 'vitest';
import { isFigureId } from '#models/reference/figure';
import { figuresBySubject } from '#models/reference/lookup';
import { countByStatus, evidenceAt, evidenceStatus } from '#models/report/evidence-status';
import { webAddress } from '#models/report/web-address';

const figures = Object.values(figuresBySubject).flatMap((subject) => [...subject.values()]);
const read = figures.find(({ standing }) => standing === 'firstHand');
const heard = figures.find(({ standing }) => standing === 'secondHand');

describe('the evidence of a figure', () => {
  it.each([
    [{ source: read?.id }, 'firstHand'],
    [{ source: heard?.id }, 'secondHand'],
    [{ source: 'Quote of Northwind IT' }, 'quoted'],
    [{ source: 'Quote of Northwind IT', replaced: { source: read?.id } }, 'quoted'],
    [{ replaced: { source: read?.id } }, 'own'],
    [{ checked: true, note: 'our log' }, 'own'],
    [{ note: 'assumed' }, 'assumed'],
    [{}, 'assumed'],
  ])('%j is %s', (said, status) => expect(evidenceStatus(said)).toBe(status));

  it('is that of the object around it, until the figure has been changed', () => {
    const amount = { kind: 'interval', low: 1, high: 2 };
    const plan = (own: object) => ({
      controls: [{ effects: [{ source: read?.id, frequency: { ...amount, ...own } }] }],
    });
    const path = ['controls', 0, 'effects', 0, 'frequency'];
    expect(evidenceAt(plan({}), path).status).toBe('firstHand');
    expect(evidenceAt(plan({ replaced: { ...amount, source: read?.id } }), path).status).toBe('own');
    expect(evidenceAt(plan({ source: 'our log' }), path)).toEqual({ status: 'quoted', said: { source: 'our log' } });
  });

  it('is counted by its kind', () => {
    const said = { said: {} };
    expect(
      countByStatus([
        { status: 'own', ...said },
        { status: 'own', ...said },
        { status: 'assumed', ...said },
      ]),
    ).toEqual({ own: 2, quoted: 0, firstHand: 0, secondHand: 0, assumed: 1 });
  });
});

it('tells ids of the reference data from what people type', () => {
  expect(figures.filter(({ id }) => !isFigureId(id))).toEqual([]);
  for (const typed of ['Quote of Northwind IT', 'our log', 'Invoice 2026-118', 'IT-Budget 2027'])
    expect(isFigureId(typed)).toBe(false);
});

it('makes a link of addresses of the web alone', () => {
  expect(webAddress(' https://example.org/a?b=c ')).toBe('https://example.org/a?b=c');
  for (const other of ['javascript:alert(1)', 'file:///etc/passwd', 'example.org', 'https://a b', '', undefined])
    expect(webAddress(other)).toBeNull();
});
