import { useCallback, useEffect, useRef, useState } from 'react';
import type { FrontierPoint } from '#models/portfolio/frontier';
import type { OptimisedPortfolio } from '#models/portfolio/optimise';
import type { OptimiseReply, OptimiseRequest } from './optimise-messages';

interface OptimiserState {
  running: boolean;
  /** The plan that was searched, to tell an answer that is out of date. */
  request: OptimiseRequest | null;
  best: OptimisedPortfolio | null;
  progress: { done: number; of: number } | null;
  frontier: FrontierPoint[];
  failure: string | null;
}

const idle: OptimiserState = {
  running: false,
  request: null,
  best: null,
  progress: null,
  frontier: [],
  failure: null,
};

/** Runs the optimiser off the screen's thread; a new search takes the place of one that still runs. */
export function useOptimiser() {
  const [state, setState] = useState(idle);
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  const hear = (reply: OptimiseReply) => {
    if (reply.kind === 'best') setState((before) => ({ ...before, best: reply.best }));
    else if (reply.kind === 'progress') setState((before) => ({ ...before, progress: reply }));
    else {
      setState((before) =>
        reply.kind === 'frontier'
          ? { ...before, running: false, frontier: reply.points, progress: null }
          : { ...before, running: false, failure: reply.message },
      );
      end();
    }
  };
  const run = (request: OptimiseRequest) => {
    end();
    setState((before) => ({ ...idle, running: true, request, frontier: before.frontier }));
    worker.current = new Worker(new URL('./optimise-worker.ts', import.meta.url), { type: 'module' });
    worker.current.addEventListener('message', (event: MessageEvent<OptimiseReply>) => hear(event.data));
    worker.current.addEventListener('error', ({ message }) => hear({ kind: 'failure', message }));
    worker.current.postMessage(request);
  };
  const stop = useCallback(() => {
    end();
    setState((before) => ({ ...before, running: false, progress: null }));
  }, [end]);
  return { ...state, run, stop };
}
