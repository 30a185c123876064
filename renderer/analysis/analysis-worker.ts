import { analyses } from './analyses';
import type { AnalysisReply, AnalysisRequest } from './messages';

const say = (reply: AnalysisReply) => postMessage(reply);

/** Works out one question after the other. */
addEventListener('message', ({ data: { name, args } }: MessageEvent<AnalysisRequest>) => {
  try {
    // Name and arguments belong together by the type of the request.
    const run = analyses[name] as (args: AnalysisRequest['args']) => unknown;
    say({ ok: true, result: run(args) });
  } catch (error) {
    say({ ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
