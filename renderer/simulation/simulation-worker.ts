import { simulateInStages } from '#models/finance/simulate';
import { createPooledRunner, type WorkerReply } from '#models/simulation/pooled-runner';
import type { PaintedNote, RunReply, RunRequest } from './messages';

// The simulation worker: compiles, simulates, with helpers where that is worth their start, and sums up, so that the
// screen's thread only sends a plan and receives results. A newer request stops the run before it.

const channel = new MessageChannel();
let resume = () => {};
channel.port1.onmessage = () => resume();
/** Lets a newer request in; unlike a timer it costs microseconds. */
const pause = () =>
  new Promise<void>((resolve) => {
    resume = resolve;
    channel.port2.postMessage(null);
  });

const runner = createPooledRunner({
  workers: Math.min(7, Math.max(1, navigator.hardwareConcurrency) - 1),
  now: () => performance.now(),
  pause,
  startWorker() {
    const worker = new Worker(new URL('./chunk-worker.ts', import.meta.url), { type: 'module' });
    return {
      post: (request, transfer) => worker.postMessage(request, transfer),
      listen(onReply, onError) {
        worker.addEventListener('message', (event: MessageEvent<WorkerReply>) => onReply(event.data));
        worker.addEventListener('error', (event) => onError(new Error(event.message || 'A worker failed to start.')));
      },
    };
  },
});

/** The first look is waited for this long: a page out of sight does not paint (ms). */
const longestPaint = 50;

const reply = (message: RunReply) => self.postMessage(message);
let signal = { aborted: false };
let goOn = () => {};
/**
 * The first look is painted before the rest of the run takes every core there is: on two of them the page would else
 * wait for its turn longer than the first look took to work out.
 */
const painted = () =>
  new Promise<void>((resolve) => {
    goOn = resolve;
    setTimeout(resolve, longestPaint);
  });
let current = 0;
let last: Promise<void> = Promise.resolve();

async function run({ run, plan, seed, years }: RunRequest, stop: { aborted: boolean }): Promise<void> {
  if (!plan || stop.aborted) return;
  try {
    const clock = () => performance.now();
    await simulateInStages(plan, { seed, years, runner, signal: stop, clock }, (result, stage) => {
      if (stop.aborted) return;
      reply({ run, result, stage });
      if (stage === 'coarse') return painted();
    });
  } catch (error) {
    if (!stop.aborted) reply({ run, failure: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<RunRequest | PaintedNote>) => {
  if ('painted' in data) {
    if (data.painted === current) goOn();
    return;
  }
  current = data.run;
  signal.aborted = true;
  goOn();
  const stop = { aborted: false };
  signal = stop;
  last = last.then(() => run(data, stop));
});
