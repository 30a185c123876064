import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample, goTo, itBudgetIn, setItBudget } from '../support/app-steps';
import { desktopKind, launchDesktop, realElectron } from '../support/desktop';
import { hosts, type RunningApp } from '../support/hosts';

let folder = '';
let plan = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
  plan = copyOfExample(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const data = () => join(folder, 'data');
const drafts = () => {
  const kept = join(data(), 'drafts');
  return existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.draft.json')) : [];
};
const draftText = () => drafts().map((name) => readFileSync(join(data(), 'drafts', name), 'utf8'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const unlock = async (page: Page, password: string) => {
  const question = page.getByRole('dialog', { name: 'is protected by a password' });
  await question.getByLabel('Password', { exact: true }).fill(password);
  await question.getByRole('button', { name: 'Open' }).click();
};

/** Files of the program's own that hold the text in plain sight. */
const tellTales = (words: string) =>
  readdirSync(data(), { recursive: true, encoding: 'utf8' })
    .map((name) => join(data(), name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(words));

describe.each(hosts)('recovery', ({ name, start }) => {
  let app: RunningApp;
  const launch = async (initial = plan) => {
    app = await start({ folder, data: data(), initial });
  };
  afterEach(() => app.crash());

  it(`brings back what was edited up to five seconds before a crash, on ${name}`, async () => {
    await launch();
    const before = readFileSync(plan, 'utf8');
    await setItBudget(app.page, '17m');
    await expect.poll(draftText, { timeout: 5_000 }).toEqual([expect.stringContaining('17000000')]);
    // Further edits follow within the time too, and a text that is still being typed.
    await setItBudget(app.page, '18m');
    await app.page.getByRole('textbox', { name: 'Organization', exact: true }).pressSequentially(' by the lake');
    await expect
      .poll(draftText, { timeout: 5_000 })
      .toEqual([expect.stringMatching(/18000000[\s\S]*by the lake|by the lake[\s\S]*18000000/)]);
    await app.crash();
    expect(readFileSync(plan, 'utf8')).toBe(before);

    await launch();
    const question = app.page.getByRole('dialog', { name: 'Recover the edits to “hospital.boardcase.json”?' });
    await question.getByRole('button', { name: 'Recover' }).click();
    await app.page.getByText('Edited').first().waitFor();
    await button(app.page, 'Save').click();
    await expect.poll(() => itBudgetIn(plan), { timeout: 5_000 }).toBe(18_000_000);
    // Saved edits leave no draft, and the next start has nothing to ask.
    await expect.poll(drafts, { timeout: 5_000 }).toEqual([]);
  });

  it(`brings back what stood in a field that was never left, on ${name}`, async () => {
    await launch();
    const nameOfPlan = () => app.page.getByRole('textbox', { name: 'Name of the plan' });
    await goTo(app.page, 'Organization & budget');
    const budget = app.page.getByRole('textbox', { name: 'IT budget, year 1' });
    const before = await budget.inputValue();
    await budget.fill('23m');
    await expect.poll(draftText, { timeout: 5_000 }).toEqual([expect.stringContaining('23000000')]);
    // Text that is given up is nothing to recover.
    await budget.press('Escape');
    await expect.poll(drafts, { timeout: 5_000 }).toEqual([]);
    expect(await budget.inputValue()).toBe(before);
    await budget.fill('24m');
    await nameOfPlan().fill('Plan by the lake');
    await expect.poll(draftText, { timeout: 5_000 }).toEqual([expect.stringMatching(/Plan by the lake/)]);
    await app.crash();
    await launch();
    await app.page.getByRole('dialog').getByRole('button', { name: 'Recover' }).click();
    await app.page.getByText('Edited').first().waitFor();
    expect(await nameOfPlan().inputValue()).toBe('Plan by the lake');
    await button(app.page, 'Save').click();
    await expect.poll(() => itBudgetIn(plan), { timeout: 5_000 }).toBe(24_000_000);
  });

  it(`leaves nothing of a protected plan behind, with a crash in the session, on ${name}`, async () => {
    await launch();
    // The name is in the plan only, and the file is called otherwise.
    await app.page.getByRole('textbox', { name: 'Name of the plan' }).fill('Sanatorium Waldesruh');
    await app.page.getByRole('textbox', { name: 'Name of the plan' }).press('Enter');
    await expect.poll(() => tellTales('Waldesruh'), { timeout: 5_000 }).toHaveLength(1);
    const path = await app.protect('secret', 'four unrelated words here');
    await button(app.page, 'Keep the file').click();
    await expect.poll(() => existsSync(path), { timeout: 10_000 }).toBe(true);
    await app.page.getByText('Protected').first().waitFor();
    await expect.poll(drafts, { timeout: 5_000 }).toEqual([]);
    await setItBudget(app.page, '21m');
    await expect.poll(drafts, { timeout: 5_000 }).toHaveLength(1);
    await button(app.page, 'Save').click();
    // Else the draft that is there next may be the one from before the save.
    await expect.poll(drafts, { timeout: 10_000 }).toEqual([]);
    await setItBudget(app.page, '22m');
    await expect.poll(drafts, { timeout: 5_000 }).toHaveLength(1);
    const kept = await app.page.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, await caches.keys()]);
    });
    expect(kept).not.toMatch(/Waldesruh|boardcase-plan|four unrelated/);
    await app.crash();
    for (const words of ['Waldesruh', 'boardcase-plan', 'four unrelated']) expect(tellTales(words)).toEqual([]);
    expect(readFileSync(path).includes('Waldesruh')).toBe(false);

    await launch(path);
    await unlock(app.page, 'four unrelated words');
    await app.page.getByText('The password is not right.').waitFor();
    await unlock(app.page, 'four unrelated words here');
    await app.page.getByRole('dialog').getByRole('button', { name: 'Recover' }).click();
    await unlock(app.page, 'four unrelated words here');
    await app.page.getByText('Edited').first().waitFor();
    expect(await app.page.getByRole('textbox', { name: 'Name of the plan' }).inputValue()).toBe('Sanatorium Waldesruh');
    await button(app.page, 'Save').click();
    await expect.poll(drafts, { timeout: 5_000 }).toEqual([]);
    for (const words of ['Waldesruh', 'boardcase-plan']) expect(tellTales(words)).toEqual([]);
  });
});

