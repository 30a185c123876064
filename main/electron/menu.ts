import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { HostEventData } from '#main/contract';
import { text } from './text';

type Command = HostEventData<'menu.command'>['command'];

/** The menu as a template for a platform; commands go to the page, everything else is one of the system's roles. */
export function menuTemplate(
  platform: string,
  packaged: boolean,
  send: (command: Command) => void,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const words = text.menu;
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const item = (label: string, command: Command, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    // The page hears these keys itself, because in a text field they belong to the field.
    registerAccelerator: command !== 'undo' && command !== 'redo',
    click: () => send(command),
  });
  const about: MenuItemConstructorOptions = { label: words.about, click: () => app.showAboutPanel() };
  const developer: MenuItemConstructorOptions[] = packaged ? [] : [separator, { role: 'toggleDevTools' }];
  return [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: words.file,
      submenu: [
        item(words.newPlan, 'new', 'CmdOrCtrl+N'),
        item(words.open, 'open', 'CmdOrCtrl+O'),
        separator,
        item(words.save, 'save', 'CmdOrCtrl+S'),
        item(words.saveAs, 'saveAs', 'CmdOrCtrl+Shift+S'),
        separator,
        item(words.exportPdf, 'exportPdf', 'CmdOrCtrl+P'),
        separator,
        item(words.close, 'close', 'CmdOrCtrl+W'),
        ...(mac ? [] : [{ role: 'quit' } satisfies MenuItemConstructorOptions]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        item(words.undo, 'undo', 'CmdOrCtrl+Z'),
        item(words.redo, 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        item(words.find, 'find', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...developer,
      ],
    },
    mac ? { role: 'windowMenu' } : { label: words.window, submenu: [{ role: 'minimize' }, { role: 'zoom' }] },
    { label: words.help, role: 'help', submenu: [about] },
  ];
}

/** Puts the menu into place. */
export function setMenu(send: (command: Command) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged, send)));
}
