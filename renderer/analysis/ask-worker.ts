import type { AnalysisReply, AnalysisRequest } from './messages';

/** Asks a worker of the page. */
export interface Asker {
  /** Asks in place of this asker's question before, whose answer is not wanted any more. */
  ask(request: AnalysisRequest, hear: (reply: AnalysisReply) => void): void;
  /** Wants no answer any more. */
  forget(): void;
}

interface Question {
  asker: Asker;
  request: AnalysisRequest;
  hear: (reply: AnalysisReply) => void;
}

interface Queue {
  worker: Worker | null;
  current: Question | null;
  waiting: Question[];
}

const newQueue = (): Queue => ({ worker: null, current: null, waiting: [] });

/** Analyses take up to seconds; the pages that someone waits for have a worker of their own. */
const queues = { analyses: newQueue(), pages: newQueue() };

function next(queue: Queue): void {
  queue.current = queue.waiting.shift() ?? null;
  if (!queue.current) return;
  queue.worker ??= startWorker(queue);
  queue.worker.postMessage(queue.current.request);
}

function answered(queue: Queue, reply: AnalysisReply): void {
  queue.current?.hear(reply);
  next(queue);
}

function startWorker(queue: Queue): Worker {
  const started = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<AnalysisReply>) => answered(queue, event.data));
  started.addEventListener('error', ({ message }) => answered(queue, { ok: false, message }));
  return started;
}

/** One who asks: at most one of its questions waits, and only its last one is answered. */
export function createAsker(at: keyof typeof queues = 'analyses'): Asker {
  const queue = queues[at];
  const asker: Asker = {
    ask(request, hear) {
      asker.forget();
      queue.waiting.push({ asker, request, hear });
      if (!queue.current) next(queue);
    },
    forget() {
      queue.waiting = queue.waiting.filter((question) => question.asker !== asker);
      if (queue.current?.asker === asker) queue.current.hear = () => {};
    },
  };
  return asker;
}
