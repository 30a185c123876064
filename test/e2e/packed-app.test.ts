import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyOfExample } from '../support/app-steps';
import { launchDesktop, realElectron } from '../support/desktop';
import { extractAsar, packApp } from '../support/packed-app';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The real program would start the checkout and not the archive: there the installers' own tests stand.
it.skipIf(realElectron)('what electron-builder packed opens a plan and shows its results', async () => {
  const packed = await packApp(folder);
  extractAsar(join(packed, 'resources', 'app.asar'), join(folder, 'app'));
  const desktop = await launchDesktop({
    args: [copyOfExample(folder)],
    out: join(folder, 'app', 'out'),
    env: { BOARDCASE_DATA: join(folder, 'data') },
  });
  try {
    await desktop.page.locator('[aria-label="Results at a glance"][data-stage="full"]').waitFor();
    expect(await desktop.page.getByText('hospital.boardcase.json').count()).toBeGreaterThan(0);
  } finally {
    desktop.kill();
    await desktop.ended;
  }
});
