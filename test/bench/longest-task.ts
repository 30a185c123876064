import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { name?: string };
}

/** Longest task on the main thread of a page's process while `work` runs, in milliseconds, from a recorded trace. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser to trace.');
  // The page's own markers tell its main thread from those of workers and other pages.
  const mark = `bench-${Math.random()}`;
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata', 'blink.user_timing'],
  });
  await page.evaluate((name) => performance.mark(name), mark);
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents.find(({ name }) => name === mark);
  if (!own) throw new Error('The trace does not hold the page.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === own.pid && tid === own.tid,
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
