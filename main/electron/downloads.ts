import { dirname } from 'node:path';
import type { Session } from 'electron';
import type { FileDialogs } from './dialogs';

/**
 * Asks where a file goes that the page made itself (a table, a picture of a chart), as for any other file of the app:
 * Electron's own dialog would carry the page's inner address as its title and know no endings.
 */
export function placeDownloads(session: Session, dialogs: FileDialogs, failed: (name: string) => void): void {
  session.on('will-download', (event, item) => {
    if (event.defaultPrevented) return;
    item.setSaveDialogOptions(dialogs.exportPlace(item.getFilename()));
    item.once('done', (_event, state) => {
      if (state === 'completed') dialogs.remember(dirname(item.getSavePath()));
      else if (state === 'interrupted') failed(item.getFilename());
    });
  });
}
