import type { AnalysisName, AnalysisTasks } from './analyses';

/** One question to the analysis worker. */
export type AnalysisRequest = {
  [Name in AnalysisName]: { name: Name; args: AnalysisTasks[Name]['args'] };
}[AnalysisName];

/** Its answer; a worker answers in the order it is asked. */
export type AnalysisReply = { ok: true; result: unknown } | { ok: false; message: string };
