import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { HostEventData } from '#main/contract';
import { currentText } from './text/desktop-text';
import type { Updates } from './updates';

type Command = HostEventData<'menu.command'>['command'];

/** What of the looking for updates the menu reaches. */
type UpdateItems = Pick<Updates, 'check' | 'atStart' | 'setAtStart'>;

/** The menu as a template for a platform; commands go to the page, everything else is one of the system's roles. */
export function menuTemplate(
  platform: string,
  packaged: boolean,
  send: (command: Command) => void,
  updates: UpdateItems,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const words = currentText().menu;
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const item = (label: string, command: Command, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    // The page hears these keys itself, because in a text field they belong to the field.
    registerAccelerator: command !== 'undo' && command !== 'redo',
    click: () => send(command),
  });
  // Electron's own labels are English whatever the system speaks.
  const role = (label: string, name: MenuItemConstructorOptions['role']): MenuItemConstructorOptions => ({
    label,
    role: name,
  });
  const about: MenuItemConstructorOptions = { label: words.about, click: () => send('about') };
  const looking: MenuItemConstructorOptions[] = [
    { label: words.checkForUpdates, click: () => void updates.check() },
    {
      label: words.updatesAtStart,
      type: 'checkbox',
      checked: updates.atStart(),
      click: ({ checked }) => updates.setAtStart(checked),
    },
  ];
  const developer: MenuItemConstructorOptions[] = packaged ? [] : [separator, { role: 'toggleDevTools' }];
  return [
    ...(mac ? [appMenu()] : []),
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
        ...(mac ? [] : [role(words.quit, 'quit')]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        item(words.undo, 'undo', 'CmdOrCtrl+Z'),
        item(words.redo, 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        separator,
        role(words.cut, 'cut'),
        role(words.copy, 'copy'),
        role(words.paste, 'paste'),
        role(words.selectAll, 'selectAll'),
        separator,
        item(words.find, 'find', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.view,
      submenu: [
        role(words.resetZoom, 'resetZoom'),
        role(words.zoomIn, 'zoomIn'),
        // The plus of most keyboards is typed with the shift key, and Ctrl+= is what is then pressed without it.
        {
          ...role(words.zoomIn, 'zoomIn'),
          accelerator: 'CmdOrCtrl+=',
          visible: false,
          acceleratorWorksWhenHidden: true,
        },
        role(words.zoomOut, 'zoomOut'),
        role(words.fullScreen, 'togglefullscreen'),
        ...developer,
      ],
    },
    {
      label: words.window,
      ...(mac ? ({ role: 'window' } as const) : {}),
      submenu: [role(words.minimize, 'minimize'), ...(mac ? [role(words.zoom, 'zoom')] : [])],
    },
    { label: words.help, role: 'help', submenu: mac ? looking : [...looking, separator, about] },
  ];

  /** The menu that carries the program's name on macOS. */
  function appMenu(): MenuItemConstructorOptions {
    return {
      role: 'appMenu',
      submenu: [
        about,
        separator,
        role(words.services, 'services'),
        separator,
        role(words.hide, 'hide'),
        role(words.hideOthers, 'hideOthers'),
        role(words.showAll, 'unhide'),
        separator,
        role(words.quit, 'quit'),
      ],
    };
  }
}

/** Puts the menu into place. */
export function setMenu(send: (command: Command) => void, updates: UpdateItems): void {
  const template = menuTemplate(process.platform, app.isPackaged, send, updates);
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
