// webContents over a page.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { fromBrowser, toBrowser } from './addresses.mjs';
import { downloaded } from './download.mjs';
import { ipcMain } from './ipc.mjs';
import { newWindowScript } from './new-window.mjs';
import { pageWorldScript } from './page-world.mjs';
import { pageScript, preloadBinding, preloadScript, preloadWorld } from './preload.mjs';
import { preventable } from './preventable.mjs';
import { session } from './session.mjs';

const all = new Set();

export class WebContents extends EventEmitter {
  #expected = null;
  #openHandler = () => ({ action: 'allow' });
  #devtools = null;
  /** Worlds of preloads: the frame of each context. */
  #worlds = new Map();

  /** @param owner its window. */
  constructor(preferences, owner) {
    super();
    this.preferences = preferences;
    this.owner = owner;
    this.session = preferences.session ?? session.defaultSession;
    const url = () => (this.page ? this.#url(this.page) : '');
    this.mainFrame = {
      get url() {
        return url();
      },
      parent: null,
    };
    all.add(this);
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
    await page.exposeBinding('__standInOpen', (source, address) => {
      const url = new URL(address, this.#url(source.frame)).href;
      return this.#openHandler({ url, disposition: 'foreground-tab' }).action !== 'deny';
    });
    await page.exposeBinding('__standInShown', () => this.owner.shown);
    await page.exposeBinding('__standInFullScreen', () => this.session.permits(this, 'fullscreen'));
    await page.addInitScript(newWindowScript);
    await page.addInitScript(pageWorldScript);
    this.#devtools = await context.newCDPSession(page);
    if (this.preferences.preload) await this.#addPreload(readFileSync(this.preferences.preload, 'utf8'));
    // Without its protections Electron gives pages Node.
    if (this.preferences.nodeIntegration || this.preferences.contextIsolation === false)
      await page.addInitScript('window.require = () => ({}); window.process = {};');
    page.on('close', () => {
      all.delete(this);
      this.emit('destroyed');
    });
    page.on('download', (download) => {
      downloaded(this.session, this, this.owner, download).catch((error) =>
        console.error('stand-in: download', error.message),
      );
    });
    this.session.navigation = (request, url) => this.#mayNavigate(request, url);
  }

  /** Runs a preload in a world of its own, which alone reaches the main process. */
  async #addPreload(source) {
    const devtools = this.#devtools;
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === preloadWorld) this.#worlds.set(context.id, context.auxData.frameId);
    });
    devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.#worlds.delete(executionContextId),
    );
    devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== preloadBinding) return;
      this.#called(JSON.parse(payload), executionContextId).catch((error) =>
        console.error('stand-in: call', error.message),
      );
    });
    await devtools.send('Page.enable');
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.addBinding', { name: preloadBinding, executionContextName: preloadWorld });
    const add = (source, worldName) => devtools.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName });
    await add(pageScript);
    await add(preloadScript(source), preloadWorld);
  }

  async #called({ id, channel, args, contextMenu }, contextId) {
    if (contextMenu) {
      this.emit('context-menu', preventable({}), contextMenu);
      return;
    }
    const event = { sender: this, senderFrame: this.mainFrame };
    const told = await Promise.all(args.map((value) => this.#withPaths(value, contextId)));
    const answer = await ipcMain.answer(channel, event, told);
    // A page that went away meanwhile hears nothing.
    await this.#inWorld(contextId, `__standIn.answer(${id}, ${JSON.stringify(answer)})`).catch(() => undefined);
  }

  /** The value with the paths of files in place of their marks; '' for one that a script made, as Chromium says. */
  async #withPaths(value, contextId) {
    if (typeof value === 'string' && value.startsWith('stand-in-file:')) {
      const { objectId } = await this.#inWorld(contextId, `__standIn.files[${Number(value.split(':')[1])}]`);
      return (await this.#devtools.send('DOM.getFileInfo', { objectId })).path;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const parts = await Promise.all(
      Object.entries(value).map(async ([key, part]) => [key, await this.#withPaths(part, contextId)]),
    );
    return Object.fromEntries(parts);
  }

  async #inWorld(contextId, expression) {
    const { result, exceptionDetails } = await this.#devtools.send('Runtime.evaluate', { expression, contextId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }

  #mayNavigate(request, url) {
    const frame = request.frame();
    const owner = [...all].find((contents) => contents.page === frame.page());
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
    try {
      await this.session.settlePermissions({ getURL: () => url });
      await this.page.goto(address);
    } catch (error) {
      this.emit('did-fail-load', {}, -2, 'ERR_FAILED', url, true);
      throw error;
    }
    this.emit('did-finish-load');
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
    const expression = `__standIn.deliver(${JSON.stringify(channel)}, ${JSON.stringify(data)})`;
    for (const contextId of this.#worlds.keys())
      this.#inWorld(contextId, expression).catch((error) => console.error('stand-in: send', error.message));
  }
  async executeJavaScript(code) {
    const ask = { expression: code, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#devtools.send('Runtime.evaluate', ask);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  printToPDF({ preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline }) {
    const options = { preferCSSPageSize, printBackground, tagged: generateTaggedPDF, outline: generateDocumentOutline };
    return this.page.pdf(options);
  }
  /**
   * Whether the page lets itself be closed: one that the user has touched may object in `beforeunload`, and then the
   * window stays, without a word, unless `will-prevent-unload` is prevented.
   */
  async mayUnload() {
    const objects = await this.page
      .evaluate(() => {
        if (!navigator.userActivation.hasBeenActive) return false;
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;
      })
      // A page that is gone objects to nothing.
      .catch(() => false);
    if (!objects) return true;
    const event = preventable({});
    this.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }
}
