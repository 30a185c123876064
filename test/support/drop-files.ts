import type { Page } from 'playwright-core';

/**
 * Drops files on the middle of the window as the system's file manager does: Chromium then knows their paths, which for
 * a file that a script made it does not.
 */
export async function dropFiles(page: Page, files: string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await devtools.detach();
}
