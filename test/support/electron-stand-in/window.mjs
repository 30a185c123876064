// BrowserWindow: shown, minimised and focused as a system's window is, around a page that is none of these.
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { lifecycle } from './lifecycle.mjs';
import { preventable } from './preventable.mjs';
import { switches } from './switches.mjs';
import { WebContents } from './web-contents.mjs';

const windows = new Set();

export class BrowserWindow extends EventEmitter {
  #title;
  #bounds;
  #maximized = false;
  #minimized = false;
  #visible = false;
  #focused = false;
  #loaded = false;
  #readyTold = false;
  #destroyed = false;
  #tellShown;

  constructor(options) {
    if (!lifecycle.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    super();
    this.options = options;
    this.#title = options.title ?? '';
    const { x = 280, y = 90, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    /** Resolves once it is shown for the first time. */
    this.shown = new Promise((resolve) => {
      this.#tellShown = resolve;
    });
    this.webContents = new WebContents(options.webPreferences ?? {}, this);
    windows.add(this);
    if (options.show !== false) this.show();
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows() {
    return [...windows];
  }
  async loadURL(url) {
    await this.webContents.loadURL(url);
    this.#loaded = true;
    this.#drawFirst();
  }
  /** The first frame: a hidden window is drawn as well, but not where windows that were never shown have no surface. */
  #drawFirst() {
    if (this.#readyTold || !this.#loaded || (switches.wayland && !this.#visible)) return;
    this.#readyTold = true;
    this.emit('ready-to-show');
  }
  close() {
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) {
      lifecycle.quitting = false;
      return;
    }
    this.webContents.mayUnload().then((may) => {
      if (may) this.destroy();
      else lifecycle.quitting = false;
    });
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
    this.show();
  }
  setDocumentEdited() {}
  isVisible() {
    return this.#visible && !this.#minimized;
  }
  isMinimized() {
    return this.#minimized;
  }
  isFocused() {
    return this.#focused;
  }
  minimize() {
    this.#minimized = true;
    this.#focused = false;
  }
  restore() {
    this.#minimized = false;
  }
  hide() {
    this.#visible = false;
    this.#focused = false;
  }
  show() {
    this.#visible = true;
    this.#tellShown();
    this.#drawFirst();
    this.focus();
  }
  /** What is not to be seen cannot be focused. */
  focus() {
    if (this.isVisible()) this.#focused = true;
  }
}
