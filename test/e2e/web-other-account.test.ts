import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { copyOfExample, setItBudget } from '../support/app-steps';
import { builtProgram } from '../support/built-program';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

const nobody = '65534';
const asNobody = ['--reuid', nobody, '--regid', nobody, '--clear-groups'];
const canChange = process.getuid?.() === 0 && spawnSync('setpriv', [...asNobody, 'true']).status === 0;
if (!canChange) console.warn('not root, or no setpriv: attacks from another account are not tried');

const program = builtProgram('other-account');
const folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));
const data = join(folder, 'data');
const plans = join(folder, 'plans');
let served: ServedApp;
let browser: Browser;
let page: Page;
let port = '';

const attack = (...args: string[]): ChildProcess =>
  spawn('setpriv', [...asNobody, process.execPath, program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

/** What makes a plan of the example one can tell: its texts, and an amount typed in the test. */
const ofPlan = /boardcase-plan|Lakeside|17000000|scenarios/;

describe.runIf(canChange)('another account on the machine', () => {
  beforeAll(async () => {
    chmodSync(folder, 0o755);
    chmodSync(dirname(program), 0o755);
    mkdirSync(plans, { mode: 0o700 });
    // Stands for the system's way to open a browser, and goes on while others look.
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'xdg-open'), '#!/bin/sh\nexec tail --pid=$PPID -f "$@"\n', { mode: 0o755 });
    served = await serveApp({
      folder: plans,
      data,
      initial: copyOfExample(plans),
      open: true,
      environment: { PATH: `${bin}:${process.env.PATH}` },
    });
    port = new URL(served.address).port;
    browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
    page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('sees the process list, reads what it may, and gets nothing of a plan and no way in', async () => {
    await expect.poll(() => readdirSync(join(data, 'open'))).toHaveLength(1);
    const looking = attack('look', port, data, plans, folder);
    let said = '';
    for await (const chunk of looking.stdout ?? []) said += chunk;
    const { account, commands, texts, answers } = JSON.parse(said) as {
      account: number;
      commands: string[];
      texts: string[];
      answers: unknown[];
    };
    expect(account).toBe(Number(nobody));
    // The browser's command is among what it sees, and names a file that it cannot read.
    expect(commands.filter((words) => words.includes(join(data, 'open')))).not.toEqual([]);
    expect(texts.filter((text) => /localhost|127\.0\.0\.1/.test(text))).toEqual([]);
    expect(JSON.stringify([texts, answers])).not.toMatch(/boardcase-plan|Lakeside|"page":/);
    // And took nothing away: the address is still good for its user.
    await page.goto(served.address);
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  });

  it('that takes the port of a host that has ended is sent nothing of a plan, and is believed nothing', async () => {
    await setItBudget(page, '17m');
    served.process.kill('SIGKILL');
    await expect.poll(() => served.process.signalCode).toBe('SIGKILL');
    const listening = attack('listen', port);
    const lines = createInterface({ input: listening.stdout! })[Symbol.asyncIterator]();
    try {
      expect((await lines.next()).value).toBe('listening');
      await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Plan of the Lakeside');
      await page.getByRole('textbox', { name: 'Name of the plan' }).press('Enter');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const got: string[] = [];
      while (!got.some((line) => line.includes('documents.save'))) got.push((await lines.next()).value);
      expect(got.join()).not.toMatch(ofPlan);
      await page.getByText('The program behind this page does not answer').first().waitFor();
    } finally {
      listening.kill('SIGKILL');
    }
  });
});
