import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfExample, goTo, retype, setItBudget } from '../support/app-steps';
import type { RunningApp } from '../support/hosts';
import { exampleHost, openExample } from '../support/open-example';

// Shares and sums are drawn after the first look at a new result; never are they those of another plan.

let app: RunningApp;
let folder = '';
let close = async () => {};
beforeAll(async () => {
  ({ app, folder, close } = await openExample());
});
afterAll(() => close());

const securityMoney = () => app.page.getByRole('row', { name: 'Security, today’s share' }).textContent();

describe(`what follows from a plan, on ${exampleHost}`, () => {
  it('follows an edit', async () => {
    expect(await securityMoney()).toContain('$825,000');
    await setItBudget(app.page, '20m');
    await expect.poll(securityMoney).toContain('$1,000,000');
  });

  it('follows the controls of those whom a frequency comes from', async () => {
    const { page } = app;
    await goTo(page, 'Threats');
    const before = page.getByText(/^Before any control:/);
    expect(await before.textContent()).toContain('7.8% chance');
    await page.getByText('Controls that the organizations behind the frequency have (7)').click();
    await retype(page, 'Endpoint detection and response: How many have it', '100%');
    await expect.poll(() => before.textContent()).toContain('8.9% chance');
  });

  it('follows when in a year losses fall', async () => {
    const { page } = app;
    await goTo(page, 'Compare');
    const value = page.getByRole('row', { name: /^Net present value/ }).first();
    const midYear = await value.textContent();
    await goTo(page, 'Organization & budget');
    await page.getByRole('combobox', { name: 'A year’s losses fall' }).selectOption('at its end');
    await goTo(page, 'Compare');
    await expect.poll(() => value.textContent()).not.toBe(midYear);
  });

  it('is that of a plan that has just been opened, while its results are awaited', async () => {
    const other = join(folder, 'other.boardcase.json');
    const plan = JSON.parse(readFileSync(copyOfExample(folder), 'utf8'));
    plan.name = 'The other plan';
    plan.budget.itBudget = 40_000_000;
    writeFileSync(other, JSON.stringify(plan));
    await app.page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message: object) {
        if (!('run' in message)) postMessage.call(this, message);
      };
    });
    await app.open(other);
    await app.page.getByRole('button', { name: 'Discard changes' }).click();
    await app.page.getByText('other.boardcase.json').first().waitFor();
    await goTo(app.page, 'Organization & budget');
    expect(await securityMoney()).toContain('$2,000,000');
  });
});
