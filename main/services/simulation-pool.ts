import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createPooledRunner, type WorkerReply } from '#models/simulation/pooled-runner';
import type { ChunkRunner } from '#models/simulation/run-chunks';
import { builtPart } from './built-folder';

/** Threads that simulate together: the calling one and workers beside it. */
export interface SimulationPool {
  runner: ChunkRunner;
  close(): Promise<void>;
}

/**
 * A pool of `threads` threads, the calling one among them. Workers start when a run is worth it, and do not keep the
 * process alive. `script` is the built worker.
 */
export function createSimulationPool(
  threads: number,
  script: URL = pathToFileURL(builtPart('main', 'simulation-worker.js')),
): SimulationPool {
  const workers: Worker[] = [];
  const runner = createPooledRunner({
    workers: Math.max(0, threads - 1),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    startWorker() {
      const worker = new Worker(script);
      worker.unref();
      workers.push(worker);
      return {
        post: (request, transfer) => worker.postMessage(request, transfer),
        listen(onReply, onError) {
          worker.on('message', (reply: WorkerReply) => onReply(reply));
          worker.on('error', onError);
        },
      };
    },
  });
  return {
    runner,
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
