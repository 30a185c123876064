import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments } from '#main/services/system-browser';
import { copyOfExample, goTo } from '../support/app-steps';
import { type ServedApp, serveApp, testBrowser } from '../support/web-host';

let folder: string;
let served: ServedApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boardcase-pictures-'));
  served = await serveApp({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
  browser = await chromium.launch({ executablePath: testBrowser(), args: browserArguments() });
  // As many device pixels as a saved picture has, and room for the highest.
  const context = await browser.newContext({ viewport: { width: 1360, height: 1400 }, deviceScaleFactor: 2 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  await page.goto(served.address);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const menus = () => page.getByRole('button', { name: /^Copy or save the chart/ });

async function choose(at: number, item: string): Promise<void> {
  await menus().nth(at).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function saved(at: number, item: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(at, item)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What an SVG holds, as a browser's strict XML reader finds it. */
const readSvg = (svg: string) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = parsed.documentElement;
    const all = [...root.querySelectorAll('*')];
    const ids = all.map(({ id }) => id).filter(Boolean);
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      title: root.querySelector('title')?.textContent,
      description: root.querySelector('desc')?.textContent,
      label: root
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .every((id) => ids.includes(id)),
      tags: [...new Set(all.map(({ localName }) => localName))].sort(),
      texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
      fonts: [...new Set([...root.querySelectorAll('text')].map((text) => text.getAttribute('font-family')))],
      marks: root.querySelectorAll('path').length,
      repeatedIds: ids.length - new Set(ids).size,
      unknownClips: [...root.querySelectorAll('[clip-path]')].filter(
        (element) => !ids.includes(/url\(#(.+)\)/.exec(element.getAttribute('clip-path') ?? '')?.[1] ?? ''),
      ).length,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    };
  }, svg);

/** The picture as the browser paints it over the app, whose fonts are there. */
async function painted(markup: string, size: { width: number; height: number }): Promise<string> {
  await page.evaluate((html) => {
    const sheet = document.createElement('div');
    sheet.id = 'sheet';
    // Nothing of the app's own look but its fonts.
    sheet.style.cssText = 'all:initial;position:fixed;inset:0;z-index:9999;background:#fff';
    const content = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    if (content) sheet.append(content);
    document.body.append(sheet);
  }, markup);
  await page.evaluate(async () => {
    await Promise.all([...document.querySelectorAll<HTMLImageElement>('#sheet img')].map((image) => image.decode()));
  });
  const bytes = await page.screenshot({ clip: { x: 0, y: 0, ...size } });
  await page.evaluate(() => document.getElementById('sheet')?.remove());
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** How far two pictures are apart: mean and largest difference of squares of 4 × 4 pixels, 0 to 255, and ink in each. */
const difference = (first: string, second: string) =>
  page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          // Smaller by 4: letters that stand half a pixel apart are the same.
          canvas.width = Math.round(image.width / 4);
          canvas.height = Math.round(image.height / 4);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no context');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          return context.getImageData(0, 0, canvas.width, canvas.height);
        }),
      );
      const apart = a.data.map((value, at) => Math.abs(value - b.data[at]));
      const ink = ({ data }: ImageData) => data.filter((value, at) => at % 4 < 3 && value < 200).length / data.length;
      return {
        sizes: [a.width, a.height, b.width, b.height],
        mean: apart.reduce((sum, value) => sum + value, 0) / apart.length,
        most: apart.reduce((most, value) => Math.max(most, value), 0),
        ink: [ink(a), ink(b)],
      };
    },
    [first, second],
  );

describe('pictures of charts', () => {
  it.each(['Compare', 'Board pack'])(
    'are vectors that look like the canvas: %s',
    async (screen) => {
      await goTo(page, screen);
      await page.locator('[aria-label="Results at a glance"][data-stage="full"]').waitFor();
      await menus()
        .nth(screen === 'Compare' ? 1 : 5)
        .waitFor();
      const count = await menus().count();
      for (let at = 0; at < count; at++) {
        const subject =
          (await menus().nth(at).getAttribute('aria-label'))?.replace('Copy or save the chart: ', '') ?? '';
        const vector = await saved(at, 'Save as vectors (SVG)');
        const pixels = await saved(at, 'Save as a picture (PNG)');
        expect(vector.name).toMatch(/\.svg$/);
        expect(pixels.name).toMatch(/\.png$/);
        const svg = vector.bytes.toString('utf8');
        const found = await readSvg(svg);
        expect(found, subject).toMatchObject({ error: null, label: true, repeatedIds: 0, unknownClips: 0 });
        expect(found.tags).not.toContain('image');
        expect(found.tags).not.toContain('foreignObject');
        expect(found.title?.length, subject).toBeGreaterThan(20);
        expect(found.description?.length, subject).toBeGreaterThan(20);
        expect(found.texts.join(' '), subject).toContain(subject.split(' ')[0]);
        expect(found.texts.length, subject).toBeGreaterThan(6);
        expect(found.marks, subject).toBeGreaterThan(8);
        expect(found.fonts, subject).toEqual(["Inter, 'Inter Variable', Arial, sans-serif"]);

        const size = { width: found.width, height: found.height };
        const image = `<img src="data:image/png;base64,${pixels.bytes.toString('base64')}" width="${size.width}" style="display:block">`;
        const apart = await difference(await painted(svg, size), await painted(image, size));
        expect(apart.sizes.slice(0, 2)).toEqual(apart.sizes.slice(2));
        expect(apart.ink[0], subject).toBeGreaterThan(0.005);
        expect(apart.mean, subject).toBeLessThan(0.5);
        expect(apart.most, subject).toBeLessThan(90);
      }
    },
    120_000,
  );

  it('are copied as PNG, and their data as a table', async () => {
    await goTo(page, 'Compare');
    await menus().first().waitFor();
    await choose(0, 'Copy as a picture');
    await page.getByText(/^Copied: /).waitFor();
    const kinds = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const blob = await item.getType(item.types[0]);
        return { types: item.types, size: blob.size };
      });
    expect(await kinds()).toMatchObject({ types: ['image/png'] });
    expect((await kinds()).size).toBeGreaterThan(10_000);
    await choose(0, 'Copy the data');
    await expect.poll(async () => (await kinds()).types).toContain('text/plain');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\t');
  });
});
