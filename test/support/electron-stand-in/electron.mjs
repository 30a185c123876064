// The part of Electron's main-process API that Boardcase uses, over playwright-core and the system's Chromium.
import { EventEmitter } from 'node:events';
import { request } from 'node:http';
import { app } from './app.mjs';
import { devtoolsEndpoint } from './browser.mjs';
import { dialog } from './dialog.mjs';
import { ipcMain } from './ipc.mjs';
import { Menu } from './menu.mjs';
import { protocol, session } from './session.mjs';
import { BrowserWindow } from './window.mjs';

const shell = { openExternal: async () => undefined, openPath: async () => '', showItemInFolder: () => undefined };

/** What goes to the network from the main process; tests answer it on this machine. */
const net = { request: ({ session: _session, ...options }) => request(options) };

/** A folder that packing fills. */
process.resourcesPath = process.env.BOARDCASE_TEST_RESOURCES ?? '/no/resources';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const screen = { getAllDisplays: () => [{ id: 1, bounds: area, workArea: area }] };

const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });

/** The system's own updater, which electron-updater works through on macOS; what it was told is kept. */
const autoUpdater = Object.assign(new EventEmitter(), {
  told: [],
  setFeedURL: () => undefined,
  getFeedURL: () => '',
  checkForUpdates: () => autoUpdater.told.push('checkForUpdates'),
  quitAndInstall: () => autoUpdater.told.push('quitAndInstall'),
});

const electron = {
  app,
  autoUpdater,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
};

// The test's side of the channel: the address of Chromium, and functions to run beside the app as with playwright.
process.on('message', async ({ id, code, argument }) => {
  try {
    // Only the test that started this process can send here.
    const run = new Function(`return (${code})`)();
    process.send({ id, value: (await run(electron, argument)) ?? null });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
// As in Electron, a rejection that nobody handles is told and ends nothing.
process.on('unhandledRejection', (error) => console.error('unhandled rejection:', error));
// A test that failed half-way leaves nothing running.
process.on('disconnect', () => app.exit());
devtoolsEndpoint().then((endpoint) => process.send?.({ endpoint }));

export { app, autoUpdater, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, net, protocol, screen, session, shell };
