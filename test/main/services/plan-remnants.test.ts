import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli } from '#main/cli/run-cli';
import { createDocumentKeeping } from '#main/services/document-calls';
import { newPlanKey, protect, unprotect } from '#main/services/protected-plan';
import { computerMark } from '#main/services/temporary-files';
import { temporaryFolders } from '../../support/temporary-folder';

// What a password costs is tested with the layout of the file; here it is typed dozens of times.
vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>();
  type Scrypt = Parameters<typeof real.scrypt>;
  const scrypt = (...[password, salt, length, , done]: [...Scrypt]) =>
    real.scrypt(password, salt, length, { N: 2 }, done);
  return { ...real, scrypt };
});

const newFolder = temporaryFolders();
const secret = 'Sanatorium am Südhang';
const planText = (more: string) =>
  JSON.stringify({
    format: 'boardcase-plan',
    version: 1,
    name: `${secret} ${more}`,
    currency: 'EUR',
    scenarios: [],
  });
const password = 'a few unrelated words';
const other = 'some quite different words';
/** No process has a number this high. */
const deadProcess = 2 ** 31 - 1;

let folder = '';
let data = '';
let plain = '';
beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
  plain = join(folder, 'plans', 'plan.boardcase.json');
  mkdirSync(dirname(plain));
  writeFileSync(plain, planText('first'));
});

const startHost = () => createDocumentKeeping(data, (error) => expect.unreachable(String(error)));
type Host = ReturnType<typeof startHost>;

async function opened(host: Host, path: string, by?: string) {
  const found = await host.documents.openPath(path);
  const document = 'locked' in found && by ? await host.documents.open(found.handle, { password: by }) : found;
  return 'locked' in document ? expect.unreachable('still locked') : document;
}

/** A plan with a version before the last save, and the draft of a page that died. */
async function livedIn(host: Host, path: string, by?: string) {
  const document = await opened(host, path, by);
  const save = { ...document, force: false };
  const { revision } = await host.documents.save({ ...save, text: planText('saved') });
  const page = randomUUID();
  const file = { handle: document.handle, revision, protected: document.protected };
  await host.calls['drafts.put']({ page, name: 'plan', text: planText('typed'), file });
  return { ...document, revision, page };
}

/** Makes drafts look as those of a process that has died, and leaves what a write that was killed leaves. */
function afterACrash(): void {
  const drafts = join(data, 'drafts');
  for (const name of readdirSync(drafts).filter((found) => found.endsWith('.json'))) {
    const path = join(drafts, name);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), pid: deadProcess }));
    writeFileSync(join(drafts, `.${computerMark}-${deadProcess}.ab.boardcase-tmp`), planText('half'));
    // What a program that keeps folders alike makes of two versions.
    copyFileSync(path, join(drafts, name.replace('.draft.json', ' (conflicted copy 2026-11-30).draft.json')));
    copyFileSync(path, join(drafts, `Copy of ${name}`));
  }
  for (const name of readdirSync(join(data, 'backups')).filter(
    (found) => !found.endsWith('.json') || found.includes('-'),
  ))
    copyFileSync(join(data, 'backups', name), join(data, 'backups', `Copy of ${name}`));
  for (const place of [join(data, 'backups'), dirname(plain)])
    writeFileSync(join(place, `.${computerMark}-${deadProcess}.cd.boardcase-tmp`), planText('half'));
}

/** Files below a folder that hold the secret in any plain way. */
const tellTales = (below: string) =>
  readdirSync(below, { recursive: true, encoding: 'utf8' })
    .map((name) => join(below, name))
    .filter((path) => statSync(path).isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return [
        secret,
        'Sanatorium',
        'boardcase-plan',
        Buffer.from('boardcase-plan').toString('base64').slice(0, -4),
      ].some((words) => bytes.includes(words));
    })
    .map((path) => path.slice(folder.length + 1));

