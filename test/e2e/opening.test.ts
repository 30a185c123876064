import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample } from '../support/app-steps';
import { type Desktop, desktopKind, launchDesktop, realElectron } from '../support/desktop';
import { dropFiles } from '../support/drop-files';
import { hosts, type RunningApp } from '../support/hosts';

let folder = '';
let plan = '';
const data = () => join(folder, 'data');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
  plan = copyOfExample(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(hosts)('a plan from outside', ({ name, start }) => {
  let app: RunningApp;
  afterEach(() => app.crash());

  it(`that cannot be opened at the start is said, on ${name}`, async () => {
    const broken = join(folder, 'broken.boardcase.json');
    writeFileSync(broken, 'no plan at all');
    app = await start({ folder, data: data(), initial: broken });
    await app.page.getByText(/could not be opened/).waitFor();
    await app.page.getByText('broken.boardcase.json').first().waitFor();
  });

  it(`asks for its password where it is dropped on the window, and stays protected, on ${name}`, async () => {
    app = await start({ folder, data: data(), initial: plan });
    const path = await app.protect('secret', 'four unrelated words here');
    await app.page.getByRole('button', { name: 'Keep the file' }).click();
    await app.page.getByText('Protected').first().waitFor();
    expect(existsSync(plan)).toBe(true);
    await app.crash();
    app = await start({ folder, data: data() });
    await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await dropFiles(app.page, [path]);
    const question = app.page.getByRole('dialog', { name: 'is protected by a password' });
    await question.getByLabel('Password', { exact: true }).fill('four unrelated words here');
    await question.getByRole('button', { name: 'Open' }).click();
    await app.page.getByText('secret.boardcase').first().waitFor();
    await app.page.getByText('Protected').first().waitFor();
    const budget = app.page.getByRole('textbox', { name: 'Name of the plan' });
    await budget.fill('Sanatorium Waldesruh');
    await budget.press('Enter');
    await app.page.getByRole('button', { name: 'Save', exact: true }).click();
    await app.page.getByText('Saved', { exact: true }).first().waitFor();
    expect(readFileSync(path).includes('Waldesruh')).toBe(false);
  });

  it(`leaves nothing in the clear where it gets a password and the file without one is deleted, on ${name}`, async () => {
    app = await start({ folder, data: data(), initial: plan });
    const path = await app.protect('secret', 'four unrelated words here');
    const question = app.page.getByRole('dialog', { name: `“${basename(plan)}” is still there without a password` });
    await question.getByRole('button', { name: 'Delete the file' }).click();
    await app.page.getByText(`“${basename(plan)}” was deleted`).waitFor();
    expect([existsSync(plan), existsSync(path)]).toEqual([false, true]);
    await app.page.getByText('Protected').first().waitFor();
  });

  it(`shows versions and licences of everything, on ${name}`, async () => {
    app = await start({ folder, data: data(), initial: plan });
    await app.page.getByRole('button', { name: 'File', exact: true }).click();
    await app.page.getByRole('menuitem', { name: 'About Boardcase' }).click();
    const about = app.page.getByRole('dialog', { name: 'About Boardcase' });
    await about.getByText('Version 0.1.0').waitFor();
    await about.getByText(`${process.versions.node}`).waitFor();
    const fonts = about.locator('details', { hasText: '@fontsource/inter' }).first();
    await fonts.locator('summary').click();
    await fonts.getByText('SIL OPEN FONT LICENSE').first().waitFor();
  });
});

describe(`the desktop app on ${desktopKind}`, () => {
  let desktop: Desktop;
  afterEach(async () => {
    desktop.kill();
    await desktop.ended;
  });

  it('says that the plan it was started with is gone', async () => {
    desktop = await launchDesktop({ args: [join(folder, 'gone.boardcase.json')], env: { BOARDCASE_DATA: data() } });
    await desktop.page.getByText('The plan could not be opened').waitFor();
    await desktop.page.getByText('gone.boardcase.json').first().waitFor();
  });

  it('opens what the system hands it later (a double click on macOS)', async () => {
    desktop = await launchDesktop({ env: { BOARDCASE_DATA: data() } });
    await desktop.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await desktop.evaluate(({ app }, path) => {
      app.emit('open-file', { preventDefault: () => undefined }, path);
    }, plan);
    await desktop.page.getByText('hospital.boardcase.json').first().waitFor();
  });

  it('undoes in the field that is being typed in, when the menu is asked', async () => {
    desktop = await launchDesktop({ args: [plan], env: { BOARDCASE_DATA: data() } });
    const name = desktop.page.getByRole('textbox', { name: 'Name of the plan' });
    await name.press('Enter');
    await desktop.page.getByRole('navigation').getByRole('button', { name: 'Organization & budget' }).click();
    const organization = desktop.page.getByRole('textbox', { name: 'Organization', exact: true });
    const before = await organization.inputValue();
    await organization.press('End');
    await organization.pressSequentially(' X', { delay: 20 });
    await desktop.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
      items?.find((item) => item.label === '&Undo')?.click();
    });
    await expect.poll(() => organization.inputValue()).toBe(before);
    await desktop.page.getByRole('status').getByText('Saved').first().waitFor();
  });
});

