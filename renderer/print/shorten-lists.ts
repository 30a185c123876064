/** What stands where `count` entries are left out, by where they can be read. */
export type ListRest = Record<'workbook' | 'plan', (count: number) => string>;

interface LongList {
  list: HTMLElement;
  entries: HTMLElement[];
  /** Entries that stay in any case. */
  least: number;
  shown: number;
  /** Says how many are left out. */
  remainder: HTMLElement;
  where: keyof ListRest;
}

/** Attributes of a list that may be shortened: rows or items, then one entry marked `data-remainder` for the rest. */
export const mayShorten = (shorten?: { least: number; elsewhere: keyof ListRest }) =>
  shorten ? { 'data-least': shorten.least, 'data-elsewhere': shorten.elsewhere } : {};

/** Shows every entry of a page's lists. */
export function showWhole(page: HTMLElement): void {
  for (const list of longLists(page)) {
    for (const entry of list.entries) entry.hidden = false;
    list.remainder.hidden = true;
  }
}

/**
 * Leaves out the last entries of the highest list, then of the next, until `excess` (pixels) is gone or all lists are as
 * short as they may be.
 */
export function shortenLists(page: HTMLElement, excess: () => number, rest: ListRest): void {
  const lists = longLists(page);
  for (let over = excess(); over > 0; over = excess()) {
    let gone = 0;
    while (gone < over) {
      const highest = highestOf(lists);
      if (!highest) return;
      const entry = highest.entries[--highest.shown];
      gone += entry.offsetHeight;
      entry.hidden = true;
      if (highest.remainder.hidden) {
        highest.remainder.hidden = false;
        gone -= highest.remainder.offsetHeight;
      }
      const text = highest.remainder.querySelector('[data-text]') ?? highest.remainder;
      text.textContent = rest[highest.where](highest.entries.length - highest.shown);
    }
  }
}

function longLists(page: HTMLElement): LongList[] {
  return [...page.querySelectorAll<HTMLElement>('[data-least]')].flatMap((list) => {
    const remainder = list.querySelector<HTMLElement>(':scope > [data-remainder]');
    const entries = [...list.children].filter((entry) => entry !== remainder) as HTMLElement[];
    const where = list.dataset.elsewhere as keyof ListRest;
    return remainder
      ? [{ list, entries, least: Number(list.dataset.least), shown: entries.length, remainder, where }]
      : [];
  });
}

/** The highest of the lists that may lose another entry. */
function highestOf(lists: readonly LongList[]): LongList | undefined {
  return lists
    .filter(({ shown, least }) => shown > least)
    .map((long) => ({ long, height: long.list.getBoundingClientRect().height }))
    .sort((a, b) => b.height - a.height)[0]?.long;
}
