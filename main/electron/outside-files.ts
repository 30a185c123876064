/** What becomes of plans that come from outside: the command line, a double click, a second start of the program. */
export interface OutsideFiles {
  /** Opens the last of them, as soon as there is a page that listens; of the others the user hears. */
  take(paths: string[]): void;
  /** The page listens from now on; returns the plan to begin with, or null. */
  initial(): string | null;
  /** The page is gone: what comes now waits for the next one. */
  pageGone(): void;
}

interface OutsideParts {
  /** Has the page that listens open a plan. */
  open(path: string): void;
  /** Some were left, because one plan is open at a time. */
  left(opened: string, left: string[]): void;
  /** Something waits while no page listens. */
  waiting(): void;
}

/** Creates it with the plans of the program's own command line. */
export function createOutsideFiles(first: string[], parts: OutsideParts): OutsideFiles {
  let waiting = [...first];
  let listening = false;
  let due = false;

  /** The last of what waits; the rest is told. */
  function next(): string | null {
    const paths = [...new Set(waiting)];
    waiting = [];
    const last = paths.pop();
    if (last === undefined) return null;
    if (paths.length > 0) parts.left(last, paths);
    return last;
  }

  return {
    take: (paths) => {
      if (paths.length === 0) return;
      waiting.push(...paths);
      if (!listening) parts.waiting();
      else if (!due) {
        due = true;
        // Of several files macOS tells one by one, in one go.
        setImmediate(() => {
          due = false;
          const path = listening ? next() : null;
          if (path !== null) parts.open(path);
        });
      }
    },
    initial: () => {
      listening = true;
      return next();
    },
    pageGone: () => {
      listening = false;
    },
  };
}
