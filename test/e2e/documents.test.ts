import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample, itBudgetIn, setItBudget } from '../support/app-steps';
import { type Desktop, desktopKind, launchDesktop } from '../support/desktop';
import { hosts, type RunningApp } from '../support/hosts';

let folder = '';
let plan = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
  plan = copyOfExample(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(hosts)('documents', ({ name, start }) => {
  let app: RunningApp;
  beforeEach(async () => {
    app = await start({ folder, data: join(folder, 'data'), initial: plan });
    await app.page.getByText('hospital.boardcase.json').first().waitFor();
  });
  afterEach(() => app.quit());

  it(`save in place, and stop before going over somebody else’s change, on ${name}`, async () => {
    const { page } = app;
    await setItBudget(page, '17m');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => itBudgetIn(plan)).toBe(17_000_000);

    const theirs = readFileSync(plan, 'utf8').replace('17000000', '15000000');
    writeFileSync(plan, theirs);
    await setItBudget(page, '18m');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const question = page.getByRole('dialog', { name: 'The file has changed since you opened it' });
    await question.waitFor();
    expect(readFileSync(plan, 'utf8')).toBe(theirs);
    await question.getByRole('button', { name: 'Keep mine' }).click();
    await expect.poll(() => itBudgetIn(plan)).toBe(18_000_000);
  });
});

describe(`the window of the desktop app on ${desktopKind}`, () => {
  let desktop: Desktop;
  const launch = (args: string[]) => launchDesktop({ args, env: { BOARDCASE_DATA: join(folder, 'data') } });
  beforeEach(async () => {
    desktop = await launch([plan]);
    await desktop.page.getByText('hospital.boardcase.json').first().waitFor();
  });
  afterEach(async () => {
    desktop.kill();
    await desktop.ended;
  });

  /** Asks the window to close, as its button would, and gives this answer where it asks; resolves with the question. */
  const closeAnswering = (response: number) =>
    desktop.evaluate(async ({ BrowserWindow, dialog }, answer) => {
      let asked = '';
      dialog.showMessageBox = (async (_window: unknown, options: { message: string }) => {
        asked = options.message;
        return { response: answer, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
      BrowserWindow.getAllWindows()[0].close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return asked;
    }, response);
  const title = () => desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getTitle());

  it('asks before it closes over changes; cancel stays, save saves first', async () => {
    await setItBudget(desktop.page, '19m');
    await expect.poll(title).toBe('• hospital.boardcase.json — Boardcase');
    expect(await closeAnswering(2)).toContain('hospital.boardcase.json');
    expect(itBudgetIn(plan)).not.toBe(19_000_000);
    await closeAnswering(0).catch(() => undefined);
    expect(await desktop.ended).toBe(0);
    expect(itBudgetIn(plan)).toBe(19_000_000);
  });

  it('opens where it was closed, in its size', async () => {
    const bounds = () => desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getNormalBounds());
    const place = { x: 130, y: 70, width: 1100, height: 800 };
    await desktop.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0].setBounds(to), place);
    await closeAnswering(2).catch(() => undefined);
    await desktop.ended;
    desktop = await launch([plan]);
    expect(await bounds()).toEqual(place);
  });

  it('closes without a question where nothing would be lost', async () => {
    await expect.poll(title).toBe('hospital.boardcase.json — Boardcase');
    await closeAnswering(2).catch(() => undefined);
    expect(await desktop.ended).toBe(0);
  });

  it('shows the plan of a second start of the program, which ends', async () => {
    const other = join(folder, 'other.boardcase.json');
    writeFileSync(other, readFileSync(plan));
    const second = launch([other]).then(
      () => 'a second window',
      () => 'ended',
    );
    await desktop.page.getByText('other.boardcase.json').first().waitFor();
    expect(await second).toBe('ended');
  });

  it('carries menu commands to the page', async () => {
    await setItBudget(desktop.page, '20m');
    await desktop.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
      items?.find((item) => item.label === '&Save')?.click();
    });
    await expect.poll(() => itBudgetIn(plan)).toBe(20_000_000);
    expect(existsSync(plan)).toBe(true);
  });
});
