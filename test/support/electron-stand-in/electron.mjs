// The part of Electron's main-process API that Boardcase uses, over playwright-core and the system's Chromium.
import { request } from 'node:http';
import { app } from './app.mjs';
import { devtoolsEndpoint } from './browser.mjs';
import { ipcMain } from './ipc.mjs';
import { Menu } from './menu.mjs';
import { protocol, session } from './session.mjs';
import { BrowserWindow } from './window.mjs';

/** Dialogs are cancelled unless a test puts its own answer in their place. */
const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (_window, { cancelId = 0 }) => ({ response: cancelId, checkboxChecked: false }),
};

const shell = { openExternal: async () => undefined, openPath: async () => '', showItemInFolder: () => undefined };

/** What goes to the network from the main process; tests answer it on this machine. */
const net = { request: ({ session: _session, ...options }) => request(options) };

/** A folder that packing fills. */
process.resourcesPath = process.env.BOARDCASE_TEST_RESOURCES ?? '/no/resources';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const screen = { getAllDisplays: () => [{ id: 1, bounds: area, workArea: area }] };

const electron = { app, BrowserWindow, dialog, ipcMain, Menu, net, protocol, screen, session, shell };

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

export { app, BrowserWindow, dialog, ipcMain, Menu, net, protocol, screen, session, shell };
