import type { Page } from 'playwright-core';

/**
 * What a reader cannot see because its box is too narrow, one line each: an element that scrolls or hides sideways
 * (unless what it cuts off is told by a title), a table that scrolls in its box, a chosen option wider than its field, a
 * figure longer than its field, and the page itself where it scrolls sideways.
 */
export const clippedSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const pen = document.createElement('canvas').getContext('2d');
    /** A box that holds nothing but a table, and scrolls it. */
    const isOfTable = ({ children: [first, second] }: Element) => first instanceof HTMLTableElement && !second;
    const where = (element: Element) => {
      const name = element.getAttribute('aria-label') ?? (element.textContent || element.className);
      return `${isOfTable(element) ? 'table' : element.tagName.toLowerCase()} “${String(name).trim().slice(0, 60)}”`;
    };
    const fault = (element: Element, needs: number, has: number) =>
      faults.push(
        `${where(element)} in ${element.closest('section')?.querySelector('h2')?.textContent ?? 'no section'}: ${Math.round(needs)} in ${Math.round(has)} px`,
      );
    /** Width of the words in a field, and of the room for them. */
    const measure = (field: HTMLElement, words: string) => {
      // The shorthand `font` is empty where figures are tabular.
      const style = getComputedStyle(field);
      const { fontWeight, fontSize, fontFamily, letterSpacing, paddingLeft, paddingRight } = style;
      if (!pen) throw new Error('no canvas to measure on');
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      pen.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
      const has = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return { needs: pen.measureText(words).width, has };
    };
    const isCut = ({ scrollWidth, clientWidth }: Element) => clientWidth > 0 && scrollWidth > clientWidth + 1;
    if (isCut(document.documentElement))
      fault(document.documentElement, document.documentElement.scrollWidth, innerWidth);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, svg, canvas'))
        continue;
      const isTold = element.closest('[title]') !== null;
      if (element instanceof HTMLSelectElement) {
        const { needs, has } = measure(element, element.selectedOptions[0]?.text ?? '');
        if (needs > has + 1 && !isTold) fault(element, needs, has);
      } else if (element instanceof HTMLInputElement) {
        // Long names may scroll in their field, as text fields do; a figure that one sees half of is another figure.
        const isFigure = /^[^\p{L}]*\d/u.test(element.value) || element.inputMode === 'decimal';
        const { needs, has } = measure(element, element.value);
        if (element.type === 'text' && isFigure && needs > has + 1 && !isTold) fault(element, needs, has);
      } else if (
        element.textContent?.trim() &&
        isCut(element) &&
        getComputedStyle(element).overflowX !== 'visible' &&
        !isTold
      ) {
        fault(element, element.scrollWidth, element.clientWidth);
      }
    }
    return faults;
  });
