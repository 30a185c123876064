import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlan, presets } from '#models/library/presets/index';
import { readPlan } from '#models/plan/parse';
import { recommendControls } from '#models/portfolio/recommend';
import type { ReferenceFigure } from '#models/reference/figure';
import { referenceById } from '#models/reference/lookup';
import { figuresThatMove, type WrittenFigure, writtenFigures } from './figures-that-move';

const example = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}.boardcase.json`, 'utf8'));

const plans: [string, unknown][] = [
  ['regional-hospital', example('regional-hospital')],
  ['kreiskrankenhaus', example('kreiskrankenhaus')],
  ...presets.flatMap(({ id }): [string, unknown][] => [
    [id, createPlan(id, recommendControls)],
    [`${id} in Germany`, createPlan(id, recommendControls, { locale: 'de-DE' })],
  ]),
];

/** Publishers that are nobody's standard: a personal list, sites without an author, a blog. */
const nobodysStandard =
  /checkyourvibe|hacker01|beeeye|ishandutta|D\. from Peru|1rhoads|Demarest|Medical Executive Post/i;

/** The library says of a value as a whole that it is assumed, in the plan's language. */
const isAssumed = ({ note }: WrittenFigure) => /^(Assumption|Annahme)/.test(note ?? '');

const isStrong = ({ standing, secondSource }: ReferenceFigure) =>
  standing === 'firstHand' || secondSource !== undefined;

/** Figures whose named source alone does not carry them: one second-hand reading, and no word that they are assumed. */
const weak = (figures: readonly WrittenFigure[]) =>
  figures.filter((figure) => {
    const cited = figure.source === undefined ? undefined : referenceById(figure.source);
    return cited !== undefined && !isStrong(cited) && !isAssumed(figure);
  });

function read(plan: unknown) {
  const reading = readPlan(plan);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

describe('figures that move what a board reads first by more than 1 %', () => {
  it.each(plans)('%s: stand on a first-hand source, on two readings, or are marked as assumed', (_, written) => {
    const plan = read(written);
    const figures = writtenFigures(written);
    expect(figures.length).toBeGreaterThan(300);
    const moving = figuresThatMove(plan, weak(figures));
    expect(moving.map(({ path, source }) => `${path.join('.')}: ${source}`)).toEqual([]);
  });

  it.each(plans)('%s: nowhere rests on a publisher by nobody’s standard alone', (_, written) => {
    const cited = new Set(writtenFigures(written).flatMap(({ source }) => source ?? []));
    const alone = [...cited].filter((id) => {
      const figure = referenceById(id);
      return figure && nobodysStandard.test(`${figure.source.publisher} ${figure.source.url}`) && !figure.secondSource;
    });
    expect(alone).toEqual([]);
  });

  it('are found: the frequency of ransomware and the price of detection move the example, a spare price does not', () => {
    const plan = read(example('regional-hospital'));
    const figures = writtenFigures(example('regional-hospital')).filter(({ path }) => {
      const [room, index, field] = path;
      if (room === 'scenarios') return index === 0 && field === 'frequency';
      const id = room === 'controls' && plan.controls[Number(index)].id;
      return field === 'costs' && (id === 'endpoint-detection' || id === 'zero-trust-access');
    });
    const moving = new Set(figuresThatMove(plan, figures).map(({ path }) => path.slice(0, 2).join('.')));
    const detection = plan.controls.findIndex(({ id }) => id === 'endpoint-detection');
    expect([...moving].sort()).toEqual([`controls.${detection}`, 'scenarios.0'].sort());
  });
});
