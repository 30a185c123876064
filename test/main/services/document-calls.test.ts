import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HostResult } from '#main/contract';
import { createDocumentKeeping } from '#main/services/document-calls';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const planText = (name: string) => JSON.stringify({ format: 'boardcase-plan', version: 1, name });
const secret = 'Sanatorium am Südhang';
const password = 'a few unrelated words';
const from = (handle: string | null) => ({ page: randomUUID(), handle });

/** Every file below a folder, with its bytes. */
function filesIn(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path)]);
}

function setUp(folder = newFolder()) {
  const path = join(folder, 'plan.boardcase.json');
  if (!existsSync(path)) writeFileSync(path, planText('first'));
  const data = join(folder, 'data');
  const troubles: unknown[] = [];
  const keeping = createDocumentKeeping(data, (error) => troubles.push(error));
  const open = async (at = path, by?: string): Promise<Exclude<HostResult<'documents.open'>, { locked: true }>> => {
    const found = await keeping.documents.openPath(at);
    const opened =
      'locked' in found && by ? await keeping.calls['documents.open']({ handle: found.handle, password: by }) : found;
    return 'locked' in opened ? expect.unreachable('still locked') : opened;
  };
  return { folder, path, data, troubles, keeping, calls: keeping.calls, open };
}

/** No process has a number this high. */
const deadProcess = 2 ** 31 - 1;
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** Makes drafts and locks look as those of a process that has died. */
function asAfterACrash(data: string): void {
  for (const name of namesIn(join(data, 'drafts'))) {
    const path = join(data, 'drafts', name);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), pid: deadProcess }));
  }
  for (const name of namesIn(join(data, 'locks')))
    renameSync(join(data, 'locks', name), join(data, 'locks', name.replace(`.${process.pid}.`, `.${deadProcess}.`)));
}

describe('the previous version', () => {
  it('is what stood in the file before the last save, kept away from it', async () => {
    const { calls, open, folder } = setUp();
    const { handle, revision } = await open();
    expect(await calls['documents.previous']({ handle })).toBeNull();
    const second = await calls['documents.save']({
      handle,
      text: planText('second'),
      revision,
      force: false,
      protected: false,
    });
    await calls['documents.save']({
      handle,
      text: planText('third'),
      revision: second.revision,
      force: false,
      protected: false,
    });
    expect(await calls['documents.previous']({ handle })).toMatchObject({ text: planText('second') });
    expect(readdirSync(folder).sort()).toEqual(['data', 'plan.boardcase.json']);
  });

  it('is no reason not to save where it cannot be kept', async () => {
    const { calls, open, data, path, troubles } = setUp();
    mkdirSync(data);
    writeFileSync(join(data, 'backups'), 'a file in the way');
    const { handle, revision } = await open();
    await calls['documents.save']({ handle, text: planText('second'), revision, force: false, protected: false });
    expect(readFileSync(path, 'utf8')).toBe(planText('second'));
    expect(troubles.length).toBeGreaterThan(0);
  });
});

