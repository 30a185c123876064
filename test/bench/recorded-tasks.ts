import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
}

/** Of the main thread of a page's process, in milliseconds. `longestWork` is without the time it did not get the processor. */
export interface RecordedTasks {
  longest: number;
  longestWork: number;
  busy: number;
}

/** The main thread's tasks while `work` runs, from a recorded trace. */
export async function recordTasks(page: Page, work: () => Promise<void>): Promise<RecordedTasks> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser to trace.');
  // The page's own marker tells its main thread from those of workers and other pages.
  const mark = `bench-${Math.random()}`;
  await browser.startTracing(page, { categories: ['toplevel', '__metadata', 'blink.user_timing'] });
  await page.evaluate((name) => performance.mark(name), mark);
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents.find(({ name }) => name === mark);
  if (!own) throw new Error('The trace does not hold the page.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === own.pid && tid === own.tid,
  );
  return {
    longest: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    longestWork: Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000,
    busy: tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000,
  };
}