/** Every text that a password opens of what lies below the data folder. */
async function openedBy(by: string): Promise<string[]> {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((name) => join(data, name));
  const found = files.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path));
  const drafts = found.flatMap((bytes) => {
    const [content] = /(?<="content":")[^"]+/.exec(bytes.toString('latin1')) ?? [];
    return content ? [Buffer.from(content, 'base64')] : [];
  });
  const tried = await Promise.all([...found, ...drafts].map((bytes) => unprotect(bytes, by).catch(() => null)));
  return tried.flatMap((one) => (one ? [one.text] : []));
}

/** Says what the page says when its plan is put under a password. */
const protectAs = (host: Host, path: string, document: { handle: string; page: string }, by = password) =>
  host.documents.saveAt(path, planText('saved'), true, { kind: 'password', password: by }, document);

const hosts = [
  ['in the program that saved it', (host: Host) => host],
  [
    'in a program started after a crash',
    () => {
      afterACrash();
      return startHost();
    },
  ],
] as const;

describe.each(hosts)('a plan that comes under a password %s', (_, next) => {
  it('in place leaves nothing of itself in the clear', async () => {
    const first = startHost();
    await livedIn(first, plain);
    const host = next(first);
    await protectAs(host, plain, { ...(await opened(host, plain)), page: randomUUID() });
    await host.calls['drafts.list']({});
    expect(tellTales(folder)).toEqual([]);
  });

  it('under another name leaves the file it was until that is deleted, and nothing else', async () => {
    const first = startHost();
    await livedIn(first, plain);
    const host = next(first);
    const document = await opened(host, plain);
    await protectAs(host, join(folder, 'plans', 'secret.boardcase'), { ...document, page: randomUUID() });
    await host.calls['drafts.list']({});
    expect(tellTales(folder)).toEqual(['plans/plan.boardcase.json']);
    const { handle, revision } = document;
    await host.calls['documents.deletePlain']({ handle, revision });
    expect(tellTales(folder)).toEqual([]);
    expect(readdirSync(dirname(plain))).toEqual(['secret.boardcase']);
  });

  it.each(['renamed', 'copied and deleted'])('after it was %s leaves nothing where it was', async (how) => {
    const first = startHost();
    await livedIn(first, plain);
    const moved = join(folder, 'plans', 'moved.boardcase.json');
    if (how === 'renamed') renameSync(plain, moved);
    else {
      copyFileSync(plain, moved);
      rmSync(plain);
    }
    const host = next(first);
    await protectAs(host, moved, { ...(await opened(host, moved)), page: randomUUID() });
    await host.calls['drafts.list']({});
    expect(tellTales(folder)).toEqual([]);
  });

  it('on the command line, in place, leaves nothing in the clear', async () => {
    const first = startHost();
    await livedIn(first, plain);
    next(first);
    const environment = { BOARDCASE_PASSWORD: password };
    process.env.BOARDCASE_DATA = data;
    const told: string[] = [];
    const terminal = {
      print: () => undefined,
      tell: (text: string) => void told.push(text),
      redraws: false,
      environment,
    };
    const status = await runCli(['convert', plain, '--output', plain, '--encrypt'], terminal);
    delete process.env.BOARDCASE_DATA;
    expect([status, told]).toEqual([0, []]);
    expect(tellTales(folder)).toEqual([]);
  });

  it('brings along what was kept of it', async () => {
    const first = startHost();
    const before = await livedIn(first, plain);
    const host = next(first);
    await protectAs(host, plain, { ...(await opened(host, plain)), page: before.page });
    expect((await openedBy(password)).sort()).toEqual([planText('saved'), planText('typed')].sort());
  });
});

it('a plan that was in no file yet leaves no draft in the clear', async () => {
  const host = startHost();
  const page = randomUUID();
  await host.calls['drafts.put']({ page, name: 'n', text: planText('typed'), file: null });
  const from = { page, handle: null };
  await host.documents.saveAt(
    join(folder, 'new.boardcase'),
    planText('typed'),
    false,
    { kind: 'password', password },
    from,
  );
  expect(tellTales(folder)).toEqual(['plans/plan.boardcase.json']);
});

