import { homedir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter, type SaveDialogOptions } from 'electron';
import { planFileName, safeFileName } from '../services/plan-file-name';
import { currentText } from './text/desktop-text';

/** Native dialogs that name files; null where the user cancels. */
export interface FileDialogs {
  choosePlan(): Promise<string | null>;
  /** Where to save a plan of this name. */
  placePlan(name: string, isProtected: boolean): Promise<string | null>;
  /** Where to save an export: name without and with its extension's letters. */
  placeExport(name: string, extension: string): Promise<string | null>;
  /** What a dialog asks that places a file of this name. */
  exportPlace(file: string): SaveDialogOptions;
  /** Whether the file may be replaced, which no dialog has asked about. */
  mayReplace(path: string): Promise<boolean>;
  /** Begins in this folder from now on. */
  remember(folder: string): void;
}

/** Where the first dialog begins. The system may not be able to tell: its folder can be on a share that is away. */
function documentsFolder(): string {
  try {
    return app.getPath('documents');
  } catch {
    return homedir();
  }
}

/** Creates the dialogs of one window; each begins in the folder that was used last. */
export function fileDialogs(window: () => BrowserWindow | null): FileDialogs {
  let folder: string | null = null;

  const remember = (path: string | undefined) => {
    if (!path) return null;
    folder = dirname(path);
    return path;
  };

  const placing = (title: string, file: string, filters: FileFilter[]): SaveDialogOptions => ({
    title,
    defaultPath: join(folder ?? documentsFolder(), file),
    filters,
    // On Linux nothing is asked about replacing a file unless this is said.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });

  const exportPlace = (file: string): SaveDialogOptions => {
    const extension = extname(file).slice(1);
    const filters = extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
    return placing(currentText().exportReport, file, filters);
  };

  async function place(options: SaveDialogOptions): Promise<string | null> {
    const parent = window();
    if (!parent) return null;
    const asked = await dialog.showSaveDialog(parent, options);
    return asked.canceled ? null : remember(asked.filePath);
  }

  return {
    choosePlan: async () => {
      const parent = window();
      if (!parent) return null;
      const text = currentText();
      const asked = await dialog.showOpenDialog(parent, {
        title: text.openPlan,
        defaultPath: folder ?? documentsFolder(),
        properties: ['openFile'],
        filters: [
          { name: text.plans, extensions: ['boardcase', 'boardcase.json', 'json'] },
          { name: text.allFiles, extensions: ['*'] },
        ],
      });
      return asked.canceled ? null : remember(asked.filePaths[0]);
    },
    placePlan: (name, isProtected) =>
      place(
        placing(currentText().savePlan, planFileName(name, isProtected), [
          { name: currentText().plans, extensions: isProtected ? ['boardcase'] : ['boardcase', 'json'] },
        ]),
      ),
    placeExport: (name, extension) => place(exportPlace(`${safeFileName(name)}.${extension}`)),
    exportPlace,
    mayReplace: async (path) => {
      const parent = window();
      if (!parent) return false;
      const text = currentText();
      const { response } = await dialog.showMessageBox(parent, {
        type: 'warning',
        message: text.replaceFile(basename(path)),
        detail: text.replaceFileDetail,
        buttons: [text.replace, text.cancel],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
    remember: (used) => {
      folder = used;
    },
  };
}
