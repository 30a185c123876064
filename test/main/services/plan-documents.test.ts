import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPlanCopies } from '#main/services/plan-copies';
import { createPlanDocuments } from '#main/services/plan-documents';
import { createRecentDocuments } from '#main/services/recent-documents';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const planText = (name: string) => JSON.stringify({ format: 'boardcase-plan', version: 1, name });

function setUp() {
  const folder = newFolder();
  const path = join(folder, 'plan.boardcase.json');
  writeFileSync(path, planText('first'));
  const troubles: unknown[] = [];
  const recent = createRecentDocuments(join(folder, 'data', 'recent.json'), (error) => troubles.push(error));
  const report = (error: unknown) => troubles.push(error);
  const documents = createPlanDocuments(recent, createPlanCopies(join(folder, 'data'), report), report);
  const save = (handle: string, text: string, revision: string, force: boolean) =>
    documents.save({ handle, text, revision, force, protected: false });
  const saveAt = (at: string, text: string, overwrite: boolean) =>
    documents.saveAt(at, text, overwrite, { kind: 'none' }, { page: randomUUID(), handle: null });
  const openPath = async (at: string) => {
    const found = await documents.openPath(at);
    return 'locked' in found ? expect.unreachable('locked') : found;
  };
  return { folder, path, recent, troubles, documents, save, saveAt, openPath };
}

describe('plan documents', () => {
  it('reads a file and hands out a handle that tells nothing of its path', async () => {
    const { path, openPath } = setUp();
    const opened = await openPath(path);
    expect(opened).toMatchObject({ name: 'plan.boardcase.json', text: planText('first'), readOnly: false });
    expect(opened.handle).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify({ ...opened, name: '' })).not.toContain('boardcase-test');
    expect((await openPath(path)).handle).toBe(opened.handle);
  });

  it('saves under the handle, and the revision follows the content', async () => {
    const { path, save, openPath } = setUp();
    const opened = await openPath(path);
    const saved = await save(opened.handle, planText('second'), opened.revision, false);
    expect(saved.revision).not.toBe(opened.revision);
    expect(readFileSync(path, 'utf8')).toBe(planText('second'));
    expect((await openPath(path)).revision).toBe(saved.revision);
  });

  it('knows no paths and no handles of its own making', async () => {
    const { documents, path, save } = setUp();
    for (const handle of [path, '/etc/passwd', 'x', '__proto__', '']) {
      await expect(documents.open(handle)).rejects.toMatchObject({ code: 'notFound' });
      await expect(save(handle, planText('x'), '', true)).rejects.toMatchObject({ code: 'notFound' });
    }
  });

  it('notices a change by another program even where time and size stayed, and force goes over it', async () => {
    const { path, save, openPath } = setUp();
    const time = new Date(1_700_000_000_000);
    utimesSync(path, time, time);
    const opened = await openPath(path);
    writeFileSync(path, planText('FIRST'));
    utimesSync(path, time, time);
    const keep = (force: boolean) => save(opened.handle, planText('mine'), opened.revision, force);
    await expect(keep(false)).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(path, 'utf8')).toBe(planText('FIRST'));
    await keep(true);
    expect(readFileSync(path, 'utf8')).toBe(planText('mine'));
  });

  it('is not put off by a touch, and writes a file again that was removed only where it is told to', async () => {
    const { path, save, openPath } = setUp();
    const opened = await openPath(path);
    utimesSync(path, new Date(), new Date());
    const saved = await save(opened.handle, planText('a'), opened.revision, false);
    unlinkSync(path);
    await expect(save(opened.handle, planText('b'), saved.revision, false)).rejects.toMatchObject({ code: 'gone' });
    expect(existsSync(path)).toBe(false);
    await save(opened.handle, planText('b'), saved.revision, true);
    expect(readFileSync(path, 'utf8')).toBe(planText('b'));
  });

  it('lets the second of two saves from the same revision see the first', async () => {
    const { path, save, openPath } = setUp();
    const opened = await openPath(path);
    const keep = (name: string) => save(opened.handle, planText(name), opened.revision, false);
    const outcomes = await Promise.allSettled([keep('a'), keep('b')]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected']);
    expect(readFileSync(path, 'utf8')).toBe(planText('a'));
  });

  it('saves nothing but plans', async () => {
    const { path, folder, save, saveAt, openPath } = setUp();
    const { handle, revision } = await openPath(path);
    for (const text of ['', '#!/bin/sh', '[]', 'null', '{"format":"x"}', `${planText('x')}x`]) {
      await expect(save(handle, text, revision, true)).rejects.toMatchObject({ code: 'invalid' });
      await expect(saveAt(join(folder, 'n'), text, true)).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(readFileSync(path, 'utf8')).toBe(planText('first'));
  });

  it('replaces another file only when told to', async () => {
    const { path, saveAt } = setUp();
    await expect(saveAt(path, planText('x'), false)).rejects.toMatchObject({ code: 'exists' });
    expect((await saveAt(path, planText('x'), true)).name).toBe('plan.boardcase.json');
  });

  it.runIf(process.platform !== 'win32')('refuses what is not a file of text, in words', async () => {
    const { path, folder, openPath } = setUp();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x7b]));
    const codes = await Promise.all(
      [folder, pipe, path, join(folder, 'none'), '/dev/zero'].map((bad) =>
        openPath(bad).catch((error: { code: string; message: string }) => error.code),
      ),
    );
    expect(codes).toEqual(['invalid', 'invalid', 'invalid', 'notFound', 'invalid']);
  });

  it('says when a file is read-only', async () => {
    const { path, openPath } = setUp();
    chmodSync(path, 0o444);
    expect((await openPath(path)).readOnly).toBe(true);
  });
});

