import { type ListRest, shortenLists, showWhole } from './shorten-lists';

const densest = 4;
/** Share of a sheet that a break between sheets may leave empty. */
const lostAtBreak = 0.1;

/**
 * Sets a page closer, step by step (`data-density` 1 to 4), until it fits on one sheet. What does not fit even then runs
 * on over as many `sheets` as there are to spare, set as wide as these allow; and where there are none, the long lists
 * lose entries and say so.
 */
export function fitPage(page: HTMLElement, sheets: number, rest: ListRest): void {
  showWhole(page);
  if (setCloser(page, 1) || (sheets > 1 && setCloser(page, sheets))) return;
  shortenLists(page, () => excess(page, sheets), rest);
}

/** Sets the lowest density at which the page fits; the highest, and false, where none does. */
function setCloser(page: HTMLElement, sheets: number): boolean {
  delete page.dataset.density;
  for (let density = 1; density <= densest && excess(page, sheets) > 0; density++) {
    page.dataset.density = String(density);
  }
  return excess(page, sheets) <= 0;
}

/** Pixels by which a page is higher than its sheets; 0 or less where it fits. */
function excess(page: HTMLElement, sheets: number): number {
  const { minHeight, width } = getComputedStyle(page);
  // By its proportions, which hold in a preview at any zoom.
  const sheet = Number.parseFloat(minHeight) / Number.parseFloat(width);
  const box = page.getBoundingClientRect();
  return box.height - (sheets - (sheets - 1) * lostAtBreak) * sheet * box.width - 1;
}
