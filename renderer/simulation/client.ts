import type { ResolvedPlan } from '#models/plan/resolved';
import type { SimulationResult } from '#models/simulation/result';
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

/** Starts the simulation worker; results arrive on the caller's thread. */
export function createSimulator(): Simulator {
  const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
  let current = 0;
  let hear: (reply: RunReply) => void = () => {};
  const post = (message: RunRequest | PaintedNote) => worker.postMessage(message);
  worker.addEventListener('message', (event: MessageEvent<RunReply>) => {
    if (event.data.run === current) hear(event.data);
  });
  worker.addEventListener('error', (event) => {
    hear({ run: current, failure: event.message || 'The simulation could not be started.' });
  });
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
      worker.terminate();
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
