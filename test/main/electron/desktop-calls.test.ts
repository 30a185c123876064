import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { desktopCalls } from '#main/electron/desktop-calls';
import { createDispatch } from '#main/services/dispatch';
import { createDocumentKeeping } from '#main/services/document-calls';
import { createExporting } from '#main/services/export-calls';
import { temporaryFolders } from '../../support/temporary-folder';

const shell = vi.hoisted(() => ({ shown: [] as string[] }));
vi.mock('electron', () => ({
  app: { getLocale: () => 'en-US' },
  shell: {
    showItemInFolder: (path: string) => shell.shown.push(`folder ${path}`),
    openPath: async (path: string) => {
      shell.shown.push(`file ${path}`);
      return path.includes('odd') ? 'no application' : '';
    },
  },
}));

const newFolder = temporaryFolders();
const text = '{"format":"boardcase-plan"}';
const job = '6f0f6b1e-9a55-4b6f-9a0e-0d3a1f6f0c11';
/** A plan that has no file yet. */
const from = { page: job, handle: null };
const pack = {
  title: 't',
  organization: 'o',
  planName: 'p',
  language: 'en',
  locale: 'en-US',
  date: 'd',
  preparedBy: '',
  program: 'b',
  seed: 1,
  pages: [],
};

function setUp(chosen: (folder: string) => string | null, held?: Promise<void>, replace = false) {
  const folder = newFolder();
  const ended: boolean[] = [];
  const replaced: string[] = [];
  let printed = 0;
  let initial: string | null = join(folder, 'first.boardcase.json');
  const choose = async () => chosen(folder);
  const printer = {
    start: () => undefined,
    print: async (_html: string, signal: AbortSignal) => {
      printed++;
      await held;
      signal.throwIfAborted();
      return Buffer.from('%PDF');
    },
    close: async () => undefined,
  };
  const calls = desktopCalls({
    keeping: createDocumentKeeping(join(folder, 'data'), (error) => expect.unreachable(String(error))),
    dialogs: {
      choosePlan: choose,
      placePlan: choose,
      placeExport: choose,
      exportPlace: () => expect.unreachable(),
      mayReplace: async (path) => {
        replaced.push(basename(path));
        return replace;
      },
      remember: () => expect.unreachable(),
    },
    takeInitial: () => {
      const path = initial;
      initial = null;
      return path;
    },
    setLanguage: () => undefined,
    showState: () => undefined,
    saveEnded: (saved) => ended.push(saved),
    hostLicences: () => null,
    checkForUpdates: async () => undefined,
    exporting: createExporting(printer),
    printing: { reportHtml: () => '<html>', printPdf: printer.print },
  });
  const dispatch = createDispatch(calls, (_name, error) => expect.unreachable(String(error)));
  return { folder, dispatch, ended, replaced, printed: () => printed };
}

