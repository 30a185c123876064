import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfExample, setItBudget } from '../support/app-steps';
import { hosts, type RunningApp } from '../support/hosts';

// Shares and sums are drawn after the first look at a new result; never are they those of another plan.

const [web] = hosts;
const folder = mkdtempSync(join(tmpdir(), 'boardcase-derived-'));
let app: RunningApp;
beforeAll(async () => {
  app = await web.start({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
  await app.page.locator('[data-stage="full"]').waitFor();
});
afterAll(async () => {
  await app.quit();
  rmSync(folder, { recursive: true, force: true });
});

const securityMoney = () => app.page.getByRole('row', { name: 'Security, today’s share' }).textContent();

describe(`what follows from a plan, on ${web.name}`, () => {
  it('follows an edit', async () => {
    expect(await securityMoney()).toContain('$825,000');
    await setItBudget(app.page, '20m');
    await expect.poll(securityMoney).toContain('$1,000,000');
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
    expect(await securityMoney()).toContain('$2,000,000');
  });
});
