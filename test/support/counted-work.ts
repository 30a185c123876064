import { type Profiler, Session } from 'node:inspector';

/** Code whose work is counted: ours, and the libraries that read for us. */
const counted = /\/(?:models|mathjs|zod)\//;

/**
 * How often functions, and blocks within them such as the bodies of loops, were entered while something ran. Unlike the
 * time it took, that is the same on every machine, however busy.
 */
export function workOf(act: () => void): number {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    act();
    let scripts: Profiler.ScriptCoverage[] = [];
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      scripts = taken.result;
    });
    return scripts
      .filter(({ url }) => counted.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}
