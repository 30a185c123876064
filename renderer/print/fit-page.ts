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
  const before = Number(page.dataset.density ?? 0);
  // In sheets, by density. To measure is to lay out the whole page: once for each.
  const heights = new Map<number, number>();
  const fits = (density: number, count: number): boolean => {
    let height = heights.get(density);
    if (height === undefined) {
      setDensity(page, density);
      height = heightOf(page);
      heights.set(density, height);
    }
    return height <= room(count);
  };
  const density =
    lowest((at) => fits(at, 1), before) ?? (sheets > 1 ? lowest((at) => fits(at, sheets), before) : undefined);
  setDensity(page, density ?? densest);
  if (density === undefined) shortenLists(page, () => (heightOf(page) - room(sheets)) * sheetOf(page), rest);
}

/**
 * The lowest density that fits, undefined where none does. Set closer, a page is never higher, so not every one has to
 * be tried: after the one that fitted `before` come the next wider one, or those between it and the closest.
 */
function lowest(fits: (density: number) => boolean, before: number): number | undefined {
  let least = 0;
  let most = densest + 1;
  for (let at = before; least < most; ) {
    if (fits(at)) {
      most = at;
      at = most - 1;
    } else {
      least = at + 1;
      at = Math.floor((least + most) / 2);
    }
  }
  return most > densest ? undefined : most;
}

function setDensity(page: HTMLElement, density: number): void {
  if (density === 0) delete page.dataset.density;
  else page.dataset.density = String(density);
}

/** Sheets' worth of text that so many sheets hold. */
const room = (sheets: number): number => sheets - (sheets - 1) * lostAtBreak;

/** Pixels of a sheet's height on screen. */
function sheetOf(page: HTMLElement): number {
  const { minHeight, width } = getComputedStyle(page);
  // By its proportions, which hold in a preview at any zoom.
  return (Number.parseFloat(minHeight) / Number.parseFloat(width)) * page.getBoundingClientRect().width;
}

/** Height of a page in sheets; a pixel more is none. */
const heightOf = (page: HTMLElement): number => (page.getBoundingClientRect().height - 1) / sheetOf(page);
