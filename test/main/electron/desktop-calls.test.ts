import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { desktopCalls } from '#main/electron/desktop-calls';
import { createDispatch } from '#main/services/dispatch';
import { createDocumentKeeping } from '#main/services/document-calls';
import { temporaryFolders } from '../../support/temporary-folder';

vi.mock('electron', () => ({ app: { getLocale: () => 'en-US' } }));

const newFolder = temporaryFolders();
const text = '{"format":"boardcase-plan"}';
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

function setUp(chosen: (folder: string) => string | null) {
  const folder = newFolder();
  let cancelled = 0;
  let printed = 0;
  let initial: string | null = join(folder, 'first.boardcase.json');
  const choose = async () => chosen(folder);
  const calls = desktopCalls({
    keeping: createDocumentKeeping(join(folder, 'data'), (error) => expect.unreachable(String(error))),
    dialogs: { choosePlan: choose, placePlan: choose, placeExport: choose },
    takeInitial: () => {
      const path = initial;
      initial = null;
      return path;
    },
    setLanguage: () => undefined,
    showState: () => undefined,
    saveCancelled: () => {
      cancelled++;
    },
    reportHtml: () => '<html>',
    printPdf: async () => {
      printed++;
      return Buffer.from('%PDF');
    },
  });
  const dispatch = createDispatch(calls, (_name, error) => expect.unreachable(String(error)));
  return { folder, dispatch, cancelled: () => cancelled, printed: () => printed };
}

describe('calls of the desktop app', () => {
  it('save where the dialog said, with an extension where it said none', async () => {
    const { folder, dispatch } = setUp((path) => join(path, 'plan'));
    expect(await dispatch('documents.saveAs', { name: 'x', text })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'plan.boardcase.json'), 'utf8')).toBe(text);
    // The dialog asked about “plan”, not about this file.
    expect(await dispatch('documents.saveAs', { name: 'x', text })).toMatchObject({ ok: false, code: 'exists' });
  });

  it('replace the very file that the dialog asked about', async () => {
    const { folder, dispatch } = setUp((path) => join(path, 'plan.json'));
    writeFileSync(join(folder, 'plan.json'), 'old');
    expect(await dispatch('documents.saveAs', { name: 'x', text })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toBe(text);
  });

  it('do nothing where the user cancels', async () => {
    const { dispatch, cancelled, printed } = setUp(() => null);
    for (const call of ['documents.saveAs', 'documents.choose', 'exports.report'])
      expect(await dispatch(call, { name: 'x', text, format: 'pdf', pack })).toEqual({ ok: true, value: null });
    expect([cancelled(), printed()]).toEqual([1, 0]);
  });

  it('hand out the plan of the command line once', async () => {
    const { folder, dispatch } = setUp(() => null);
    writeFileSync(join(folder, 'first.boardcase.json'), text);
    expect(await dispatch('documents.initial', {})).toMatchObject({ ok: true, value: { text } });
    expect(await dispatch('documents.initial', {})).toEqual({ ok: true, value: null });
  });

  it('export what was asked for, and tell a name but no folder', async () => {
    const { folder, dispatch } = setUp((path) => join(path, 'out.pdf'));
    const reply = await dispatch('exports.report', { format: 'pdf', pack, name: 'x' });
    expect(reply).toEqual({ ok: true, value: { name: 'out.pdf', download: null } });
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('%PDF');
    for (const wrong of [{}, { ...pack, pages: 'x' }, null, { ...pack, seed: '1' }])
      expect(await dispatch('exports.report', { format: 'pdf', pack: wrong, name: 'x' })).toMatchObject({
        code: 'invalid',
      });
    expect(await dispatch('exports.report', { format: 'exe', pack, name: 'x' })).toMatchObject({ code: 'invalid' });
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
