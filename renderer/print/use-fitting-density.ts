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
    const sheet = Number.parseFloat(getComputedStyle(section).minHeight);
    const isTooHigh = () => section.getBoundingClientRect().height > sheet + 1;
    for (let density = 1; density <= densest && isTooHigh(); density++) section.dataset.density = String(density);
    if (isTooHigh()) delete section.dataset.density;
  });
  return page;
}
