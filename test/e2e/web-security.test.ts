import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

let browser: Browser;
let context: BrowserContext;
let served: ServedApp;
let origin = '';
let site: Server;
let siteAddress = '';
const folder = mkdtempSync(join(tmpdir(), 'boardcase-e2e-'));

beforeAll(async () => {
  served = await serveApp({ folder: join(folder, 'plans'), data: join(folder, 'data') });
  origin = new URL(served.address).origin;
  browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(served.address);
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<title>another site</title>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteAddress = `http://localhost:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  site.close();
  expect(await served.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

describe('another site in the browser that runs the app', () => {
  it('neither reads nor writes anything, though the cookie is there', async () => {
    const page = await context.newPage();
    await page.goto(siteAddress);
    const outcomes = await page.evaluate(async (host) => {
      const plan = '{"name":"x","text":"{\\"format\\":\\"boardcase-plan\\"}","overwrite":true}';
      const post = (init: RequestInit) =>
        fetch(`${host}/api/documents.saveAs`, { method: 'POST', body: plan, ...init });
      const tries = [
        fetch(`${host}/`, { credentials: 'include' }),
        post({ credentials: 'include' }),
        post({ credentials: 'include', headers: { 'Content-Type': 'application/json' } }),
        post({ credentials: 'include', headers: { 'Content-Type': 'text/plain' } }),
        post({ credentials: 'include', mode: 'no-cors' }),
      ];
      return (await Promise.allSettled(tries)).map(({ status }) => status);
    }, origin);
    expect(outcomes).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'rejected']);
    expect(readdirSync(folder)).not.toContain('plans');
    await page.close();
  });

  it('cannot frame the app, post a form to it, or load its scripts', async () => {
    const page = await context.newPage();
    await page.goto(siteAddress);
    const loaded = await page.evaluate(async (host) => {
      const frame = document.createElement('iframe');
      frame.src = host;
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
      });
      const script = document.createElement('script');
      script.src = `${host}/assets/index.js`;
      const ran = new Promise((resolve) => {
        script.onload = () => resolve('ran');
        script.onerror = () => resolve('refused');
      });
      document.body.append(script);
      return ran;
    }, origin);
    expect(loaded).toBe('refused');
    const framed = page.frames().filter((frame) => frame !== page.mainFrame());
    for (const frame of framed) expect(await frame.content()).not.toContain('id="root"');
    await page.evaluate((host) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = `${host}/api/documents.saveAs`;
      document.body.append(form);
      form.submit();
    }, origin);
    await page.waitForURL(`${origin}/**`);
    expect(await page.content()).toContain('wrong origin');
    expect(readdirSync(folder)).not.toContain('plans');
    await page.close();
  });

  it('gets a stranger’s answer under another name of this machine', async () => {
    const page = await context.newPage();
    const { port } = new URL(origin);
    const response = await page.goto(`http://localhost:${port}`);
    expect(response?.status()).toBe(403);
    await page.close();
  });
});

describe('a page of another program on this machine', () => {
  it('on another port gets nothing that opens the app, by name or by number', async () => {
    const heard: string[] = [];
    const beside = createServer((request, response) => {
      heard.push(JSON.stringify([request.url, request.headers]));
      response.setHeader('Content-Type', 'text/html');
      response.end('<title>beside</title>');
    });
    await new Promise<void>((resolve) => beside.listen(0, '127.0.0.1', resolve));
    const { port } = beside.address() as AddressInfo;
    const page = await context.newPage();
    for (const host of [new URL(origin).hostname, '127.0.0.1', 'localhost']) {
      await page.goto(`http://${host}:${port}`);
      expect(
        await page.evaluate(() => [document.cookie, Object.keys(sessionStorage), Object.keys(localStorage)]),
      ).toEqual(['', [], []]);
    }
    expect(heard.join()).not.toMatch(/cookie|[\w-]{43}/i);
    await page.close();
    await new Promise((resolve) => beside.close(resolve));
  });

  it('leaves no service worker between page and host: its old address is not the app’s', async () => {
    const page = await context.newPage();
    await page.goto(origin.replace(/\/\/[^:]+/, '//127.0.0.1'));
    const said = await page.evaluate(() =>
      navigator.serviceWorker.register('/assets/none.js').then(
        () => 'there',
        () => 'refused',
      ),
    );
    expect(said).toBe('refused');
    await page.close();
  });
});

describe('the app’s own page', () => {
  it('has no cookie, and no secret in its address', async () => {
    const page = context.pages()[0];
    expect(page.url()).toBe(`${origin}/`);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await context.cookies()).toEqual([]);
  });

  it('goes on after a reload, and after its used address is opened again', async () => {
    const page = context.pages()[0];
    for (const again of [() => page.reload(), () => page.goto(served.address)]) {
      await again();
      await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    }
  });

  it('lets in a second tab that is made of the first, and says to one that is not how that is done', async () => {
    const page = context.pages()[0];
    // As when a tab is duplicated: what its session holds is copied.
    const [second] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/'))]);
    await second.getByRole('navigation', { name: 'Screens' }).waitFor();
    await second.close();
    const typed = await context.newPage();
    await typed.goto(origin);
    await typed.getByText('Duplicate the tab').waitFor();
    await typed.close();
  });

  it('loads nothing that its policy refuses, and nothing from elsewhere', async () => {
    const page = context.pages()[0];
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    await page.goto(origin);
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    expect([complaints, foreign]).toEqual([[], []]);
  });

  it('is refused to another browser that has the used address', async () => {
    const stranger = await browser.newContext();
    const page = await stranger.newPage();
    await page.goto(served.address);
    await page.getByRole('heading', { name: 'Boardcase does not know this browser tab' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await stranger.close();
  });
});
