import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** When what is waited for was painted, by name: milliseconds since navigation. */
    painted: Record<string, number>;
    /** When the watched moment began: the last Enter, or what the bench set it to. */
    began: number;
  }
}

/**
 * In the page: notes when an element that matches is first there and the frame that holds it has been painted. What
 * `stale` matches is of before the last Enter, and hides all others until it is gone.
 */
export function watchPage({ selectors, stale }: { selectors: Record<string, string>; stale?: string }): void {
  window.painted = {};
  window.began = 0;
  let isStale = false;
  const look = () => {
    if (isStale && stale && document.querySelector(stale)) return;
    isStale = false;
    for (const [name, selector] of Object.entries(selectors)) {
      if (name in window.painted || !document.querySelector(selector)) continue;
      window.painted[name] = Number.NaN;
      const { painted } = window;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painted[name] = performance.now();
        };
        port2.postMessage(null);
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  // In the capture phase and before the app's own listeners.
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key !== 'Enter') return;
      window.began = timeStamp;
      window.painted = {};
      isStale = stale !== undefined && document.querySelector(stale) !== null;
    },
    true,
  );
}

/** Waits until what goes by this name has been painted. */
export const seen = (page: Page, name: string) =>
  page.waitForFunction((key) => window.painted[key] > 0, name, { timeout: 30_000, polling: 20 });

/** When the page's first text was painted: milliseconds since navigation. */
export const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);

/** Adds to `found` what a page asks of any other than the host that serves it. */
export function noteRequestsElsewhere(page: Page, origin: string, found: string[]): void {
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(address)) found.push(address);
  });
}
