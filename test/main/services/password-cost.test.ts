import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli } from '#main/cli/run-cli';
import { createDocumentKeeping } from '#main/services/document-calls';
import { newPlanKey, protect, unprotect, unusualMemory } from '#main/services/protected-plan';
import { temporaryFolders } from '../../support/temporary-folder';

/** What is asked of the machine, and how many at once; the machine itself is spared. */
const asked = vi.hoisted(() => ({ costs: [] as number[], now: 0, most: 0 }));

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>();
  type Scrypt = Parameters<typeof real.scrypt>;
  const scrypt = (...[password, salt, length, options, done]: [...Scrypt]) => {
    asked.costs.push(Math.log2(options.N ?? 0));
    asked.most = Math.max(asked.most, ++asked.now);
    real.scrypt(password, salt, length, { N: 2 }, (error, key) => {
      asked.now--;
      done(error, key);
    });
  };
  return { ...real, scrypt };
});
beforeEach(() => Object.assign(asked, { costs: [], now: 0, most: 0 }));

const newFolder = temporaryFolders();
const password = 'a few unrelated words';
const text = JSON.stringify({ format: 'boardcase-plan', version: 1, name: 'n', currency: 'EUR', scenarios: [] });

/** A plan that asks for a cost: sound, or with the cost written over that of another and the checksum made anew. */
const costing = async (cost: number) => protect(text, await newPlanKey(password, cost));
function claiming(data: Buffer, cost: number): Buffer {
  const changed = Buffer.from(data);
  changed[9] = cost;
  createHash('sha256')
    .update(changed.subarray(0, -32))
    .digest()
    .copy(changed, changed.length - 32);
  return changed;
}

describe('what a protected plan may ask of the machine that opens it', () => {
  it.each([18, 19, 20])('is 2^%d only where its user agrees', async (cost) => {
    const data = await costing(cost);
    asked.costs = [];
    await expect(unprotect(data, password)).rejects.toThrow(`${2 ** (cost - 10)} MiB of memory`);
    expect(asked.costs).toEqual([]);
    expect(unusualMemory(data)).toBe(2 ** (cost - 10));
    expect((await unprotect(data, password, true)).text).toBe(text);
    expect(asked.costs).toEqual([cost]);
  });

  it.each([0, 13, 21, 255])('is never 2^%d', async (cost) => {
    const data = claiming(await costing(17), cost);
    asked.costs = [];
    await expect(unprotect(data, password, true)).rejects.toThrow('never writes');
    expect(asked.costs).toEqual([]);
  });

  it('is asked once at a time, however many are opened', async () => {
    const data = await costing(17);
    await Promise.all(Array.from({ length: 4 }, () => unprotect(data, password)));
    expect([asked.costs.length, asked.most]).toEqual([5, 1]);
  });

  it('is raised to today’s where it is less, so that what is saved next is under that', async () => {
    const data = await costing(14);
    const { key } = await unprotect(data, password);
    expect(asked.costs).toEqual([14, 14, 17]);
    expect(protect(text, key)[9]).toBe(17);
  });

  it('is told to the page before it asks for the password, which then is its user’s consent', async () => {
    const folder = newFolder();
    const path = join(folder, 'costly.boardcase');
    writeFileSync(path, await costing(20));
    const { documents } = createDocumentKeeping(join(folder, 'data'), (error) => expect.unreachable(String(error)));
    const found = await documents.openPath(path);
    expect(found).toMatchObject({ locked: true, memory: 1024 });
    await expect(documents.open(found.handle, { password })).rejects.toMatchObject({ code: 'invalid' });
    expect(await documents.open(found.handle, { password, costly: true })).toMatchObject({ text });
  });

  it('is refused on the command line with the way to agree', async () => {
    const path = join(newFolder(), 'costly.boardcase');
    writeFileSync(path, await costing(19));
    const told: string[] = [];
    const run = (environment: Record<string, string>) =>
      runCli(['check', path], {
        print: () => undefined,
        tell: (words) => void told.push(words),
        redraws: false,
        environment: { BOARDCASE_PASSWORD: password, ...environment },
      });
    expect(await run({})).toBe(2);
    expect(told.join()).toContain('takes 512 MiB of memory to open');
    expect(told.join()).toContain('BOARDCASE_COSTLY=1');
    expect(await run({ BOARDCASE_COSTLY: '1' })).toBe(0);
  });
});
