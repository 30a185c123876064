import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packApp, readAsar } from '../support/packed-app';

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
      /^(package\.json|out\/(main|preload|renderer|print)\/.+\.(js|cjs|css|html|json|woff2?|svg|png|wasm))$/;
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('is small', () => {
    const sizes = [...readAsar(join(packed, 'resources', 'app.asar')).values()].map((content) => content.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000_000);
  });

  it('has its fuses set: no Node from outside, only this archive, checked', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'boardcase'));
    // A fuse is one character of the program: '1' on, '0' off.
    const state = (on: boolean) => (on ? '1' : '0').charCodeAt(0);
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: state(false),
      [FuseV1Options.EnableCookieEncryption]: state(true),
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: state(false),
      [FuseV1Options.EnableNodeCliInspectArguments]: state(false),
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: state(true),
      [FuseV1Options.OnlyLoadAppFromAsar]: state(true),
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: state(false),
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: state(false),
    });
  });
});

describe('electron-builder.yml', () => {
  it('is checked against electron-builder’s schema when packing', async () => {
    await expect(packApp(join(folder, 'wrong'), { nsis: { oneClik: true } })).rejects.toThrow(/configuration\.nsis/);
  }, 60_000);
});
