import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { builtProgram } from '../../support/built-program';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const program = builtProgram('rival-writer');
/** BOARDCASE_TEST_PAIRS=1000 for the whole of it. */
const pairs = Number(process.env.BOARDCASE_TEST_PAIRS ?? 60);
const planText = (name: string) => JSON.stringify({ format: 'boardcase-plan', version: 1, name });

interface Rival {
  process: ChildProcess;
  lines: AsyncIterator<string>;
}
const running: { process: ChildProcess; reader: Interface }[] = [];
afterEach(() => {
  for (const { process } of running.splice(0)) process.kill('SIGKILL');
});

async function start(data: string): Promise<Rival> {
  const child = spawn(process.execPath, [program, data], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = createInterface({ input: child.stdout });
  running.push({ process: child, reader });
  const lines = reader[Symbol.asyncIterator]();
  await lines.next();
  return { process: child, lines };
}

async function tell({ process, lines }: Rival, order: string): Promise<string> {
  process.stdin?.write(`${order}\n`);
  return (await lines.next()).value;
}

/** Both are told before either answers. */
const tellBoth = (rivals: Rival[], orders: [string, string]) =>
  Promise.all(rivals.map((rival, index) => tell(rival, orders[index])));

describe.each(['the same data folder', 'data folders of their own'])('two programs with %s', (which) => {
  const set = async () => {
    const folder = newFolder();
    const path = join(folder, 'plan.boardcase.json');
    writeFileSync(path, planText('first'));
    const data = which.startsWith('the same') ? ['data', 'data'] : ['one', 'other'];
    return { folder, path, rivals: await Promise.all(data.map((name) => start(join(folder, name)))) };
  };

  it(
    `that save one revision at once: one is told that it is saved and the other that it is not, ${pairs} times`,
    async () => {
      const { folder, path, rivals } = await set();
      for (let round = 0; round < pairs; round++) {
        await tellBoth(rivals, [`open ${path}`, `open ${path}`]);
        const names = [`a${round}`, `b${round}`];
        const said = await tellBoth(rivals, [`save ${names[0]}`, `save ${names[1]}`]);
        expect([round, [...said].sort()]).toEqual([round, ['conflict', 'saved']]);
        expect(readFileSync(path, 'utf8')).toBe(planText(names[said.indexOf('saved')]));
      }
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    },
    60_000 + pairs * 500,
  );
});

/** No process has a number this high. */
const deadProcess = 2 ** 31 - 1;

describe('a lock that a program left behind', () => {
  it.each(['of a process that has died', 'that was renewed while the clock was ahead'])(
    '%s is taken by one of two that ask at once',
    async (which) => {
      const folder = newFolder();
      const data = join(folder, 'data');
      const path = join(folder, 'plan.boardcase.json');
      writeFileSync(path, planText('first'));
      const rivals = [await start(data), await start(data)];
      await tellBoth(rivals, [`open ${path}`, `open ${path}`]);
      for (let round = 0; round < pairs; round++) {
        mkdirSync(join(data, 'locks'), { recursive: true });
        await tell(rivals[0], 'hold');
        const [lock] = readdirSync(join(data, 'locks'));
        await tell(rivals[0], 'left');
        const isDead = which.startsWith('of a process');
        const stale = join(
          data,
          'locks',
          isDead
            ? lock.replace(/\.\d+\./, `.${deadProcess}.`)
            : lock.replace(/[0-9a-f]{12}\.lock$/, 'ffffffffffff.lock'),
        );
        writeFileSync(stale, 'granted');
        if (!isDead) utimesSync(stale, new Date(2 ** 32 * 1000), new Date(2 ** 32 * 1000));
        const said = await tellBoth(rivals, ['hold', 'hold']);
        expect([round, [...said].sort()]).toEqual([round, ['held', 'not held']]);
        await tellBoth(rivals, ['left', 'left']);
        expect(readdirSync(join(data, 'locks'))).toEqual([]);
      }
    },
    60_000 + pairs * 500,
  );
});
