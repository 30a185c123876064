import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { planFileName, safeFileName } from '../services/plan-file-name';
import { currentText } from './text/desktop-text';

/** Native dialogs that name files; null where the user cancels. */
export interface FileDialogs {
  choosePlan(): Promise<string | null>;
  /** Where to save a plan of this name. */
  placePlan(name: string, isProtected: boolean): Promise<string | null>;
  /** Where to save an export: name without and with its extension's letters. */
  placeExport(name: string, extension: string): Promise<string | null>;
}

/** Creates the dialogs of one window; each begins in the folder that was used last. */
export function fileDialogs(window: () => BrowserWindow | null): FileDialogs {
  let folder = app.getPath('documents');

  const remember = (path: string | undefined) => {
    if (!path) return null;
    folder = dirname(path);
    return path;
  };

  async function place(title: string, file: string, filters: Electron.FileFilter[]): Promise<string | null> {
    const parent = window();
    if (!parent) return null;
    const asked = await dialog.showSaveDialog(parent, { title, defaultPath: join(folder, file), filters });
    return asked.canceled ? null : remember(asked.filePath);
  }

  return {
    choosePlan: async () => {
      const parent = window();
      if (!parent) return null;
      const text = currentText();
      const asked = await dialog.showOpenDialog(parent, {
        title: text.openPlan,
        defaultPath: folder,
        properties: ['openFile'],
        filters: [
          { name: text.plans, extensions: ['boardcase.json', 'boardcase', 'json'] },
          { name: text.allFiles, extensions: ['*'] },
        ],
      });
      return asked.canceled ? null : remember(asked.filePaths[0]);
    },
    placePlan: (name, isProtected) =>
      place(currentText().savePlan, planFileName(name, isProtected), [
        { name: currentText().plans, extensions: [isProtected ? 'boardcase' : 'json'] },
      ]),
    placeExport: (name, extension) =>
      place(currentText().exportReport, `${safeFileName(name)}.${extension}`, [
        { name: extension.toUpperCase(), extensions: [extension] },
      ]),
  };
}
