import { type RefObject, useLayoutEffect, useRef } from 'react';

const densest = 3;

/**
 * Sets a page closer, step by step (`data-density` 1 to 3), until it fits on its sheet. What does not fit even then
 * runs on to a second sheet at normal density.
 */
export function useFittingDensity(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const section = page.current;
    if (!section) return;
    const { minHeight, width } = getComputedStyle(section);
    const sheet = Number.parseFloat(minHeight) / Number.parseFloat(width);
    // Compared by its proportions, which hold in a preview at any zoom.
    const isTooHigh = () => {
      const box = section.getBoundingClientRect();
      return box.height / box.width > sheet + 0.002;
    };
    for (let density = 1; density <= densest && isTooHigh(); density++) section.dataset.density = String(density);
    if (isTooHigh()) delete section.dataset.density;
  });
  return page;
}
