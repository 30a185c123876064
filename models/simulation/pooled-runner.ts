import type { ChunkResult, SimulateChunk } from './chunk-result';
import { borrowMemory, type ColumnMemory, returnMemory } from './column-memory';
import { createKernel } from './kernel';
import type { SimulationModel } from './model';
import { type ChunkJob, type ChunkRunner, stopped } from './run-chunks';

/** What a worker is told: the model of a job, once, then lots of its chunks. */
export type WorkerRequest =
  | { kind: 'job'; job: number; model: SimulationModel; seed: number }
  /** `spare` are results of the worker's that are done with: their buffers are used again. */
  | { kind: 'chunks'; job: number; chunks: ChunkJob['chunks']; spare: ChunkResult[] };

/** What a worker answers to each lot of chunks. */
export interface WorkerReply {
  job: number;
  results: ChunkResult[];
}

/** A worker of either host: Web Worker or worker_threads. */
interface WorkerPort {
  post(request: WorkerRequest, transfer: ArrayBuffer[]): void;
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

/**
 * Workers are started when the calling thread alone would need longer than this for the rest, in milliseconds: a worker
 * takes some 40 to start and to reach its speed, and on a busy machine takes them from the calling thread.
 */
const worthWorkers = 120;
/** What the run has taken so far says nothing of the rest before this, in milliseconds. */
const warmUp = 15;
/** Scenario-years from which on a run surely takes that long. */
const surelyWorth = 30_000_000;
/** Waiting messages are let in once in so many milliseconds. */
const pauseEvery = 4;
/** Lots a worker has in hand, so that it never waits for the next. */
const ahead = 2;
/** Most chunks in a lot: a message costs about as much as a small chunk. */
const largestLot = 4;

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
    async run({ model, seed, chunks, simulateChunk }, onResult, signal) {
      if (signal?.aborted) throw stopped();
      const current = ++job;
      const begun = host.now();
      const lotSize = Math.min(largestLot, Math.ceil(chunks.length / 32));
      let next = 0;
      /** Lots that workers have in hand by their first chunk, in the order they were given out. */
      const given = new Map<number, ChunkJob['chunks']>();
      let failure: Error | null = null;
      let hasEnded = false;
      const feed = (port: WorkerPort, spare: ChunkResult[] = []) => {
        if (next === chunks.length || signal?.aborted) return;
        const lot = chunks.slice(next, next + lotSize);
        next += lot.length;
        given.set(lot[0].chunk, lot);
        port.post({ kind: 'chunks', job: current, chunks: lot, spare }, buffersOf(spare));
      };
      const enlist = (port: WorkerPort) => {
        port.post({ kind: 'job', job: current, model, seed }, []);
        for (let i = 0; i < ahead; i++) feed(port);
      };
      onReply = ({ job: of, results }, port) => {
        // What comes after the end of a run that was stopped has no place any more.
        if (of !== current || hasEnded) return;
        if (given.delete(results[0].chunk)) results.forEach(onResult);
        feed(port, results);
      };
      onError = (error) => {
        failure = error;
      };
      /** The next chunk nobody has; when there is none, the lot a worker was given last, so as never to wait for it. */
      const take = () => {
        if (next < chunks.length) return [chunks[next++]];
        const last = [...given.values()].at(-1) ?? [];
        if (last.length > 0) given.delete(last[0].chunk);
        return last;
      };

      for (const port of ports) enlist(port);
      let paused = begun;
      let mark = { time: begun, chunks: 0 };
      try {
        for (let own = 1; ; own++) {
          if (failure) throw failure;
          if (signal?.aborted) throw stopped();
          const lot = take();
          if (lot.length === 0) return ports.length + 1;
          for (const { chunk, paths } of lot) onResult(simulateChunk(chunk, paths));
          const now = host.now();
          const rest = ((now - mark.time) / (own - mark.chunks)) * (chunks.length - next);
          // The first chunks, in code that is not optimised yet, are left out of the estimate.
          if (mark.time === begun && now - begun > warmUp) mark = { time: now, chunks: own };
          else if (ports.length < host.workers && now - begun > 2 * warmUp && rest > worthWorkers) {
            const known = ports.length;
            start();
            for (const port of ports.slice(known)) enlist(port);
          }
          if (now - paused < pauseEvery) continue;
          await host.pause();
          paused = host.now();
        }
      } finally {
        hasEnded = true;
      }
    },
  };
}

const buffersOf = (results: ChunkResult[]): ArrayBuffer[] =>
  results.flatMap(({ losses, stolen, reductions, presentValues }) =>
    [losses, stolen, reductions, presentValues].map((array) => array.buffer as ArrayBuffer),
  );

/** The result out of the kernel's memory, into `spare` where that is of its size. */
function copyOf(result: ChunkResult, spare: ChunkResult | undefined): ChunkResult {
  const { losses, stolen, reductions, presentValues } = result;
  const room = spare?.losses.length === losses.length ? spare : null;
  const copy = <T extends Float64Array | Float32Array>(from: T, to: T | undefined): T => {
    if (!to) return from.slice() as T;
    to.set(from);
    return to;
  };
  return {
    ...result,
    losses: copy(losses, room?.losses),
    stolen: copy(stolen, room?.stolen),
    reductions: copy(reductions, room?.reductions),
    presentValues: copy(presentValues, room?.presentValues),
  };
}

/** The worker's side: answers requests with results, whose buffers may be transferred. */
export function createChunkServer(
  reply: (reply: WorkerReply, transfer: ArrayBuffer[]) => void,
): (request: WorkerRequest) => void {
  let simulateChunk: SimulateChunk | null = null;
  let memory: ColumnMemory | null = null;
  return (request) => {
    if (request.kind === 'job') {
      if (memory) returnMemory(memory);
      memory = borrowMemory();
      simulateChunk = createKernel(request.model, request.seed, memory);
      return;
    }
    const { chunks, spare } = request;
    const results = chunks.map(({ chunk, paths }, i) => copyOf(simulateChunk!(chunk, paths), spare[i]));
    reply({ job: request.job, results }, buffersOf(results));
  };
}