describe('edits that their user gives up', () => {
  const [web, desktop] = hosts;

  it(`are forgotten when they are offered, on ${web.name}`, async () => {
    const first = await web.start({ folder, data: data(), initial: plan });
    await setItBudget(first.page, '17m');
    await expect.poll(drafts, { timeout: 5_000 }).toHaveLength(1);
    await first.crash();
    const second = await web.start({ folder, data: data(), initial: plan });
    await second.page.getByRole('dialog').getByRole('button', { name: 'Discard the edits' }).click();
    await expect.poll(drafts, { timeout: 5_000 }).toEqual([]);
    expect(itBudgetIn(plan)).not.toBe(17_000_000);
    await second.quit();
  });

  it(`are forgotten when the window closes without saving, on ${desktop.name}`, async () => {
    const app = await desktop.start({ folder, data: data(), initial: plan });
    await setItBudget(app.page, '17m');
    await expect.poll(drafts, { timeout: 5_000 }).toHaveLength(1);
    await app.quit();
    expect(drafts()).toEqual([]);
  });
});

describe(`a crash of the page alone, on ${desktopKind}`, () => {
  // Playwright cannot follow a page of the real Electron through its crash.
  it.runIf(realElectron === null)('is told, and the window opened again offers the edits', async () => {
    const desktop = await launchDesktop({ args: [plan], env: { BOARDCASE_DATA: data() } });
    await setItBudget(desktop.page, '17m');
    await expect.poll(drafts, { timeout: 5_000 }).toHaveLength(1);
    const asked = await desktop.evaluate(async ({ BrowserWindow, dialog }) => {
      const told = new Promise<string>((resolve) => {
        dialog.showMessageBox = (async (_window: unknown, options: { message: string }) => {
          resolve(options.message);
          return { response: 0, checkboxChecked: false };
        }) as typeof dialog.showMessageBox;
      });
      BrowserWindow.getAllWindows()[0].webContents.forcefullyCrashRenderer();
      return told;
    });
    expect(asked).toBe('The window stopped working.');
    await desktop.page.getByRole('dialog').getByRole('button', { name: 'Recover' }).click();
    await desktop.page.getByText('Edited').first().waitFor();
    await button(desktop.page, 'Save').click();
    await expect.poll(() => itBudgetIn(plan), { timeout: 5_000 }).toBe(17_000_000);
    desktop.kill();
    await desktop.ended;
  });
});

describe('one plan in two programs', () => {
  it(`is read-only in the second: ${hosts.map(({ name }) => name).join(', then ')}`, async () => {
    const [first, second] = hosts;
    const one = await first.start({ folder, data: data(), initial: plan });
    await one.page.getByText('hospital.boardcase.json').first().waitFor();
    const two = await second.start({ folder, data: data(), initial: plan });
    await two.page.getByText('“hospital.boardcase.json” is open in another window').waitFor();
    await two.page.getByText('Read only').first().waitFor();
    await one.quit();
    await two.crash();
  });
});
