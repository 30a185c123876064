import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExposedHost } from '#main/contract';
import { type Desktop, desktopKind, launchDesktop } from '../support/desktop';

type Exposing = { boardcase: ExposedHost };

/** A site that counts who comes by: nothing may. */
let site: Server;
let visits: string[] = [];
let siteAddress = '';
let desktop: Desktop;
const data = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));

beforeAll(async () => {
  site = createServer((request, response) => {
    visits.push(String(request.url));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('<h1>elsewhere</h1>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteAddress = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  desktop = await launchDesktop({ env: { BOARDCASE_DATA: data } });
  await desktop.page.getByRole('navigation', { name: 'Screens' }).waitFor();
});
afterAll(async () => {
  await desktop.evaluate(({ app }) => {
    setTimeout(() => app.quit(), 10);
  });
  await desktop.ended;
  site.close();
  rmSync(data, { recursive: true, force: true });
});
beforeEach(() => {
  visits = [];
});

/** Runs an attack in the page; what it throws is no matter. */
async function attack(run: (address: string) => unknown): Promise<void> {
  const address = desktop.page.url();
  await desktop.page.evaluate(run as (address: string) => void, siteAddress).catch(() => undefined);
  await desktop.page.waitForTimeout(300);
  expect(desktop.page.url()).toBe(address);
  // Asked by script: a locator would wait for the navigation that must not happen.
  const stillThere = () => desktop.page.evaluate(() => document.querySelector('nav[aria-label="Screens"]') !== null);
  expect(await stillThere()).toBe(true);
}

describe(`a page that was taken over, in the desktop app on ${desktopKind}`, () => {
  it('cannot leave, however it tries', async () => {
    const leave: ((address: string) => unknown)[] = [
      (address) => {
        location.href = address;
      },
      (address) => location.replace(`${address}/replace`),
      (address) => {
        const link = document.createElement('a');
        link.href = `${address}/link`;
        document.body.append(link);
        link.click();
      },
      (address) => {
        const form = document.createElement('form');
        form.action = `${address}/form`;
        form.method = 'post';
        document.body.append(form);
        form.submit();
      },
      (address) => {
        const meta = document.createElement('meta');
        meta.httpEquiv = 'refresh';
        meta.content = `0;url=${address}/refresh`;
        document.head.append(meta);
      },
      () => {
        location.href = 'file:///etc/passwd';
      },
      () => {
        location.href = 'data:text/html,<h1>elsewhere</h1>';
      },
    ];
    for (const run of leave) await attack(run);
    expect(visits).toEqual([]);
  });

  it('cannot open a window', async () => {
    const windows = () => desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    const pages = desktop.page.context().pages().length;
    await attack((address) => window.open(`${address}/open`));
    await attack(() => window.open('about:blank'));
    await attack((address) => {
      const link = document.createElement('a');
      link.href = `${address}/blank`;
      link.target = '_blank';
      document.body.append(link);
      link.click();
    });
    await expect.poll(() => desktop.page.context().pages().length).toBe(pages);
    expect(await windows()).toBe(1);
    expect(visits).toEqual([]);
  });

  it('cannot run code or embed pages that the app did not bring', async () => {
    await attack((address) => {
      for (const kind of ['script', 'iframe', 'img', 'embed', 'webview']) {
        const element = document.createElement(kind);
        element.setAttribute('src', `${address}/${kind}`);
        document.body.append(element);
      }
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.body.append(inline);
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.handlerRan = true">');
      // Later, because the test's own scripts are above the policy.
      setTimeout(() => {
        const tried = window as unknown as Record<string, unknown>;
        try {
          tried.evaluated = new Function('return "ran"')();
        } catch {
          tried.evaluated = 'refused';
        }
      }, 50);
    });
    const ran = await desktop.page.evaluate(() => {
      const tried = window as unknown as Record<string, unknown>;
      return [tried.inlineRan, tried.handlerRan, tried.evaluated];
    });
    expect(ran).toEqual([undefined, undefined, 'refused']);
    expect(visits).toEqual([]);
  });

  it('cannot reach the network', async () => {
    await attack(async (address) => {
      await Promise.allSettled([
        fetch(`${address}/fetch`),
        fetch(`${address}/no-cors`, { mode: 'no-cors' }),
        navigator.sendBeacon(`${address}/beacon`, 'x'),
        new Promise((resolve) => {
          const socket = new WebSocket(address.replace('http', 'ws'));
          socket.onerror = resolve;
        }),
      ]);
      new EventSource(`${address}/events`);
    });
    expect(visits).toEqual([]);
  });

  it('finds no Node, no Electron and no paths, only one function per call', async () => {
    const found = await desktop.page.evaluate(() => {
      const names = ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer', '__dirname'];
      return {
        leaked: names.filter((name) => name in window),
        exposed: Object.keys((window as unknown as Exposing).boardcase),
        calls: Object.values((window as unknown as Exposing).boardcase.calls).map((call) => typeof call),
      };
    });
    expect(found.leaked).toEqual([]);
    expect(found.exposed).toEqual(['calls', 'events', 'openDropped']);
    expect(new Set(found.calls)).toEqual(new Set(['function']));
  });

  it('gets nothing out of calls made to hurt', async () => {
    const replies = await desktop.page.evaluate(async () => {
      const calls = (window as unknown as Exposing).boardcase.calls;
      const handles = ['../../etc/passwd', '/etc/passwd', '__proto__', 'x'.repeat(1000), ''];
      const opened = handles.map((handle) => calls['documents.open']({ handle }));
      const saved = handles.map((handle) => calls['documents.save']({ handle, text: '{}', revision: '', force: true }));
      const odd = [null, undefined, [], 'x', { handle: { toString: 1 } }].map((args) =>
        calls['documents.open'](args as never),
      );
      return (await Promise.all([...opened, ...saved, ...odd])).map((reply) => (reply.ok ? 'ok' : reply.code));
    });
    expect(new Set(replies)).toEqual(new Set(['notFound', 'invalid']));
  });

  it('is granted nothing but copying', async () => {
    const states = await desktop.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      return (await Promise.all(asked)).map(({ state }) => state);
    });
    expect(states).not.toContain('granted');
  });
});

describe('the window', () => {
  it('is sandboxed, isolated and without Node', async () => {
    const preferences = await desktop.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0].webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const given = contents.getLastWebPreferences();
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = given;
      const never = ['allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures'];
      const neverNode = ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'];
      const loosened = [...never, ...neverNode].filter((name) => given[name]);
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, loosened };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      loosened: [],
    });
  });
});
