import { useEffect, useState } from 'react';
import type { AnalysisName, AnalysisTasks } from './analyses';
import { createAsker } from './ask-worker';
import type { AnalysisRequest } from './messages';

/** The latest answer; `outdated` while a newer one is being worked out. */
interface Analysis<Result> {
  result: Result | null;
  outdated: boolean;
  failure: string | null;
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
  const [asker] = useState(() => createAsker(name === 'boardPack' ? 'pages' : 'analyses'));
  useEffect(() => () => asker.forget(), [asker]);
  useEffect(() => {
    if (args === null) return;
    setAnswer((before) => ({ ...before, outdated: true }));
    asker.ask({ name, args } as AnalysisRequest, (reply) =>
      setAnswer((before) =>
        reply.ok
          ? { result: reply.result as Result, outdated: false, failure: null }
          : { ...before, outdated: false, failure: reply.message },
      ),
    );
  }, [asker, name, args]);
  return answer;
}
