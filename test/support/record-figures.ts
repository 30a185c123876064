import type { Page } from 'playwright-core';

/** A headline as it stood on the page at one moment. */
export interface RecordedFigure {
  /** How many edits had been made by then. */
  edit: number;
  id: string;
  text: string;
  /** Marked as that of a plan before, or as not there yet. */
  isPending: boolean;
}

declare global {
  interface Window {
    /** What was recorded so far, and the number of edits. */
    recorded: RecordedFigure[];
    edits: number;
    /** Where headlines are looked for. */
    recordedScope: string;
  }
}

/** In the page: notes each change of the figures within `scope`, and counts what edits the plan. */
function watch(scope: string): void {
  const isWatching = 'recorded' in window;
  window.recorded = [];
  window.edits = 0;
  window.recordedScope = scope;
  if (isWatching) return;
  const latest = new Map<string, string>();
  const look = () => {
    for (const root of document.querySelectorAll(window.recordedScope)) {
      for (const figure of root.querySelectorAll<HTMLElement>('[data-figure]')) {
        // In the bar the figure is a button, its value the first that can be pending; elsewhere it is the value itself.
        const value = figure.querySelector<HTMLElement>('[data-pending]') ?? figure;
        const id = figure.dataset.figure ?? '';
        const text = value.textContent ?? '';
        // Until a first look is there the whole bar says that it is of the plan before.
        const isPending = value.dataset.pending === 'true' || figure.closest('[data-stage="working"]') !== null;
        const now = `${window.edits} ${text} ${isPending}`;
        if (latest.get(id) === now) continue;
        latest.set(id, now);
        window.recorded.push({ edit: window.edits, id, text, isPending });
      }
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-pending', 'data-figure', 'data-stage'],
  });
  const count = () => {
    window.edits++;
  };
  // Before the app's own listeners: what they show belongs to the edit.
  window.addEventListener('keydown', ({ key }) => key === 'Enter' && count(), true);
  window.addEventListener(
    'click',
    ({ target }) => target instanceof Element && target.matches('[type="checkbox"], [data-edits]') && count(),
    true,
  );
  window.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && count(), true);
}

/** Begins to record the headlines within `scope`, a selector. */
export const recordFigures = (page: Page, scope: string): Promise<void> => page.evaluate(watch, scope);

/** What was recorded so far. */
export const recordedFigures = (page: Page): Promise<RecordedFigure[]> => page.evaluate(() => window.recorded);

/** Figures that stood unmarked and were then another within the same edit: what a reader saw taken back. */
export function takenBack(recorded: readonly RecordedFigure[]): string[] {
  const shown = new Map<string, Set<string>>();
  for (const { edit, id, text, isPending } of recorded) {
    if (isPending) continue;
    const key = `edit ${edit}, ${id}`;
    shown.set(key, (shown.get(key) ?? new Set()).add(text));
  }
  return [...shown].filter(([, texts]) => texts.size > 1).map(([what, texts]) => `${what}: ${[...texts].join(' → ')}`);
}
