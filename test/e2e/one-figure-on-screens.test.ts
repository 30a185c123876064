import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goTo, retype } from '../support/app-steps';
import { type AskedFigure, answersTo, askedFigures } from '../support/asked-figures';
import { madeOf } from '../support/board-pack';
import { exampleHost, openExample } from '../support/open-example';

let page: Page;
let folder = '';
let close = async () => {};
beforeAll(async () => {
  ({ page, folder, close } = await openExample());
});
afterAll(() => close());

/** Measures of the screens by the questions of the pack. */
const measures: Record<string, string> = {
  ...{ meanLoss: 'loss', reduction: 'avoided', annualCost: 'cost', friction: 'friction' },
  ...{ retained: 'loss', worst: 'tail', budget: 'security', employee: 'perEmployee', revenue: 'shareOfRevenue' },
};

/** The question that a figure of a screen answers, by its `data-figure`. */
function questionOf(figure: string, chosen: string): string {
  const ofChosen: Record<string, string> = {
    ...{ lossWithPlan: 'loss', ask: 'cost', return: 'rosi', payback: 'chance', badYear: 'p95' },
  };
  if (figure === 'lossNow') return 'loss';
  if (figure in ofChosen) return `${ofChosen[figure]}@${chosen}`;
  const [, measure, way] = /^(cost|retained|worst):(.*)$/.exec(figure) ?? [];
  if (way === 'nothing') return measures[measure] ?? measure;
  if (way === 'controls-alone') return `${measures[measure] ?? measure}@${chosen}`;
  if (way !== undefined) return figure;
  const [name, course] = figure.split('@');
  return [measures[name] ?? name, course].filter((part) => part !== undefined).join('@');
}

it(`a question has one answer, on every screen and in the pack, on ${exampleHost}`, async () => {
  const path = join(folder, 'hospital.boardcase.json');
  const made = madeOf(JSON.parse(readFileSync(path, 'utf8')), 2_000);
  const chosen = made.plan.chosenProposal ?? made.plan.proposals[0].id;
  const figures: AskedFigure[] = askedFigures(made.pack, chosen);
  /** Reads the figures of a view once one of its own is there. */
  const read = async (where: string, awaited: string) => {
    await page.locator(`[data-figure="${awaited}"]`).first().waitFor();
    const found = await page.locator('[data-figure]').evaluateAll((elements) =>
      elements.map((element) => {
        const value = element.matches('button') ? element.querySelector('[data-pending]') : element;
        return { id: element.getAttribute('data-figure') ?? '', text: value?.textContent?.trim() ?? '' };
      }),
    );
    for (const { id, text } of found) {
      if (text !== '' && text !== '–') figures.push({ question: questionOf(id, chosen), text, where });
    }
    return found.length;
  };
  await goTo(page, 'Organization & budget');
  await read('budget', 'security');
  await page.getByText('Beside what others spend').waitFor();
  await read('budget', `share@${chosen}`);
  await goTo(page, 'Threats');
  await read('threats', 'loss:ransomware');
  // An edit of words alone, so that there is a saved version to compare with.
  await retype(page, 'Threat', 'Another name');
  await goTo(page, 'Controls');
  await read('controls', `meanLoss@${chosen}`);
  await page.getByText('What each is worth', { exact: true }).click();
  await read('worth', 'worst:nothing');
  await goTo(page, 'Compare');
  expect(await read('compare', `meanLoss@${chosen}`)).toBeGreaterThan(40);
  await page.getByText('Since last year', { exact: true }).click();
  await page.getByRole('button', { name: 'Compare with the saved version' }).click();
  await read('since', 'budget');

  const answers = answersTo(figures.map((figure) => ({ ...figure, text: figure.text.replace(/\s/g, ' ') })));
  const several = [...answers].filter(([, texts]) => texts.size > 1);
  expect(several.map(([question, texts]) => [question, Object.fromEntries(texts)])).toEqual([]);
  // Those that had several answers once.
  const places = (question: string) => [...new Set([...(answers.get(question)?.values() ?? [])].flat())];
  for (const where of ['worth', 'since', 'compare', 'threats', 'decision figures'])
    expect(places('loss'), where).toContain(where);
  expect(places('tail')).toEqual(expect.arrayContaining(['worth', 'compare', 'stake figures']));
  expect(places(`share@${chosen}`)).toEqual(expect.arrayContaining(['budget', 'position budget-share']));
}, 120_000);
