import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnteredPage, enterAt } from '../support/entered-page';
import { besiege } from '../support/siege';
import { type ServedApp, serveApp } from '../support/web-host';

let served: ServedApp;
let port = 0;
let page: EnteredPage;
const folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));

beforeAll(async () => {
  served = await serveApp({ folder: join(folder, 'plans'), data: join(folder, 'data') });
  port = Number(new URL(served.address).port);
  page = await enterAt(served.address);
});
afterAll(async () => {
  // Windows cannot ask a program to end, only end it.
  expect(await served.stop()).toBe(process.platform === 'win32' ? null : 0);
  rmSync(folder, { recursive: true, force: true });
});

describe('the web host under siege', () => {
  // How many milliseconds its user waits: `npm run bench -- app siege`.
  it('answers its user in turn while strangers always have 200 requests under way', async () => {
    const strangers = 200;
    const siege = besiege(port, strangers);
    /** How many of the strangers' were answered while the user waited for one answer. */
    const before: number[] = [];
    for (let asked = 0; asked < 100; asked++) {
      const answered = siege.answered();
      expect(await page.call('documents.recent', {})).toEqual({ ok: true, value: [] });
      before.push(siege.answered() - answered);
    }
    await siege.lift();
    const median = before.toSorted((a, b) => a - b)[before.length / 2];
    console.log(
      `${siege.answered()} bad requests; the user waited for ${median} of them, at most ${Math.max(...before)}`,
    );
    // Who came before the user goes first, and little else.
    expect(median).toBeLessThan(2 * strangers);
    expect(siege.answered()).toBeGreaterThan(strangers);
  });
});