// The real program asks a server of Electron's own kind for its network; this one stands on this machine.
describe.skipIf(realElectron)('looking for updates', () => {
  let server: Server;
  let asked: string[];
  let desktop: Desktop;
  const resources = () => join(folder, 'resources');

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(String(request.url).replace(/\?.*/, ''));
      response.end(
        "version: 9.9.9\nfiles:\n  - url: b.AppImage\n    sha512: 'eA=='\n    size: 1\npath: b.AppImage\nsha512: 'eA=='\nreleaseDate: '2027-01-01T00:00:00.000Z'\n",
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    mkdirSync(resources());
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    writeFileSync(join(resources(), 'app-update.yml'), `provider: generic\nurl: ${address}\n`);
  });
  afterEach(async () => {
    desktop.kill();
    await desktop.ended;
    server.close();
  });

  const launch = async () => {
    desktop = await launchDesktop({ env: { BOARDCASE_DATA: data(), BOARDCASE_TEST_RESOURCES: resources() } });
    await desktop.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  };
  /** Clicks an item of the help menu and returns the message that follows within some seconds. */
  const help = (label: string) =>
    desktop.evaluate(async ({ dialog, Menu }, wanted) => {
      const told = new Promise<string>((resolve) => {
        dialog.showMessageBox = (async (_window: unknown, options: { message: string; buttons: string[] }) => {
          resolve(`${options.message} ${options.buttons.join('/')}`);
          return { response: options.buttons.length - 1, checkboxChecked: false };
        }) as typeof dialog.showMessageBox;
        setTimeout(() => resolve('nothing'), 8_000);
      });
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
      const item = items.find((one) => one.label === wanted);
      if (item) (item.click as unknown as (item: unknown) => void)(item);
      return told;
    }, label);

  it('happens where the user asks, tells what is there, and downloads nothing unasked', async () => {
    await launch();
    await desktop.page.waitForTimeout(1_500);
    expect(asked).toEqual([]);
    expect(await help('Check for &updates…')).toBe('Boardcase 9.9.9 is available. Download/Later');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^\/latest.*\.yml$/);
  });

  it('happens at the start only once the user has said so', async () => {
    await launch();
    expect(JSON.stringify(asked)).toBe('[]');
    await desktop.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
      const item = items.find((one) => one.label === 'Check at every &start');
      if (item) (item.click as unknown as (item: unknown) => void)({ checked: true });
    });
    expect(asked).toEqual([]);
    desktop.kill();
    await desktop.ended;
    await launch();
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1);
  });

  it('asks nobody where the build was given no address, or one without encryption', async () => {
    writeFileSync(join(resources(), 'app-update.yml'), 'provider: generic\nurl: http://updates.example/\n');
    await launch();
    expect(await help('Check for &updates…')).toContain('has no address to ask');
    expect(asked).toEqual([]);
  });
});
