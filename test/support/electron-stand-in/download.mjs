// A download as the session hears of it: it may be refused, given a path, or given the options of the dialog that asks.
import { EventEmitter } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { profile } from './browser.mjs';
import { dialog } from './dialog.mjs';
import { preventable } from './preventable.mjs';

class DownloadItem extends EventEmitter {
  #download;
  #path = '';
  #options = {};
  #state = 'progressing';

  constructor(download) {
    super();
    this.#download = download;
  }
  getURL() {
    return this.#download.url();
  }
  getFilename() {
    return this.#download.suggestedFilename();
  }
  /** Of a file that the page made: Chromium has told playwright the name alone, which it made by the type. */
  getMimeType() {
    const types = { csv: 'text/csv', png: 'image/png', svg: 'image/svg+xml' };
    return types[this.getFilename().split('.').at(-1)] ?? 'application/octet-stream';
  }
  setSavePath(path) {
    this.#path = path;
  }
  getSavePath() {
    return this.#path;
  }
  setSaveDialogOptions(options) {
    this.#options = options;
  }
  getSaveDialogOptions() {
    return this.#options;
  }
  getState() {
    return this.#state;
  }
  cancel() {
    this.#end('cancelled');
  }
  /** Where nobody gave a path the user is asked; unless told, the dialog carries the address as its title. */
  async run(window) {
    if (this.#path === '') {
      const asked = await dialog.showSaveDialog(window, {
        title: this.getURL(),
        defaultPath: this.getFilename(),
        ...this.#options,
      });
      if (asked.canceled) return this.#end('cancelled');
      this.#path = asked.filePath;
    }
    if (this.#state !== 'progressing') return;
    // The test, which drives the same Chromium, has the downloads in the profile, each by the name that Chromium gave it.
    const kept = join(profile, 'downloads', basename(await this.#download.path()));
    await copyFile(kept, this.#path);
    this.#end('completed');
  }
  #end(state) {
    if (this.#state !== 'progressing') return;
    this.#state = state;
    if (state === 'cancelled') this.#download.cancel().catch(() => undefined);
    this.emit('done', {}, state);
  }
}

/** Passes a download of a page by its session. */
export async function downloaded(session, contents, window, download) {
  const item = new DownloadItem(download);
  const event = preventable({});
  session.emit('will-download', event, item, contents);
  if (event.defaultPrevented) await download.cancel();
  else await item.run(window);
}