describe('calls of the desktop app', () => {
  it('save where the dialog said, with an extension where it said none', async () => {
    const { folder, dispatch, replaced } = setUp((path) => join(path, 'plan'));
    expect(await dispatch('documents.saveAs', { name: 'x', text, from })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'plan.boardcase'), 'utf8')).toBe(text);
    expect(replaced).toEqual([]);
  });

  it('ask about a file that the dialog did not name, and replace it only where the user says so', async () => {
    for (const replace of [false, true]) {
      const { folder, dispatch, replaced } = setUp((path) => join(path, 'plan'), undefined, replace);
      writeFileSync(join(folder, 'plan.boardcase'), 'old');
      const reply = await dispatch('documents.saveAs', { name: 'x', text, from });
      // The dialog asked about “plan”.
      expect(replaced).toEqual(['plan.boardcase']);
      expect(reply).toMatchObject(replace ? { ok: true, value: {} } : { ok: true, value: null });
      expect(readFileSync(join(folder, 'plan.boardcase'), 'utf8')).toBe(replace ? text : 'old');
    }
  });

  it('replace the very file that the dialog asked about', async () => {
    const { folder, dispatch } = setUp((path) => join(path, 'plan.json'));
    writeFileSync(join(folder, 'plan.json'), 'old');
    expect(await dispatch('documents.saveAs', { name: 'x', text, from })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toBe(text);
  });

  it('do nothing where the user cancels', async () => {
    const { dispatch, printed } = setUp(() => null);
    for (const call of ['documents.saveAs', 'documents.choose', 'exports.report'])
      expect(await dispatch(call, { name: 'x', text, from, format: 'pdf', pack, job })).toEqual({
        ok: true,
        value: null,
      });
    expect(printed()).toBe(0);
  });

  it('hand on what came of the save that was to close the window', async () => {
    const { dispatch, ended } = setUp(() => null);
    for (const saved of [false, true]) await dispatch('window.saveEnded', { saved });
    expect(ended).toEqual([false, true]);
  });

  it('hand out the plan of the command line once', async () => {
    const { folder, dispatch } = setUp(() => null);
    writeFileSync(join(folder, 'first.boardcase.json'), text);
    expect(await dispatch('documents.initial', {})).toMatchObject({ ok: true, value: { text } });
    expect(await dispatch('documents.initial', {})).toEqual({ ok: true, value: null });
  });

  it('export what was asked for, and tell a name but no folder', async () => {
    const { folder, dispatch } = setUp((path) => join(path, 'out.pdf'));
    const reply = await dispatch('exports.report', { format: 'pdf', pack, name: 'x', job });
    expect(reply).toEqual({ ok: true, value: { name: 'out.pdf', download: null, handle: expect.any(String) } });
    expect(JSON.stringify(reply)).not.toContain(folder);
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('%PDF');
    for (const wrong of [{}, { ...pack, pages: 'x' }, null, { ...pack, seed: '1' }])
      expect(await dispatch('exports.report', { format: 'pdf', pack: wrong, name: 'x', job })).toMatchObject({
        code: 'invalid',
      });
    expect(await dispatch('exports.report', { format: 'exe', pack, name: 'x', job })).toMatchObject({
      code: 'invalid',
    });
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('leave the folder as it was when an export is cancelled', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { folder, dispatch } = setUp((path) => join(path, 'out.pdf'), held);
    writeFileSync(join(folder, 'out.pdf'), 'before');
    const reply = dispatch('exports.report', { format: 'pdf', pack, name: 'x', job });
    const stage = async () => {
      const progress = await dispatch('exports.progress', { job, after: null });
      return progress.ok && progress.value;
    };
    await expect.poll(stage).toEqual({ stage: 'printing', ended: false });
    await dispatch('exports.cancel', { job });
    release();
    expect(await reply).toEqual({ ok: true, value: null });
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['out.pdf']);
  });

  it('give an exported file its ending, and replace none that the dialog did not ask about', async () => {
    const { folder, dispatch, replaced } = setUp((path) => join(path, 'out.exe'));
    const ask = () => dispatch('exports.report', { format: 'text', pack, name: 'x', job: crypto.randomUUID() });
    expect(await ask()).toMatchObject({ ok: true, value: { name: 'out.exe.txt' } });
    expect(await ask()).toEqual({ ok: true, value: null });
    expect(replaced).toEqual(['out.exe.txt']);
    expect(readdirSync(folder)).toEqual(['out.exe.txt']);
  });

  it('show and open what they exported, and nothing else', async () => {
    const { folder, dispatch } = setUp((path) => join(path, 'out.pdf'));
    const reply = await dispatch('exports.report', { format: 'pdf', pack, name: 'x', job });
    const { handle } = (reply as { value: { handle: string } }).value;
    shell.shown.length = 0;
    for (const what of ['folder', 'file'])
      expect(await dispatch('exports.show', { handle, what })).toEqual({ ok: true, value: {} });
    const path = join(folder, 'out.pdf');
    expect(shell.shown).toEqual([`folder ${path}`, `file ${path}`]);
    for (const other of [path, 'x', `${handle} `])
      expect(await dispatch('exports.show', { handle: other, what: 'file' })).toMatchObject({ code: 'notFound' });
    rmSync(path);
    expect(await dispatch('exports.show', { handle, what: 'file' })).toMatchObject({ code: 'notFound' });
    expect(shell.shown).toHaveLength(2);
  });

  it('say so where no program opens the file', async () => {
    const { dispatch } = setUp((path) => join(path, 'odd.pdf'));
    const reply = await dispatch('exports.report', { format: 'pdf', pack, name: 'x', job });
    const { handle } = (reply as { value: { handle: string } }).value;
    expect(await dispatch('exports.show', { handle, what: 'file' })).toMatchObject({ ok: false, code: 'failed' });
  });

  it('open a dropped plan by its path, and no other file though it be text', async () => {
    const { folder, dispatch } = setUp(() => null);
    const plan = join(folder, 'dropped.boardcase.json');
    writeFileSync(plan, text);
    const drop = (path: string | null) => dispatch('documents.dropped', { name: 'x', path, data: null });
    expect(await drop(plan)).toMatchObject({ ok: true, value: { name: 'dropped.boardcase.json', text } });
    const secret = join(folder, 'secret.txt');
    writeFileSync(secret, '{"password":"x"}');
    for (const path of [secret, null, '']) {
      const reply = await dispatch('documents.dropped', { name: 'x', path, data: null });
      expect(reply).toMatchObject({ ok: false });
      expect(JSON.stringify(reply)).not.toContain('password');
    }
    // What was refused is no recent plan either, from where it could be opened by its handle.
    expect(await dispatch('documents.recent', {})).toMatchObject({ value: [{ name: 'dropped.boardcase.json' }] });
  });
});
