import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import { currentText } from './text/desktop-text';

/** What can be done with the text under the pointer, or nothing. */
function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>): MenuItemConstructorOptions[] {
  const { cut, copy, paste, selectAll } = currentText().menu;
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  if (isEditable)
    return [
      { label: cut, role: 'cut', enabled: editFlags.canCut },
      { label: copy, role: 'copy', enabled: editFlags.canCopy },
      { label: paste, role: 'paste', enabled: editFlags.canPaste },
      separator,
      { label: selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  return selectionText.trim() === '' ? [] : [{ label: copy, role: 'copy', enabled: editFlags.canCopy }];
}

/** Gives a window its context menus: Electron has none of its own. */
export function addContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = contextMenuTemplate(params);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