describe('drafts', () => {
  it('are offered once their program is gone, with their file, and a save notices a change since', async () => {
    const first = setUp();
    const { handle, revision } = await first.open();
    const page = randomUUID();
    const file = { handle, revision, protected: false };
    await first.calls['drafts.put']({ page, name: 'plan', text: planText('typed'), file });
    expect(await first.calls['drafts.list']({})).toEqual([]);
    writeFileSync(first.path, planText('theirs'));
    asAfterACrash(first.data);

    const { calls } = setUp(first.folder);
    const [draft] = await calls['drafts.list']({});
    expect(draft).toMatchObject({ id: page, name: 'plan', locked: false });
    const found = await calls['drafts.open']({ id: draft.id });
    expect(found).toMatchObject({ text: planText('typed'), file: { name: 'plan.boardcase.json', revision } });
    const save = { handle: found.file!.handle, text: found.text, revision, protected: false };
    await expect(calls['documents.save']({ ...save, force: false })).rejects.toMatchObject({ code: 'conflict' });
    await calls['drafts.drop']({ id: draft.id });
    expect(await calls['drafts.list']({})).toEqual([]);
  });

  it('of a page that said goodbye are offered by the same program, those of a live one not', async () => {
    const { calls } = setUp();
    const [gone, alive] = [randomUUID(), randomUUID()];
    for (const page of [gone, alive]) await calls['drafts.put']({ page, name: 'n', text: planText('x'), file: null });
    await calls['page.left']({ page: gone });
    expect((await calls['drafts.list']({})).map(({ id }) => id)).toEqual([gone]);
  });

  it('that the user gave up stay away, also what the page sends while it closes', async () => {
    const { calls, keeping } = setUp();
    const page = randomUUID();
    const put = () => calls['drafts.put']({ page, name: 'n', text: planText('x'), file: null });
    await put();
    await keeping.discardDrafts();
    await put();
    await keeping.pagesLeft();
    expect(await calls['drafts.list']({})).toEqual([]);
  });

  it('that are damaged hide no others, and only plans are kept', async () => {
    const { calls, data, troubles } = setUp();
    const page = randomUUID();
    await calls['drafts.put']({ page, name: 'n', text: planText('x'), file: null });
    await calls['page.left']({ page });
    writeFileSync(join(data, 'drafts', `${randomUUID()}.draft.json`), '{"pid": 1,');
    expect(await calls['drafts.list']({})).toHaveLength(1);
    expect(troubles).toHaveLength(1);
    await expect(calls['drafts.put']({ page, name: 'n', text: '#!/bin/sh', file: null })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('say in words where they cannot be kept', async () => {
    const { calls, data } = setUp();
    writeFileSync(data, 'a file in the way');
    const put = calls['drafts.put']({ page: randomUUID(), name: 'n', text: planText('x'), file: null });
    await expect(put).rejects.toMatchObject({ name: 'HostError', code: 'notFound' });
  });
});

describe('a plan in two windows', () => {
  it('may be written by the first; by the second once the first has gone', async () => {
    const { calls, open, path, folder } = setUp();
    const { handle } = await open();
    symlinkSync(path, join(folder, 'link.boardcase.json'));
    const linked = await open(join(folder, 'link.boardcase.json'));
    const [first, second] = [randomUUID(), randomUUID()];
    const hold = (page: string, what: string | null = handle) => calls['documents.hold']({ page, handle: what });
    expect(await hold(first)).toEqual({ held: true });
    expect(await hold(second)).toEqual({ held: false });
    expect(await hold(second, linked.handle)).toEqual({ held: false });
    expect(await hold(first)).toEqual({ held: true });
    await hold(first, null);
    expect(await hold(second)).toEqual({ held: true });
    expect(await hold(first)).toEqual({ held: false });
    await calls['page.left']({ page: second });
    expect(await hold(first)).toEqual({ held: true });
  });

  it('is locked between programs too, and not by one that died or fell silent', async () => {
    const one = setUp();
    const other = setUp(one.folder);
    const { handle } = await one.open();
    const theirs = await other.open();
    const [page, otherPage] = [randomUUID(), randomUUID()];
    const ask = () => other.calls['documents.hold']({ page: otherPage, handle: theirs.handle });
    await one.calls['documents.hold']({ page, handle });
    expect(await ask()).toEqual({ held: false });
    asAfterACrash(one.data);
    expect(await ask()).toEqual({ held: true });
    const [lock] = readdirSync(join(one.data, 'locks'));
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(join(one.data, 'locks', lock), longAgo, longAgo);
    expect(await one.calls['documents.hold']({ page, handle })).toEqual({ held: true });
  });
});

describe('a plan under a password', () => {
  async function protectedPlan() {
    const set = setUp();
    const plain = await set.open();
    // Saved once, so that there is a backup in plain text to be got rid of.
    await set.calls['documents.save']({ ...plain, text: planText(secret), force: false });
    const saved = await set.keeping.documents.saveAt(
      set.path,
      planText(secret),
      true,
      { kind: 'password', password },
      from(plain.handle),
    );
    return { ...set, handle: saved.handle, revision: saved.revision };
  }

  it('opens by its password only, and is saved under it without asking again', async () => {
    const { calls, keeping, path, folder, handle, revision } = await protectedPlan();
    expect(await keeping.documents.openPath(path)).toEqual({
      handle,
      name: 'plan.boardcase.json',
      locked: true,
      memory: null,
    });
    const wrong = calls['documents.open']({ handle, password: 'a few unrelated word' });
    await expect(wrong).rejects.toMatchObject({ code: 'password' });
    await calls['documents.save']({ handle, text: planText(`${secret} 2`), revision, force: false, protected: true });
    const again = await setUp(folder).open(path, password);
    expect(again).toMatchObject({ text: planText(`${secret} 2`), protected: true });
    expect(await calls['documents.previous']({ handle })).toMatchObject({ text: planText(secret) });
  });

  it('leaves nothing of itself in the data folder, with drafts, a backup and a crash', async () => {
    const { calls, data, folder, path, handle, revision } = await protectedPlan();
    const page = randomUUID();
    const file = { handle, revision, protected: true };
    await calls['documents.hold']({ page, handle });
    await calls['drafts.put']({ page, name: 'plan.boardcase.json', text: planText(`${secret} typed`), file });
    await calls['documents.save']({ handle, text: planText(`${secret} 3`), revision, force: false, protected: true });
    asAfterACrash(data);
    const kinds = new Set(filesIn(data).map(([name]) => name.slice(data.length + 1).split('/')[0]));
    expect([...kinds].sort()).toEqual(['backups', 'drafts', 'locks', 'recent.json']);
    const spellings = [secret, 'Sanatorium', 'boardcase-plan', password].flatMap((words) =>
      (['utf8', 'utf16le'] as const).flatMap((code) => {
        const bytes = Buffer.from(words, code);
        // In Base64 a text has three spellings, by its place.
        const shifted = [0, 1, 2].map((before) =>
          Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .slice(4, -4),
        );
        return [bytes, ...shifted.map((letters) => Buffer.from(letters))];
      }),
    );
    for (const [name, bytes] of filesIn(folder))
      for (const spelling of spellings) expect([name, bytes.includes(spelling)]).toEqual([name, false]);

    const after = setUp(folder);
    const [draft] = await after.calls['drafts.list']({});
    expect(draft.locked).toBe(true);
    await expect(after.calls['drafts.open']({ id: draft.id })).rejects.toMatchObject({ code: 'password' });
    const found = await after.calls['drafts.open']({ id: draft.id, password });
    expect(found).toMatchObject({ text: planText(`${secret} typed`), file: { protected: true } });
    // And what was recovered is still saved under the password.
    const save = { handle: found.file!.handle, text: found.text, revision: '', force: true, protected: true };
    await after.calls['documents.save'](save);
    expect(readFileSync(path).includes('boardcase-plan')).toBe(false);
  });

  it('is never written without one by a page that holds it for protected', async () => {
    const { calls, keeping, open, path, folder, handle } = await protectedPlan();
    writeFileSync(path, planText('put there in plain text'));
    const { revision } = await open();
    const save = { handle, text: planText(secret), revision, force: true, protected: true };
    await expect(calls['documents.save'](save)).rejects.toMatchObject({ code: 'password' });
    const copy = keeping.documents.saveAt(
      join(folder, 'copy'),
      planText(secret),
      false,
      { kind: 'like', handle },
      from(handle),
    );
    await expect(copy).rejects.toMatchObject({ code: 'password' });
    const put = calls['drafts.put']({
      page: randomUUID(),
      name: 'n',
      text: planText(secret),
      file: { handle, revision, protected: true },
    });
    await expect(put).rejects.toMatchObject({ code: 'password' });
    expect(filesIn(folder).some(([, bytes]) => bytes.includes(secret))).toBe(false);
  });

  it('is copied under the same password', async () => {
    const { keeping, open, folder, handle } = await protectedPlan();
    const copy = join(folder, 'copy.boardcase');
    await keeping.documents.saveAt(copy, planText(secret), false, { kind: 'like', handle }, from(handle));
    expect(await open(copy, password)).toMatchObject({ text: planText(secret), protected: true });
  });
});
