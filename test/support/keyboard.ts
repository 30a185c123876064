import type { Page } from 'playwright-core';

/** More controls than any screen has: whoever has not come by then cannot be reached. */
const mostTabs = 400;

/** What the keyboard is on: role or tag, and name as a screen reader would say it; `body` where the place is lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const by = element.getAttribute('aria-labelledby');
    const name =
      element.getAttribute('aria-label') ??
      (by && document.getElementById(by)?.textContent) ??
      labels?.[0]?.textContent ??
      element.textContent ??
      '';
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()}: ${name.replace(/\s+/g, ' ').trim()}`;
  });
}

/**
 * Presses Tab until the control whose name begins with `name` has the keyboard; throws with the way gone where it does
 * not come. What has the keyboard already counts.
 */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < mostTabs; presses++) {
    const now = await focused(page);
    if (now.slice(now.indexOf(': ') + 2).startsWith(name)) return;
    way.push(now.slice(0, 60));
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach “${name}”. It went by:\n${[...new Set(way)].join('\n')}`);
}

/** Types over what a field holds, and commits with Enter. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Goes to a control and presses it. */
export async function pressOn(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
