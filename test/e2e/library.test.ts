import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controlLibrary } from '#models/library/controls/index';
import { copyOfExample } from '../support/app-steps';
import { axeFindings } from '../support/axe';
import { hosts, type RunningApp } from '../support/hosts';
import { focused, pressOn, tabTo } from '../support/keyboard';

let folder = '';
let app: RunningApp | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-library-'));
});
afterEach(async () => {
  await app?.quit();
  app = null;
  rmSync(folder, { recursive: true, force: true });
});

const idsIn = (path: string, list: 'controls' | 'scenarios'): string[] =>
  JSON.parse(readFileSync(path, 'utf8'))[list].map(({ id }: { id: string }) => id);

describe.each(hosts)('adding from the library by keyboard on $name', ({ start }) => {
  it('brings rows of the library into the plan, each list in one step', async () => {
    const plan = copyOfExample(folder);
    app = await start({ folder, data: join(folder, 'data'), initial: plan });
    const { page } = app;
    const keys = page.keyboard;
    const full = page.locator('[aria-label="Results at a glance"][data-stage="full"]');
    await full.waitFor();

    await keys.press('ControlOrMeta+5');
    await page.getByRole('heading', { name: 'Controls', exact: true }).waitFor();
    await pressOn(page, 'Add a control');
    await page.getByRole('menuitem', { name: 'From the library…' }).waitFor();
    await keys.press('ArrowDown');
    await expect.poll(() => focused(page)).toMatch(/From the library/);
    await keys.press('Enter');
    const controls = page.getByRole('dialog', { name: 'Controls from the library' });
    await controls.waitFor();
    await expect.poll(() => focused(page)).toMatch(/Search the library/);
    expect(await axeFindings(page)).toEqual([]);
    // What the plan has is there to see, and not to pick.
    const offered = controls.getByRole('checkbox');
    await expect.poll(() => offered.count()).toBe(controlLibrary.length - idsIn(plan, 'controls').length);
    await controls.getByRole('rowheader', { name: /^Immutable backup/ }).waitFor();

    await keys.type('flooding');
    await expect.poll(() => offered.count()).toBe(1);
    await keys.press('ArrowDown');
    expect(await focused(page)).toMatch(/Protection against flooding/);
    await keys.press('Space');
    await tabTo(page, 'Search the library', 'Shift+Tab');
    await keys.press('ControlOrMeta+a');
    await keys.type('asset');
    await expect.poll(() => offered.count()).toBe(1);
    await keys.press('ArrowDown');
    await keys.press('Space');
    await pressOn(page, 'Add 2 controls');
    await controls.waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toMatch(/Add a control/);
    await page.getByRole('row', { name: /Protection against flooding/ }).waitFor();
    await full.waitFor();

    await keys.press('ControlOrMeta+4');
    await page.getByRole('heading', { name: 'Threats', exact: true }).waitFor();
    await pressOn(page, 'Add a threat');
    await page.getByRole('menuitem', { name: 'From the library…' }).waitFor();
    await keys.press('ArrowDown');
    await expect.poll(() => focused(page)).toMatch(/From the library/);
    await keys.press('Enter');
    const threats = page.getByRole('dialog', { name: 'Threats from the library' });
    await threats.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keys.press('Escape');
    await threats.waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toMatch(/Add a threat/);
    await keys.press('Enter');
    await page.getByRole('menuitem', { name: 'From the library…' }).click();
    await keys.type('trade secrets');
    await expect.poll(() => threats.getByRole('checkbox').count()).toBe(1);
    await keys.press('ArrowDown');
    await keys.press('Space');
    // Enter adds what is picked.
    await keys.press('Enter');
    await threats.waitFor({ state: 'hidden' });
    await page.getByRole('navigation', { name: 'Threats of this plan' }).getByText('Trade secrets stolen').waitFor();

    const saved = await app.saveAs('With more');
    await expect.poll(() => idsIn(saved, 'scenarios').at(-1)).toBe('trade-secrets');
    expect(idsIn(saved, 'controls').slice(-2).sort()).toEqual(['asset-inventory', 'ddos-protection']);
    const mfa = JSON.parse(readFileSync(saved, 'utf8')).controls.find(({ id }: { id: string }) => id === 'mfa');
    expect(mfa.effects.map(({ scenario }: { scenario: string }) => scenario)).toContain('trade-secrets');

    await keys.press('ControlOrMeta+z');
    await page.getByText('Trade secrets stolen').first().waitFor({ state: 'hidden' });
    await keys.press('ControlOrMeta+5');
    await keys.press('ControlOrMeta+z');
    await page.getByRole('row', { name: /Protection against flooding/ }).waitFor({ state: 'hidden' });
    await page.getByRole('row', { name: /Asset inventory/ }).waitFor({ state: 'hidden' });
  }, 120_000);
});
