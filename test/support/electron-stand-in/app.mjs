// app: the program's life, paths and command line.
import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { startBrowser, stopBrowser } from './browser.mjs';
import { lifecycle } from './lifecycle.mjs';
import { singleInstance } from './single-instance.mjs';
import { switches } from './switches.mjs';
import { BrowserWindow } from './window.mjs';

const paths = {
  home: homedir(),
  appData: join(homedir(), '.config'),
  documents: process.env.BOARDCASE_TEST_DOCUMENTS ?? homedir(),
  downloads: process.env.BOARDCASE_TEST_DOCUMENTS ?? homedir(),
  temp: tmpdir(),
  userData: join(homedir(), '.config', 'Boardcase'),
  exe: process.execPath,
};
const early = (what) => {
  if (lifecycle.ready) throw new Error(`${what} must be called before the app is ready`);
};

class App extends EventEmitter {
  isPackaged = false;
  sandboxed = false;
  #ready = new Promise((resolve) => this.once('ready', resolve));

  enableSandbox() {
    early('app.enableSandbox()');
    this.sandboxed = true;
  }
  getVersion() {
    return '0.1.0';
  }
  getName() {
    return 'Boardcase';
  }
  getPreferredSystemLanguages() {
    return ['en-US'];
  }

  getLocale() {
    return 'en-US';
  }
  getPath(name) {
    if (!(name in paths) || switches.missingPaths.includes(name)) throw new Error(`Failed to get '${name}' path`);
    return paths[name];
  }
  setPath(name, path) {
    if (!(name in paths)) throw new Error('Failed to set path');
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    paths[name] = path;
  }
  setAppUserModelId(id) {
    this.userModelId = id;
  }
  isReady() {
    return lifecycle.ready;
  }
  whenReady() {
    return this.#ready;
  }
  showAboutPanel() {}
  focus() {}
  requestSingleInstanceLock() {
    return singleInstance(paths.userData, (argv, folder) => this.emit('second-instance', {}, argv, folder));
  }
  quit() {
    if (lifecycle.quitting) return;
    lifecycle.quitting = true;
    this.emit('before-quit', {});
    if (BrowserWindow.getAllWindows().length === 0) this.exit();
    for (const window of BrowserWindow.getAllWindows()) window.close();
  }
  exit(code = 0) {
    this.emit('will-quit', {});
    stopBrowser()
      .catch((error) => console.error('stand-in:', error.message))
      .then(() => process.exit(code));
  }
}

export const app = new App();

// Modules that the main process imports have run by the time Chromium is up.
startBrowser().then(() => {
  lifecycle.ready = true;
  app.emit('ready', {});
});
