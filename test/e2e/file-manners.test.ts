import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample, goTo } from '../support/app-steps';
import { type Desktop, desktopKind, launchDesktop } from '../support/desktop';
import { dropFiles } from '../support/drop-files';
import { hosts, type RunningApp } from '../support/hosts';

let folder = '';
let plan = '';
let others: string[] = [];
const data = () => join(folder, 'data');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
  plan = copyOfExample(folder);
  others = ['first', 'second', 'third'].map((name) => join(folder, `${name}.boardcase`));
  for (const other of others) cpSync(plan, other);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = (page: Page, name: string) => page.getByText(name).first().waitFor();

describe.each(hosts)('on $name', ({ start }) => {
  let app: RunningApp;
  afterEach(() => app.crash());

  it('of several files that are dropped one plan is opened, and the others are named', async () => {
    app = await start({ folder, data: data() });
    await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await dropFiles(app.page, others);
    await app.page.getByText('Only “third.boardcase” was taken: one file at a time').waitFor();
    for (const name of ['first', 'second']) await app.page.getByText(`Left out: “${name}.boardcase”`).waitFor();
    await goTo(app.page, 'Organization & budget');
    await app.page.getByRole('textbox', { name: 'Name of the plan' }).waitFor();
  });

  it('a new plan is saved with the ending that every system opens', async () => {
    app = await start({ folder, data: data(), initial: plan });
    const saved = await app.saveAs('Renamed');
    await expect.poll(() => existsSync(saved)).toBe(true);
    expect(saved).toMatch(/Renamed\.boardcase$/);
    await app.crash();
    app = await start({ folder, data: data(), initial: saved });
    await opened(app.page, 'Renamed.boardcase');
  });

  it('the presentation fills the screen, and is what is to be seen', async () => {
    app = await start({ folder, data: data(), initial: plan });
    await goTo(app.page, 'Board pack');
    await app.page.getByRole('button', { name: 'Present' }).click();
    const dialog = app.page.locator('dialog[open] article');
    await dialog.waitFor();
    await expect.poll(() => app.page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    const seen = await app.page.evaluate(
      () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('dialog') !== null,
    );
    expect(seen).toBe(true);
    await app.page.getByRole('button', { name: 'End', exact: true }).click();
    await expect.poll(() => app.page.evaluate(() => document.fullscreenElement)).toBeNull();
  });

  it('links of the board pack leave the app where it is', async () => {
    app = await start({ folder, data: data(), initial: plan });
    await goTo(app.page, 'Board pack');
    const link = app.page.locator('.pack a[href^="https:"]').first();
    await link.waitFor();
    const address = app.page.url();
    // Nothing of the test's may reach the web.
    await app.page.context().route('https://**', (route) => route.fulfill({ body: 'elsewhere' }));
    await link.evaluate((element: HTMLElement) => element.click());
    await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    expect(app.page.url()).toBe(address);
    expect(await link.getAttribute('target')).toBe('_blank');
  });
});

describe(`the desktop app on ${desktopKind}`, () => {
  let desktop: Desktop;
  afterEach(async () => {
    desktop.kill();
    await desktop.ended;
  });
  const launch = async (args: string[]) => {
    desktop = await launchDesktop({ args, env: { BOARDCASE_DATA: data(), BOARDCASE_TEST_DOCUMENTS: folder } });
    await desktop.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  };
  /** Keeps what dialogs ask, and has them place files under a name in the folder. */
  const listen = (place: string | null = null) =>
    desktop.evaluate(({ dialog }, filePath) => {
      const heard = dialog as typeof dialog & { heard: Record<string, unknown>[] };
      heard.heard = [];
      dialog.showMessageBox = (async (...args: unknown[]) => {
        heard.heard.push(args.at(-1) as never);
        return { response: 0, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
      dialog.showSaveDialog = (async (...args: unknown[]) => {
        heard.heard.push(args.at(-1) as never);
        return filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath };
      }) as typeof dialog.showSaveDialog;
    }, place);
  const heard = () =>
    desktop.evaluate(({ dialog }) => (dialog as typeof dialog & { heard: Record<string, unknown>[] }).heard);

  it('opens a file that is named by its address', async () => {
    const odd = join(folder, 'Büro 50% #1.boardcase');
    cpSync(plan, odd);
    await launch([pathToFileURL(odd).href]);
    await opened(desktop.page, 'Büro 50% #1.boardcase');
  });

  it('of several files of the command line opens the last', async () => {
    await launch(others);
    await opened(desktop.page, 'third.boardcase');
  });

  it('of several files that come later opens the last, and says which it left', async () => {
    await launch([]);
    await listen();
    await desktop.evaluate(({ app }, paths) => {
      // One event for each, as macOS hands them over.
      for (const path of paths) app.emit('open-file', { preventDefault: () => undefined }, path);
    }, others);
    await opened(desktop.page, 'third.boardcase');
    const one = { type: 'info', message: 'One plan is open at a time: “third.boardcase” was opened.' };
    await expect.poll(heard).toMatchObject([{ ...one, detail: 'Not opened: “first.boardcase”, “second.boardcase”.' }]);
    await desktop.evaluate(
      ({ app }, argv) => app.emit('second-instance', {}, argv, '/'),
      ['boardcase', '--allow-file-access-from-files', '.', others[2], others[0]],
    );
    await opened(desktop.page, 'first.boardcase');
    await expect.poll(heard).toHaveLength(2);
  });

  it('has menus for the text under the pointer', async () => {
    await launch([plan]);
    const labels = () =>
      desktop.evaluate(({ Menu }) => {
        const popped = (Menu as unknown as { popped: { items: { label: string; role: string; enabled: boolean }[] }[] })
          .popped;
        return popped.map(({ items }) =>
          items.filter(({ role }) => role).map(({ label, enabled }) => [label, enabled]),
        );
      });
    const name = desktop.page.getByRole('textbox', { name: 'Name of the plan' });
    await name.selectText();
    await name.click({ button: 'right' });
    const field = [
      ['Cu&t', true],
      ['&Copy', true],
      ['&Paste', true],
      ['Select &all', true],
    ];
    await expect.poll(async () => (await labels())[0]).toEqual(field);
    const heading = desktop.page.getByRole('heading').first();
    await heading.click({ button: 'right', clickCount: 3 });
    await desktop.page.evaluate(() => getSelection()?.removeAllRanges());
    const count = (await labels()).length;
    await heading.selectText();
    await heading.click({ button: 'right' });
    await expect.poll(async () => (await labels())[0]).toEqual([['&Copy', true]]);
    expect((await labels()).length).toBeGreaterThanOrEqual(count);
  });

  it('asks where a table goes, by its name and in the folder used last, and before it replaces a file', async () => {
    await launch([plan]);
    await goTo(desktop.page, 'Threats');
    const target = join(folder, 'chart.csv');
    await listen(target);
    const save = async () => {
      await desktop.page
        .getByRole('button', { name: /^Copy or save the chart/ })
        .first()
        .click();
      await desktop.page.getByRole('menuitem', { name: 'Save the data (CSV)' }).click();
    };
    await save();
    await expect.poll(heard).toHaveLength(1);
    await expect.poll(() => existsSync(target)).toBe(true);
    expect(readFileSync(target, 'utf8').length).toBeGreaterThan(50);
    const [asked] = await heard();
    expect(asked).toMatchObject({
      title: 'Save the file',
      filters: [{ name: 'CSV', extensions: ['csv'] }],
      properties: expect.arrayContaining(['showOverwriteConfirmation']),
    });
    expect(String(asked.defaultPath).startsWith(folder)).toBe(true);
    expect(asked.defaultPath).toMatch(/\.csv$/);
  });

  it('asks before it replaces a plan too', async () => {
    await launch([plan]);
    await opened(desktop.page, 'hospital.boardcase.json');
    await listen();
    await desktop.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
      items?.find((item) => item.label === 'Save &as…')?.click();
    });
    await expect
      .poll(heard)
      .toMatchObject([{ title: 'Save the plan', properties: expect.arrayContaining(['showOverwriteConfirmation']) }]);
  });
});
