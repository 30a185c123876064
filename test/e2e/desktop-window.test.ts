import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample } from '../support/app-steps';
import { builtFolder, type Desktop, desktopKind, launchDesktop, realElectron, runToItsEnd } from '../support/desktop';

let folder = '';
let plan = '';
let desktop: Desktop | null = null;
const data = () => join(folder, 'data');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
  plan = copyOfExample(folder);
});
afterEach(async () => {
  desktop?.kill();
  await desktop?.ended;
  desktop = null;
  rmSync(folder, { recursive: true, force: true });
});

type Options = Partial<Parameters<typeof launchDesktop>[0]>;
async function launch(options: Options = {}): Promise<Desktop> {
  desktop = await launchDesktop({ env: { BOARDCASE_DATA: data() }, ...options });
  await desktop.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  return desktop;
}

/** Whether the window is to be seen, minimised and in front. */
const windowState = ({ evaluate }: Desktop) =>
  evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().at(-1);
    return window && { visible: window.isVisible(), minimized: window.isMinimized(), focused: window.isFocused() };
  });
const inFront = { visible: true, minimized: false, focused: true };

/** Answers every question with this button from now on, and keeps what was asked. */
const answer = ({ evaluate }: Desktop, button: string) =>
  evaluate(({ dialog }, wanted) => {
    const told = dialog as typeof dialog & { questions?: string[] };
    told.questions ??= [];
    dialog.showMessageBox = (async (...args: unknown[]) => {
      const { message, detail = '', buttons = [] } = args.at(-1) as Electron.MessageBoxOptions;
      told.questions?.push(`${message} ${detail}`.trim());
      return { response: Math.max(0, buttons.indexOf(wanted)), checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  }, button);
const questions = ({ evaluate }: Desktop) =>
  evaluate(({ dialog }) => (dialog as typeof dialog & { questions?: string[] }).questions ?? []);

/** Chooses an item of the menu by its label. */
const choose = ({ evaluate }: Desktop, label: string) =>
  evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
    items?.find((item) => item.label === wanted)?.click();
  }, label);

async function editName({ page }: Desktop, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Name of the plan' });
  await field.fill(name);
  await field.press('Enter');
}
const edited = (name: string) =>
  expect
    .poll(() => desktop?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toMatch(name);

describe(`the window of the desktop app on ${desktopKind}`, () => {
  it('has its scripts kept compiled from the first start on, where Chromium itself would wait for the third', async () => {
    const { evaluate } = await launch({ args: [plan] });
    const kept = await evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0].webContents as unknown as {
        getLastWebPreferences(): { v8CacheOptions?: string };
      };
      return contents.getLastWebPreferences().v8CacheOptions;
    });
    expect(kept).toBe('bypassHeatCheck');
  });

  it('is shown', async () => {
    const shown = await launch();
    await expect.poll(() => windowState(shown)).toEqual(inFront);
  });

  it.skipIf(realElectron)('is shown where a hidden window gets no first frame (Wayland)', async () => {
    const shown = await launch({ standIn: { wayland: true } });
    await expect.poll(() => windowState(shown)).toEqual(inFront);
  });

  it('comes to the front when the program is started again, also from where it was minimised', async () => {
    const first = await launch();
    await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].minimize());
    await first.evaluate(({ app }) => app.emit('second-instance', {}, ['boardcase', '.'], '/'));
    await expect.poll(() => windowState(first)).toEqual(inFront);
    await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].hide());
    await first.evaluate(({ app }) => app.emit('second-instance', {}, ['boardcase', '.'], '/'));
    await expect.poll(() => windowState(first)).toEqual(inFront);
  });

  it('opens again for a command of the menu that stays without it, and runs the command (macOS)', async () => {
    const first = await launch();
    const address = first.page.url();
    // There the program goes on without its window.
    await first.evaluate(({ app, BrowserWindow }) => {
      app.quit = () => undefined;
      BrowserWindow.getAllWindows()[0].destroy();
    });
    await choose(first, '&About Boardcase');
    await expect.poll(() => first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    const pages = () => first.page.context().pages();
    const again = () => pages().find((page) => page !== first.page && page.url() === address);
    await expect.poll(again).toBeDefined();
    await again()?.getByRole('dialog', { name: 'About Boardcase' }).waitFor();
  });

  it('asks what to do about a page that does not answer', async () => {
    const shown = await launch();
    await answer(shown, 'Open the window again');
    await shown.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0].emit('unresponsive');
    });
    await expect.poll(() => questions(shown)).toContainEqual(expect.stringContaining('does not answer'));
    // Ended, told and opened again.
    await expect.poll(() => questions(shown)).toContainEqual(expect.stringContaining('stopped working'));
    await shown.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  });

  it('goes on where the terminal that it was started from is gone', async () => {
    const shown = await launch();
    const gone = await shown.evaluate(() => {
      for (const stream of [process.stdout, process.stderr])
        stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      return 'still here';
    });
    expect(gone).toBe('still here');
  });

  it('says so where another part of the program dies, in the log', async () => {
    const shown = await launch();
    await shown.evaluate(({ app }) => app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' }));
    await expect
      .poll(() => readFileSync(join(data(), 'logs', 'boardcase.log'), 'utf8'))
      .toContain('GPU process crashed');
  });
});