describe('a plan without a password', () => {
  it('is deleted only where it is still as the page knew it, and is no other’s', async () => {
    const { path, documents, openPath } = setUp();
    const { handle, revision } = await openPath(path);
    writeFileSync(path, planText('another hand'));
    await expect(documents.deletePlain(handle, revision)).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(path, 'utf8')).toBe(planText('another hand'));
    const now = await openPath(path);
    await documents.deletePlain(handle, now.revision);
    expect(existsSync(path)).toBe(false);
    await expect(documents.deletePlain(handle, now.revision)).rejects.toMatchObject({ code: 'gone' });
  });

  it('stays where it has a password, is read-only, or was never opened', async () => {
    const { folder, path, documents, openPath } = setUp();
    const secret = join(folder, 'secret.boardcase');
    const password = { kind: 'password', password: 'a few unrelated words' } as const;
    const saved = await documents.saveAt(secret, planText('x'), false, password, { page: randomUUID(), handle: null });
    await expect(documents.deletePlain(saved.handle, saved.revision)).rejects.toMatchObject({ code: 'denied' });
    expect(existsSync(secret)).toBe(true);
    const { handle, revision } = await openPath(path);
    chmodSync(path, 0o444);
    await expect(documents.deletePlain(handle, revision)).rejects.toMatchObject({ code: 'readOnly' });
    expect(existsSync(path)).toBe(true);
    await expect(documents.deletePlain(path, revision)).rejects.toMatchObject({ code: 'notFound' });
  });

  it.skipIf(process.platform === 'win32')('goes with the link that led to it', async () => {
    const { folder, path, documents, openPath } = setUp();
    const link = join(folder, 'link.boardcase.json');
    symlinkSync(path, link);
    const { handle, revision } = await openPath(link);
    await documents.deletePlain(handle, revision);
    expect([existsSync(path), readdirSync(folder).includes('link.boardcase.json')]).toEqual([false, false]);
  });

  it('is not deleted under the hands of a program that is saving it', async () => {
    const { path, documents, openPath, save } = setUp();
    const { handle, revision } = await openPath(path);
    const outcomes = await Promise.allSettled([
      save(handle, planText('second'), revision, false),
      documents.deletePlain(handle, revision),
    ]);
    expect(outcomes[1]).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } });
    expect(readFileSync(path, 'utf8')).toBe(planText('second'));
  });
});

describe('recent documents', () => {
  it('lists the last used first, each once, and leaves out what is gone', async () => {
    const { documents, openPath, recent, folder, path, troubles } = setUp();
    const other = join(folder, 'other.boardcase.json');
    writeFileSync(other, planText('other'));
    await openPath(path);
    await openPath(other);
    await openPath(path);
    const names = async () => (await documents.list(await recent.paths(), true)).map(({ name }) => name);
    expect(await names()).toEqual(['plan.boardcase.json', 'other.boardcase.json']);
    unlinkSync(path);
    expect(await names()).toEqual(['other.boardcase.json']);
    expect(troubles).toEqual([]);
  });

  it('is empty, and no obstacle, where its file is damaged', async () => {
    const { openPath, recent, folder, path, troubles } = setUp();
    await recent.add(path);
    writeFileSync(join(folder, 'data', 'recent.json'), '{"paths": [1');
    expect(await recent.paths()).toEqual([]);
    expect(troubles).toHaveLength(1);
    await openPath(path);
    expect(await recent.paths()).toEqual([path]);
    await recent.clear();
    expect(await recent.paths()).toEqual([]);
  });
});
