import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fusesIn, packApp, readAsar } from '../support/packed-app';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-packed-'));
let packed = '';

beforeAll(async () => {
  packed = await packApp(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed app', () => {
  it('carries what runs and nothing else', () => {
    const names = [...readAsar(join(packed, 'resources', 'app.asar')).keys()];
    for (const needed of ['package.json', 'out/main/electron.js', 'out/preload/preload.cjs', 'out/renderer/index.html'])
      expect(names).toContain(needed);
    const allowed =
      /^(package\.json|out\/notices\/packages\.json|out\/(main|preload|renderer|print)\/.+\.(js|cjs|css|html|json|woff2?|svg|png|wasm))$/;
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('is small', () => {
    const sizes = [...readAsar(join(packed, 'resources', 'app.asar')).values()].map((content) => content.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000_000);
  });

  it('brings the licences of Electron and Chromium, and the notices of everything else', () => {
    expect(readFileSync(join(packed, 'LICENSE.electron.txt'), 'utf8')).toBe('of Electron');
    expect(readFileSync(join(packed, 'LICENSES.chromium.html'), 'utf8')).toBe('of Chromium');
    const notices = readAsar(join(packed, 'resources', 'app.asar')).get('out/notices/packages.json');
    expect(JSON.parse(String(notices)).length).toBeGreaterThan(50);
  });

  it('has its fuses set', () => {
    expect(fusesIn(readFileSync(join(packed, 'boardcase')))).toBe('010011001');
  });

  it('has no address to ask for updates unless the build is given one', () => {
    expect(existsSync(join(packed, 'resources', 'app-update.yml'))).toBe(false);
  });
});

describe('electron-builder.yml', () => {
  it('is checked against electron-builder’s schema when packing', async () => {
    await expect(packApp(join(folder, 'wrong'), { nsis: { oneClik: true } })).rejects.toThrow(/configuration\.nsis/);
  }, 60_000);
});