describe(`closing the window of the desktop app on ${desktopKind}`, () => {
  const close = (shown: Desktop) =>
    shown.evaluate(({ app }) => {
      setTimeout(() => app.quit(), 10);
    });

  it('saves and ends where the user says so', async () => {
    const shown = await launch({ args: [plan] });
    await editName(shown, 'Last words');
    await edited('•');
    await answer(shown, 'Save');
    await close(shown);
    expect(await shown.ended).toBe(0);
    expect(readFileSync(plan, 'utf8')).toContain('Last words');
  });

  it('stays where the save failed, and a save that works later ends nothing', async () => {
    const shown = await launch({ args: [plan] });
    await editName(shown, 'Not on disk');
    await edited('•');
    rmSync(plan);
    // A folder of the same name: the file cannot be written.
    mkdirSync(plan);
    await answer(shown, 'Save');
    await close(shown);
    await shown.page.getByText('The plan was not saved').first().waitFor();
    rmSync(plan, { recursive: true });
    writeFileSync(plan, '');
    await answer(shown, 'Cancel');
    await shown.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      },
      join(folder, 'elsewhere.boardcase'),
    );
    await choose(shown, 'Save &as…');
    await expect
      .poll(() => shown.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
      .toBe('elsewhere.boardcase — Boardcase');
    await shown.page.getByText('elsewhere.boardcase').first().waitFor();
    expect(await windowState(shown)).toMatchObject({ visible: true });
    expect(readFileSync(join(folder, 'elsewhere.boardcase'), 'utf8')).toContain('Not on disk');
  });

  it('asks where the page has a change that it has not told of yet', async () => {
    const shown = await launch({ args: [plan] });
    await shown.page.getByRole('textbox', { name: 'Name of the plan' }).click();
    await shown.page.evaluate(() => {
      window.addEventListener('beforeunload', (event) => event.preventDefault());
    });
    await answer(shown, 'Don’t save');
    await close(shown);
    expect(await shown.ended).toBe(0);
  });
});

describe.skipIf(realElectron)('a start', () => {
  it('works where the system cannot tell the documents folder', async () => {
    const shown = await launch({ standIn: { missingPaths: ['documents'] }, args: [plan] });
    await expect.poll(() => windowState(shown)).toMatchObject({ visible: true });
    await choose(shown, '&Open…');
    const asked = () =>
      shown.evaluate(({ dialog }) => (dialog as unknown as { asked: { kind: string; defaultPath: string }[] }).asked);
    await expect.poll(asked).toMatchObject([{ kind: 'showOpenDialog', defaultPath: homedir() }]);
  });

  it('that fails says so in a box and in the log, and leaves no program behind', async () => {
    const out = join(folder, 'out');
    for (const part of ['main', 'preload']) cpSync(join(builtFolder, part), join(out, part), { recursive: true });
    const { code, told } = await runToItsEnd({ out, env: { BOARDCASE_DATA: data() } });
    expect(told).toContain('Boardcase could not start.');
    expect(told).toContain(join(data(), 'logs', 'boardcase.log'));
    expect(readFileSync(join(data(), 'logs', 'boardcase.log'), 'utf8')).toMatch(/ start: Error/);
    expect(code).toBe(1);
  });

  it('takes a data folder that is named from where the program stands', async () => {
    const there = join('node_modules', `.boardcase-test-${process.pid}`);
    try {
      const shown = await launch({ env: { BOARDCASE_DATA: there } });
      expect(await shown.evaluate(({ app }) => app.getPath('userData'))).toBe(join(process.cwd(), there));
    } finally {
      desktop?.kill();
      await desktop?.ended;
      rmSync(there, { recursive: true, force: true });
    }
  });
});
