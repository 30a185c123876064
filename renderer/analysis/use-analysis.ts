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
  type Answer = { of: typeof args | undefined } & Omit<Analysis<AnalysisTasks[Name]['result']>, 'outdated'>;
  const [{ of, result, failure }, setAnswer] = useState<Answer>({ of: undefined, result: null, failure: null });
  const [asker] = useState(() => createAsker(name === 'boardPack' ? 'pages' : 'analyses'));
  useEffect(() => () => asker.forget(), [asker]);
  useEffect(() => {
    if (args === null) return;
    asker.ask({ name, args } as AnalysisRequest, (reply) =>
      setAnswer((before) =>
        reply.ok
          ? { of: args, result: reply.result as Answer['result'], failure: null }
          : { ...before, of: args, failure: reply.message },
      ),
    );
  }, [asker, name, args]);
  // By what was asked, so that no answer passes for that to a newer question for even one rendering.
  return { result, failure, outdated: of !== args };
}
