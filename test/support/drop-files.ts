import type { Page } from 'playwright-core';

/**
 * Drops files on the middle of the window as the system's file manager does: Chromium then knows their paths, which for
 * a file that a script made it does not. As a person would, it lets go only once the window says that it takes files,
 * and tries again where nothing came of it: Chromium lets a drop fall through while its answer to the move before it is
 * still under way.
 */
export async function dropFiles(page: Page, files: string[]): Promise<void> {
  const noted = await page.evaluateHandle(() => {
    const seen = { taken: false, dropped: false };
    window.addEventListener('dragover', (event) => {
      seen.taken ||= event.defaultPrevented;
    });
    window.addEventListener('drop', () => {
      seen.dropped = true;
    });
    return seen;
  });
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  const isDropped = () =>
    noted.evaluate(
      (seen) =>
        new Promise<boolean>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen.dropped)));
        }),
    );
  do {
    await send('dragEnter');
    do await send('dragOver');
    while (!(await noted.evaluate((seen) => seen.taken)));
    await send('drop');
  } while (!(await isDropped()));
  await devtools.detach();
}
