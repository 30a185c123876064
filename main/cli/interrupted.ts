/** The user stopped a command by Ctrl-C, or the system by a termination signal. */
export class Interrupted extends Error {
  constructor() {
    super('stopped before everything was written');
    this.name = 'Interrupted';
  }
}

/**
 * Does work that can be stopped by SIGINT or SIGTERM: its signal is then aborted, so that it cleans up, and an
 * Interrupted is thrown once it has. A second signal ends the program at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Interrupted());
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.once(name, stop);
  try {
    return await work(stopping.signal);
  } catch (error) {
    throw stopping.signal.aborted ? stopping.signal.reason : error;
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}
