import type { SimulationResult } from '#models/finance/result';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { PaintedNote, RunReply, RunRequest } from './messages';

/** Simulates plans off the screen's thread. */
export interface Simulator {
  /** Simulates a plan, in place of the run before it: first a few thousand years (`coarse`), then all (`full`). */
  run(
    plan: ResolvedPlan,
    options: { seed: number; years: number },
    listener: (result: SimulationResult, stage: 'coarse' | 'full') => void,
    onError?: (message: string) => void,
  ): void;
  /** Stops the current run; its listener hears nothing more. */
  cancel(): void;
  dispose(): void;
}

/** Starts the simulation worker; results arrive on the caller's thread. One that fails is started again by the next run. */
export function createSimulator(): Simulator {
  let current = 0;
  let hear: (reply: RunReply) => void = () => {};
  let worker: Worker | null = start();

  function start(): Worker {
    const started = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<RunReply>) => {
      if (data.run === current) hear(data);
    });
    started.addEventListener('error', (event) => {
      started.terminate();
      if (worker === started) worker = null;
      hear({ run: current, failure: event.message || 'The simulation could not be started.' });
    });
    return started;
  }

  const post = (message: RunRequest | PaintedNote) => {
    worker ??= start();
    worker.postMessage(message);
  };
  return {
    run(plan, { seed, years }, listener, onError) {
      hear = (reply) => {
        if ('failure' in reply) onError?.(reply.failure);
        else {
          listener(reply.result, reply.stage);
          if (reply.stage === 'coarse') afterPaint(() => post({ painted: reply.run }));
        }
      };
      post({ run: ++current, plan, seed, years });
    },
    cancel() {
      post({ run: ++current, plan: null, seed: 0, years: 0 });
    },
    dispose() {
      current++;
      worker?.terminate();
    },
  };
}

/** Calls back once what is changed now has been painted; in a page out of sight, not before it is seen again. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(null);
  });
}
