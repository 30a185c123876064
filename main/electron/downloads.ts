import { existsSync, renameSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import type { DownloadItem, Session } from 'electron';
import type { FileDialogs } from './dialogs';

/** What the page makes files of. */
const endings: Record<string, string> = { 'text/csv': '.csv', 'image/png': '.png', 'image/svg+xml': '.svg' };

/** The name that the page gave it, with an ending in any case. */
function nameOf(item: DownloadItem): string {
  const name = item.getFilename();
  return extname(name) === '' ? `${name}${endings[item.getMimeType().split(';')[0]] ?? ''}` : name;
}

/**
 * Gives a file that was saved the ending of its kind where the user typed none: not every system's dialog adds it, and no
 * program opens a file without. Where such a file is there already and may not be replaced, the name stays as typed.
 */
async function endRight(path: string, ending: string, dialogs: FileDialogs): Promise<void> {
  if (extname(path).toLowerCase() === ending.toLowerCase()) return;
  const whole = `${path}${ending}`;
  if (!existsSync(whole) || (await dialogs.mayReplace(whole))) renameSync(path, whole);
}

/**
 * Asks where a file goes that the page made itself (a table, a picture of a chart), as for any other file of the app:
 * Electron's own dialog would carry the page's inner address as its title and know no endings. `report` hears of what
 * went wrong with a file that is there.
 */
export function placeDownloads(
  session: Session,
  dialogs: FileDialogs,
  failed: (name: string) => void,
  report: (error: unknown) => void,
): void {
  session.on('will-download', (event, item) => {
    if (event.defaultPrevented) return;
    const name = nameOf(item);
    item.setSaveDialogOptions(dialogs.exportPlace(name));
    item.once('done', (_event, state) => {
      if (state === 'interrupted') failed(name);
      if (state !== 'completed') return;
      dialogs.remember(dirname(item.getSavePath()));
      endRight(item.getSavePath(), extname(name), dialogs).catch(report);
    });
  });
}
