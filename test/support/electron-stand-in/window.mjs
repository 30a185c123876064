// BrowserWindow and webContents over a page.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { fromBrowser, toBrowser } from './addresses.mjs';
import { app } from './app.mjs';
import { ipcMain } from './ipc.mjs';
import { lifecycle } from './lifecycle.mjs';
import { newWindowScript } from './new-window.mjs';
import { preloadScript } from './preload.mjs';
import { session } from './session.mjs';

const windows = new Set();
const preventable = (fields) => {
  const event = { ...fields, defaultPrevented: false };
  event.preventDefault = () => {
    event.defaultPrevented = true;
  };
  return event;
};

class WebContents extends EventEmitter {
  #expected = null;
  #openHandler = () => ({ action: 'allow' });

  constructor(preferences) {
    super();
    this.preferences = preferences;
    this.session = preferences.session ?? session.defaultSession;
    const url = () => (this.page ? this.#url(this.page) : '');
    this.mainFrame = {
      get url() {
        return url();
      },
      parent: null,
    };
    this.opening = this.#open();
  }

  /** Where a page or frame is, as the main process sees it. */
  #url(at) {
    return fromBrowser(at.url(), this.session.port);
  }

  async #open() {
    const context = await this.session.context();
    const page = await context.newPage();
    this.page = page;
    await page.exposeBinding('__standInInvoke', (source, channel, args) => {
      const main = source.frame === source.page.mainFrame();
      const senderFrame = main ? this.mainFrame : { url: this.#url(source.frame), parent: this.mainFrame };
      return ipcMain.answer(channel, { sender: this, senderFrame }, args);
    });
    await page.exposeBinding('__standInOpen', (source, address) => {
      const url = new URL(address, this.#url(source.frame)).href;
      return this.#openHandler({ url, disposition: 'foreground-tab' }).action !== 'deny';
    });
    await page.addInitScript(newWindowScript);
    if (this.preferences.preload)
      await page.addInitScript(preloadScript(readFileSync(this.preferences.preload, 'utf8')));
    // Without its protections Electron gives pages Node.
    if (this.preferences.nodeIntegration || this.preferences.contextIsolation === false)
      await page.addInitScript('window.require = () => ({}); window.process = {};');
    page.on('close', () => this.emit('destroyed'));
    this.session.navigation = (request, url) => this.#mayNavigate(request, url);
  }

  #mayNavigate(request, url) {
    const frame = request.frame();
    const owner = [...windows].map((window) => window.webContents).find((contents) => contents.page === frame.page());
    return !owner || owner.navigates(url, frame === owner.page.mainFrame());
  }

  navigates(url, isMainFrame) {
    if (isMainFrame && url === this.#expected) {
      this.#expected = null;
      return true;
    }
    const event = preventable({ url, isMainFrame, frame: isMainFrame ? this.mainFrame : null });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  async loadURL(url) {
    this.url = url;
    await this.opening;
    const address = new URL(toBrowser(url, this.session.port)).href;
    this.#expected = fromBrowser(address, this.session.port);
    await this.session.settlePermissions({ getURL: () => url });
    await this.page.goto(address);
  }

  /** The page is gone without a word, and Electron says so. */
  async forcefullyCrashRenderer() {
    await this.page.goto('about:blank');
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }
  reload() {
    this.loadURL(this.url).catch((error) => console.error('stand-in: reload', error.message));
  }
  getURL() {
    return this.mainFrame.url;
  }
  getLastWebPreferences() {
    return { ...this.preferences, session: undefined };
  }
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  send(channel, data) {
    const deliver = ([name, value]) => window[Symbol.for('stand-in-deliver')]?.(name, value);
    this.page.evaluate(deliver, [channel, data]).catch((error) => console.error('stand-in: send', error.message));
  }
  async executeJavaScript(code) {
    const devtools = await this.page.context().newCDPSession(this.page);
    const ask = { expression: code, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', ask);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  printToPDF({ preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline }) {
    const options = { preferCSSPageSize, printBackground, tagged: generateTaggedPDF, outline: generateDocumentOutline };
    return this.page.pdf(options);
  }
}

export class BrowserWindow extends EventEmitter {
  #title;
  #bounds;
  #maximized = false;
  #destroyed = false;

  constructor(options) {
    if (!lifecycle.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    super();
    this.#title = options.title ?? '';
    const { x = 280, y = 90, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.webContents = new WebContents(options.webPreferences ?? {});
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows() {
    return [...windows];
  }
  async loadURL(url) {
    await this.webContents.loadURL(url);
    this.emit('ready-to-show');
  }
  close() {
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) lifecycle.quitting = false;
    else this.destroy();
  }
  destroy() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this);
    this.webContents.opening.then(() => this.webContents.page.close()).catch(() => undefined);
    this.emit('closed');
    if (windows.size > 0) return;
    if (lifecycle.quitting) app.exit();
    else app.emit('window-all-closed');
  }
  isDestroyed() {
    return this.#destroyed;
  }
  getTitle() {
    return this.#title;
  }
  setTitle(title) {
    this.#title = title;
  }
  getNormalBounds() {
    return { ...this.#bounds };
  }
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds };
  }
  isMaximized() {
    return this.#maximized;
  }
  maximize() {
    this.#maximized = true;
  }
  setDocumentEdited() {}
  isMinimized() {
    return false;
  }
  show() {}
  focus() {}
  restore() {}
}
