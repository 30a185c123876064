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
    const response = await page.goto(origin.replace('127.0.0.1', 'localhost'));
    expect(response?.status()).toBe(403);
    await page.close();
  });
});

describe('the app’s own page', () => {
  it('sees no secret: the cookie is hidden from scripts and the token is gone from the address', async () => {
    const page = context.pages()[0];
    expect(page.url()).toBe(`${origin}/`);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const [cookie] = await context.cookies(origin);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1', expires: -1 });
  });

  it('goes on after a reload, and after its used address is opened again', async () => {
    const page = context.pages()[0];
    for (const again of [() => page.reload(), () => page.goto(served.address)]) {
      await again();
      await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    }
  });

  it('loads nothing that its policy refuses, and nothing from elsewhere', async () => {
    const page = await context.newPage();
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    await page.goto(origin);
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    expect([complaints, foreign]).toEqual([[], []]);
    await page.close();
  });

  it('is refused to another browser that has the used address', async () => {
    const stranger = await browser.newContext();
    const page = await stranger.newPage();
    const response = await page.goto(served.address);
    expect(response?.status()).toBe(403);
    expect(await page.content()).toContain('does not know this browser');
    await stranger.close();
  });
});
