import type { ChunkResult } from './chunk-result';
import { createKernel } from './kernel';
import type { SimulationModel } from './model';
import { type ChunkRunner, stopped } from './run-chunks';

/** What a worker is told: the model of a job, once, then chunks of it. */
export type WorkerRequest =
  | { kind: 'job'; job: number; model: SimulationModel; seed: number }
  | { kind: 'chunk'; job: number; chunk: number; paths: number };

/** What a worker answers to each chunk. */
export interface WorkerReply {
  job: number;
  result: ChunkResult;
}

/** A worker of either host: Web Worker or worker_threads. */
interface WorkerPort {
  post(request: WorkerRequest): void;
  listen(onReply: (reply: WorkerReply) => void, onError: (error: Error) => void): void;
}

/** What a host lends the pool. */
export interface PoolHost {
  /** Workers beside the calling thread. */
  workers: number;
  startWorker(): WorkerPort;
  /** Lets waiting messages be delivered. */
  pause(): Promise<void>;
  /** Milliseconds. */
  now(): number;
}

/** Workers are started when the calling thread alone would need longer than this for the rest, in milliseconds. */
const worthWorkers = 60;
/** Scenario-years from which on a run surely takes that long. */
const surelyWorth = 3_000_000;
/** Chunks a worker has in hand, so that it never waits for the next. */
const ahead = 3;

/**
 * Runs chunks on the calling thread and, where the work is worth their start, on workers beside it. Workers stay for
 * later runs. Runs must not overlap: one that is stopped may be followed at once by the next.
 */
export function createPooledRunner(host: PoolHost): ChunkRunner {
  const ports: WorkerPort[] = [];
  let job = 0;
  let onReply: (reply: WorkerReply, port: WorkerPort) => void = () => {};
  let onError: (error: Error) => void = () => {};

  const start = () => {
    while (ports.length < host.workers) {
      const port = host.startWorker();
      ports.push(port);
      port.listen(
        (reply) => onReply(reply, port),
        (error) => onError(error),
      );
    }
  };

  return {
    expect(scenarioYears) {
      if (scenarioYears >= surelyWorth) start();
    },
    async run({ model, seed, chunks }, onResult, signal) {
      const current = ++job;
      const simulateChunk = createKernel(model, seed);
      const begun = host.now();
      let next = 0;
      let pending = 0;
      let failure: Error | null = null;
      let settle = () => {};
      const feed = (port: WorkerPort) => {
        if (next === chunks.length || signal?.aborted) return;
        port.post({ kind: 'chunk', job: current, ...chunks[next++] });
        pending++;
      };
      const enlist = (port: WorkerPort) => {
        port.post({ kind: 'job', job: current, model, seed });
        for (let i = 0; i < ahead; i++) feed(port);
      };
      onReply = (reply, port) => {
        if (reply.job !== current) return;
        pending--;
        onResult(reply.result);
        feed(port);
        if (pending === 0) settle();
      };
      onError = (error) => {
        failure = error;
        settle();
      };

      for (const port of ports) enlist(port);
      for (let own = 0; next < chunks.length && !failure; own++) {
        if (signal?.aborted) throw stopped();
        const { chunk, paths } = chunks[next++];
        onResult(simulateChunk(chunk, paths));
        const rest = ((host.now() - begun) / (own + 1)) * (chunks.length - next);
        if (ports.length < host.workers && rest > worthWorkers) {
          const known = ports.length;
          start();
          for (const port of ports.slice(known)) enlist(port);
        }
        await host.pause();
      }
      if (pending > 0 && !failure) {
        await new Promise<void>((resolve) => {
          settle = resolve;
        });
      }
      if (failure) throw failure;
      if (signal?.aborted) throw stopped();
      return ports.length + 1;
    },
  };
}

/** The worker's side: answers requests with results, whose buffers may be transferred. */
export function createChunkServer(
  reply: (reply: WorkerReply, transfer: ArrayBuffer[]) => void,
): (request: WorkerRequest) => void {
  let simulateChunk: ((chunk: number, paths: number) => ChunkResult) | null = null;
  return (request) => {
    if (request.kind === 'job') {
      simulateChunk = createKernel(request.model, request.seed);
      return;
    }
    const result = simulateChunk!(request.chunk, request.paths);
    const { losses, stolen, reductions, presentValues, sums } = result;
    const transfer = [losses, stolen, reductions, presentValues, sums].map((array) => array.buffer as ArrayBuffer);
    reply({ job: request.job, result }, transfer);
  };
}
