import type { Page } from 'playwright-core';

/**
 * Drops files on the middle of the window as the system's file manager does: Chromium then knows their paths, which for
 * a file that a script made it does not. As a person would, it lets go only once the window says that it takes files: a
 * page that has not yet drawn its first frame is not found under the pointer.
 */
export async function dropFiles(page: Page, files: string[]): Promise<void> {
  const taken = await page.evaluateHandle(() => {
    const seen = { taken: false };
    window.addEventListener('dragover', (event) => {
      seen.taken ||= event.defaultPrevented;
    });
    return seen;
  });
  const devtools = await page.context().newCDPSession(page);
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 300,
      data: { items: [], files, dragOperationsMask: 1 },
    });
  await send('dragEnter');
  do await send('dragOver');
  while (!(await taken.evaluate((seen) => seen.taken)));
  await send('drop');
  await devtools.detach();
}
