import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
  return { folder, path, recent, troubles, documents: createPlanDocuments(recent) };
}

describe('plan documents', () => {
  it('reads a file and hands out a handle that tells nothing of its path', async () => {
    const { documents, path } = setUp();
    const opened = await documents.openPath(path);
    expect(opened).toMatchObject({ name: 'plan.boardcase.json', text: planText('first'), readOnly: false });
    expect(opened.handle).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify({ ...opened, name: '' })).not.toContain('boardcase-test');
    expect((await documents.openPath(path)).handle).toBe(opened.handle);
  });

  it('saves under the handle, and the revision follows the content', async () => {
    const { documents, path } = setUp();
    const opened = await documents.openPath(path);
    const saved = await documents.save(opened.handle, planText('second'), opened.revision, false);
    expect(saved.revision).not.toBe(opened.revision);
    expect(readFileSync(path, 'utf8')).toBe(planText('second'));
    expect((await documents.open(opened.handle)).revision).toBe(saved.revision);
  });

  it('knows no paths and no handles of its own making', async () => {
    const { documents, path } = setUp();
    for (const handle of [path, '/etc/passwd', 'x', '__proto__', '']) {
      await expect(documents.open(handle)).rejects.toMatchObject({ code: 'notFound' });
      await expect(documents.save(handle, planText('x'), '', true)).rejects.toMatchObject({ code: 'notFound' });
    }
  });

  it('notices a change by another program even where time and size stayed, and force goes over it', async () => {
    const { documents, path } = setUp();
    const time = new Date(1_700_000_000_000);
    utimesSync(path, time, time);
    const opened = await documents.openPath(path);
    writeFileSync(path, planText('FIRST'));
    utimesSync(path, time, time);
    const save = (force: boolean) => documents.save(opened.handle, planText('mine'), opened.revision, force);
    await expect(save(false)).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(path, 'utf8')).toBe(planText('FIRST'));
    await save(true);
    expect(readFileSync(path, 'utf8')).toBe(planText('mine'));
  });

  it('is not put off by a touch, and writes a file again that was removed', async () => {
    const { documents, path } = setUp();
    const opened = await documents.openPath(path);
    utimesSync(path, new Date(), new Date());
    const saved = await documents.save(opened.handle, planText('a'), opened.revision, false);
    unlinkSync(path);
    await documents.save(opened.handle, planText('b'), saved.revision, false);
    expect(readFileSync(path, 'utf8')).toBe(planText('b'));
  });

  it('lets the second of two saves from the same revision see the first', async () => {
    const { documents, path } = setUp();
    const opened = await documents.openPath(path);
    const save = (name: string) => documents.save(opened.handle, planText(name), opened.revision, false);
    const outcomes = await Promise.allSettled([save('a'), save('b')]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected']);
    expect(readFileSync(path, 'utf8')).toBe(planText('a'));
  });

  it('saves nothing but plans', async () => {
    const { documents, path, folder } = setUp();
    const { handle, revision } = await documents.openPath(path);
    for (const text of ['', '#!/bin/sh', '[]', 'null', '{"format":"x"}', `${planText('x')}x`]) {
      await expect(documents.save(handle, text, revision, true)).rejects.toMatchObject({ code: 'invalid' });
      await expect(documents.saveAt(join(folder, 'n'), text, true)).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(readFileSync(path, 'utf8')).toBe(planText('first'));
  });

  it('replaces another file only when told to', async () => {
    const { documents, path } = setUp();
    await expect(documents.saveAt(path, planText('x'), false)).rejects.toMatchObject({ code: 'exists' });
    expect((await documents.saveAt(path, planText('x'), true)).name).toBe('plan.boardcase.json');
  });

  it.runIf(process.platform !== 'win32')('refuses what is not a file of text, in words', async () => {
    const { documents, path, folder } = setUp();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x7b]));
    const codes = await Promise.all(
      [folder, pipe, path, join(folder, 'none'), '/dev/zero'].map((bad) =>
        documents.openPath(bad).catch((error: { code: string; message: string }) => error.code),
      ),
    );
    expect(codes).toEqual(['invalid', 'invalid', 'invalid', 'notFound', 'invalid']);
  });

  it('says when a file is read-only', async () => {
    const { documents, path } = setUp();
    chmodSync(path, 0o444);
    expect((await documents.openPath(path)).readOnly).toBe(true);
  });
});

describe('recent documents', () => {
  it('lists the last used first, each once, and leaves out what is gone', async () => {
    const { documents, recent, folder, path, troubles } = setUp();
    const other = join(folder, 'other.boardcase.json');
    writeFileSync(other, planText('other'));
    await documents.openPath(path);
    await documents.openPath(other);
    await documents.openPath(path);
    const names = async () => (await documents.list(await recent.paths(), true)).map(({ name }) => name);
    expect(await names()).toEqual(['plan.boardcase.json', 'other.boardcase.json']);
    unlinkSync(path);
    expect(await names()).toEqual(['other.boardcase.json']);
    expect(troubles).toEqual([]);
  });

  it('is empty, and no obstacle, where its file is damaged', async () => {
    const { documents, recent, folder, path, troubles } = setUp();
    await recent.add(path);
    writeFileSync(join(folder, 'data', 'recent.json'), '{"paths": [1');
    expect(await recent.paths()).toEqual([]);
    expect(troubles).toHaveLength(1);
    await documents.openPath(path);
    expect(await recent.paths()).toEqual([path]);
    await recent.clear();
    expect(await recent.paths()).toEqual([]);
  });
});
