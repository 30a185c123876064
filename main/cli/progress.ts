import type { Terminal } from './terminal';

/** Shows how far long work is, on standard error. */
export interface Progress {
  /** @param share 0 to 1 of the work done; what is no number shows nothing. */
  update(share: number): void;
  /** Clears the bar. */
  done(): void;
}

const width = 30;
/** Where lines cannot be redrawn, work shorter than this stays silent, and longer work says a line this often. */
const lineEvery = 2000;

/** A bar on a terminal; elsewhere a line every two seconds, so that a log shows that something moves. */
export function showProgress(terminal: Terminal, label: string): Progress {
  let shown = -1;
  let last = Date.now();
  return {
    update: (share) => {
      const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
      if (percent === shown || Number.isNaN(percent)) return;
      if (terminal.redraws) {
        const filled = Math.round((percent / 100) * width);
        terminal.tell(`\r${label} [${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${percent} %`);
      } else if (Date.now() - last >= lineEvery) {
        last = Date.now();
        terminal.tell(`${label}: ${percent} %\n`);
      }
      shown = percent;
    },
    done: () => {
      if (terminal.redraws && shown >= 0) terminal.tell('\r\u001b[K');
    },
  };
}

/** Says in one line what long work is at, where the line can be redrawn; elsewhere nothing. `null` clears it. */
export function showStage(terminal: Terminal, words: string | null): void {
  if (terminal.redraws) terminal.tell(`\r\u001b[K${words ?? ''}`);
}
