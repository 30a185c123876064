import type { AnalysisReply, AnalysisRequest } from './messages';

/** Asks the page's one analysis worker. */
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

let worker: Worker | null = null;
let current: Question | null = null;
let waiting: Question[] = [];

function next(): void {
  current = waiting.shift() ?? null;
  if (!current) return;
  worker ??= startWorker();
  worker.postMessage(current.request);
}

function answered(reply: AnalysisReply): void {
  current?.hear(reply);
  next();
}

function startWorker(): Worker {
  const started = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<AnalysisReply>) => answered(event.data));
  started.addEventListener('error', ({ message }) => answered({ ok: false, message }));
  return started;
}

/** One who asks: at most one of its questions waits, and only its last one is answered. */
export function createAsker(): Asker {
  const asker: Asker = {
    ask(request, hear) {
      asker.forget();
      waiting.push({ asker, request, hear });
      if (!current) next();
    },
    forget() {
      waiting = waiting.filter((question) => question.asker !== asker);
      if (current?.asker === asker) current.hear = () => {};
    },
  };
  return asker;
}
