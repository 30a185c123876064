import { useEffect, useRef, useState } from 'react';
import type { AnalysisName, AnalysisTasks } from './analyses';
import type { AnalysisReply, AnalysisRequest } from './messages';

/** The latest answer; `outdated` while a newer one is being worked out. */
export interface Analysis<Result> {
  result: Result | null;
  outdated: boolean;
  failure: string | null;
}

interface Asker {
  ask(request: AnalysisRequest): void;
  end(): void;
}

/** A worker that is asked one question at a time; of those that arrive meanwhile only the last is asked. */
function createAsker(hear: (reply: AnalysisReply, isLast: boolean) => void): Asker {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  let busy = false;
  let waiting: AnalysisRequest | null = null;
  const post = (request: AnalysisRequest) => {
    busy = true;
    worker.postMessage(request);
  };
  const answered = (reply: AnalysisReply) => {
    busy = false;
    const next = waiting;
    waiting = null;
    hear(reply, next === null);
    if (next) post(next);
  };
  worker.addEventListener('message', (event: MessageEvent<AnalysisReply>) => answered(event.data));
  worker.addEventListener('error', ({ message }) => answered({ ok: false, message }));
  return {
    ask(request) {
      if (busy) waiting = request;
      else post(request);
    },
    end: () => worker.terminate(),
  };
}

/**
 * Works something out off the screen's thread, again whenever `args` is another object; null asks nothing. Keeps the
 * last answer on show until the next has arrived.
 */
export function useAnalysis<Name extends AnalysisName>(
  name: Name,
  args: AnalysisTasks[Name]['args'] | null,
): Analysis<AnalysisTasks[Name]['result']> {
  type Result = AnalysisTasks[Name]['result'];
  const [answer, setAnswer] = useState<Analysis<Result>>({ result: null, outdated: true, failure: null });
  const asker = useRef<Asker | null>(null);
  useEffect(
    () => () => {
      asker.current?.end();
      asker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (args === null) return;
    setAnswer((before) => ({ ...before, outdated: true }));
    asker.current ??= createAsker((reply, isLast) =>
      setAnswer((before) =>
        reply.ok
          ? { result: reply.result as Result, outdated: !isLast, failure: null }
          : { ...before, outdated: !isLast, failure: reply.message },
      ),
    );
    asker.current.ask({ name, args } as AnalysisRequest);
  }, [name, args]);
  return answer;
}