describe.each(hosts)('a plan that gets another password %s', (_, next) => {
  it.each(['in place', 'under another name'])('%s has nothing under the old one', async (how) => {
    const first = startHost();
    const path = join(folder, 'plans', 'secret.boardcase');
    await protectAs(first, path, { handle: (await opened(first, plain)).handle, page: randomUUID() });
    rmSync(plain);
    await livedIn(first, path, password);
    const host = next(first);
    const from = { ...(await opened(host, path, password)), page: randomUUID() };
    const target = how === 'under another name' ? join(folder, 'plans', 'next.boardcase') : path;
    const { handle } = await protectAs(host, target, from, other);
    await host.calls['drafts.list']({});
    expect(await openedBy(password)).toEqual([]);
    expect(await openedBy(other)).toEqual(expect.arrayContaining([planText('typed')]));
    expect(tellTales(folder)).toEqual([]);
    // The program can open what it keeps.
    if (how === 'in place') expect(await host.documents.previous(handle)).toMatchObject({ text: planText('saved') });
  });
});

describe('what is kept of a plan', () => {
  it('follows it when it is moved', async () => {
    const first = startHost();
    await livedIn(first, plain);
    const moved = join(folder, 'moved.boardcase.json');
    renameSync(plain, moved);
    const host = startHost();
    const { handle } = await opened(host, moved);
    expect(await host.documents.previous(handle)).toMatchObject({ text: planText('first') });
  });

  it('stays with the plan that is still there when a copy of it is opened', async () => {
    const host = startHost();
    const { handle } = await livedIn(host, plain);
    const copy = join(folder, 'copy.boardcase.json');
    copyFileSync(plain, copy);
    await opened(host, copy);
    expect(await host.documents.previous(handle)).toMatchObject({ text: planText('first') });
  });

  it('goes when the plan is deleted, but not while its drive is away', async () => {
    const first = startHost();
    const { page } = await livedIn(first, plain);
    await first.calls['drafts.drop']({ id: page });
    const away = join(folder, 'away');
    renameSync(dirname(plain), away);
    await startHost().calls['drafts.list']({});
    expect(tellTales(data)).not.toEqual([]);
    renameSync(away, dirname(plain));
    rmSync(plain);
    await startHost().calls['drafts.list']({});
    expect(tellTales(data)).toEqual([]);
  });

  it('and of another keeps to its own password', async () => {
    const host = startHost();
    await livedIn(host, plain);
    const neighbour = join(folder, 'neighbour.boardcase.json');
    writeFileSync(neighbour, planText('neighbour'));
    const { handle } = await livedIn(host, neighbour);
    await protectAs(host, plain, { ...(await opened(host, plain)), page: randomUUID() });
    expect(await host.documents.previous(handle)).toMatchObject({ text: planText('neighbour') });
  });
});

describe('a plan that was protected for less than today', () => {
  it('is raised by the next save, and so is what was kept of it', async () => {
    const path = join(folder, 'weak.boardcase');
    writeFileSync(path, protect(planText('first'), await newPlanKey(password, 14)));
    expect(readFileSync(path)[9]).toBe(14);
    const host = startHost();
    const { handle } = await livedIn(host, path, password);
    expect(readFileSync(path)[9]).toBe(17);
    expect(await host.documents.previous(handle)).toMatchObject({ text: planText('first') });
    const costs = readdirSync(join(data, 'backups'))
      .map((name) => readFileSync(join(data, 'backups', name)))
      .filter((bytes) => bytes.subarray(1, 6).toString() === 'BCASE')
      .map((bytes) => bytes[9]);
    expect(costs).toEqual([17]);
  });
});

// Windows keeps accounts apart by the folder, which is the user's own, and has no such modes.
it.runIf(process.platform !== 'win32')(
  'is known to no other account: all that is kept is the user’s alone',
  async () => {
    const host = startHost();
    await livedIn(host, plain);
    for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
      const info = statSync(join(data, name));
      expect([name, info.mode & 0o077]).toEqual([name, 0]);
    }
    expect(existsSync(join(data, 'recent.json'))).toBe(true);
    expect(statSync(data).mode & 0o077).toBe(0);
  },
);
