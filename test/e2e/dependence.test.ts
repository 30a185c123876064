import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExample, goTo } from '../support/app-steps';
import { axeFindings } from '../support/axe';
import { hosts, type RunningApp } from '../support/hosts';

let folder = '';
let app: RunningApp | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-dependence-'));
});
afterEach(async () => {
  await app?.quit();
  app = null;
  rmSync(folder, { recursive: true, force: true });
});

describe.each(hosts)('what goes together, on $name', ({ start }) => {
  it('is stated for a threat, for suits and for years, each out of the way until asked for', async () => {
    const plan = copyOfExample(folder);
    app = await start({ folder, data: join(folder, 'data'), initial: plan });
    const { page } = app;
    const full = page.locator('[aria-label="Results at a glance"][data-stage="full"]');
    await full.waitFor();
    const written = () => JSON.parse(readFileSync(plan, 'utf8'));
    const save = () => page.keyboard.press('ControlOrMeta+s');

    await goTo(page, 'Threats');
    const rho = page.getByRole('textbox', { name: 'How far they go together' });
    expect(await rho.isVisible()).toBe(false);
    await page.getByText('Parts that go together').click();
    await rho.fill('0.3');
    await rho.press('Enter');
    await page.getByRole('button', { name: 'Defense of lawsuits: Rises with records' }).click();
    await page.getByRole('textbox', { name: 'Defense of lawsuits: Half at' }).waitFor();
    await full.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await save();
    await expect
      .poll(() => written().scenarios.find((one: { dependence?: object }) => one.dependence !== undefined))
      .toMatchObject({
        dependence: { rho: 0.3 },
        losses: expect.arrayContaining([
          expect.objectContaining({
            id: 'defense',
            probability: { logistic: { at: 22_000, slope: 2, mean: expect.any(Number) } },
          }),
        ]),
      });

    await page.getByText('What drives them', { exact: true }).click();
    await page.getByRole('button', { name: 'Take 0.052' }).click();
    expect(await page.getByRole('button', { name: 'Take 0.052' }).count()).toBe(0);
    await save();
    await expect.poll(() => written().commonCause.variance).toMatchObject({ formula: '0.052', date: '2010–2022' });
  });
});
