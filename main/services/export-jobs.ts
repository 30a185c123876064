import type { ExportStage } from '#main/contract';

/** How the maker of a file says what it is at, and hears that nobody wants it any more. */
export interface ExportJob {
  signal: AbortSignal;
  at(stage: ExportStage): void;
}

/** Exports under way, by the names their pages gave them. */
export interface ExportJobs {
  /** Runs an export; returns what `work` does, or null where it was cancelled before that ended. */
  run<T>(id: string, work: (job: ExportJob) => Promise<T>): Promise<T | null>;
  /** Where the export is once that is another stage than `after` or its end, or once `patience` is over. */
  progress(id: string, after: ExportStage | null): Promise<ExportProgress>;
  cancel(id: string): void;
  cancelAll(): void;
}

interface ExportProgress {
  stage: ExportStage | null;
  ended: boolean;
}

interface Entry extends ExportProgress {
  running: boolean;
  stopping: AbortController;
  /** Those who asked for the next stage. */
  heard: Set<() => void>;
}

/** So many exports that do not run are remembered: their pages may still ask about their end. */
const remembered = 20;

/** Creates an empty table. `patience` in milliseconds is how long a question about progress waits for an answer. */
export function createExportJobs(patience = 20_000): ExportJobs {
  const entries = new Map<string, Entry>();

  // A question or a cancel may overtake the export itself, which travels with a large body.
  function entry(id: string): Entry {
    const known = entries.get(id);
    if (known) return known;
    const fresh: Entry = {
      stage: null,
      running: false,
      ended: false,
      stopping: new AbortController(),
      heard: new Set(),
    };
    entries.set(id, fresh);
    const idle = [...entries].filter(([other, { running, heard }]) => other !== id && !running && heard.size === 0);
    for (const [old] of idle.slice(0, Math.max(0, entries.size - remembered))) entries.delete(old);
    return fresh;
  }

  function tell(found: Entry): void {
    for (const hear of [...found.heard]) hear();
  }

  return {
    run: async (id, work) => {
      const found = entry(id);
      const { signal } = found.stopping;
      found.running = true;
      try {
        signal.throwIfAborted();
        return await work({
          signal,
          at: (stage) => {
            signal.throwIfAborted();
            found.stage = stage;
            tell(found);
          },
        });
      } catch (error) {
        // Whatever broke off because of it: the user wanted this end.
        if (signal.aborted) return null;
        throw error;
      } finally {
        found.running = false;
        found.ended = true;
        tell(found);
      }
    },
    progress: async (id, after) => {
      const found = entry(id);
      if (!found.ended && found.stage === after) {
        await new Promise<void>((resolve) => {
          const done = () => {
            clearTimeout(timer);
            found.heard.delete(done);
            resolve();
          };
          const timer = setTimeout(done, patience);
          found.heard.add(done);
        });
      }
      return { stage: found.stage, ended: found.ended };
    },
    cancel: (id) => entry(id).stopping.abort(),
    cancelAll: () => {
      for (const { stopping, running } of entries.values()) if (running) stopping.abort();
    },
  };
}
