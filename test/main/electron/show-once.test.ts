import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showOnce } from '#main/electron/show-once';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function hiddenWindow() {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents });
  const show = vi.fn();
  showOnce(window as unknown as BrowserWindow, show);
  return { window, webContents, show };
}

describe('a hidden window', () => {
  it('is shown by whatever comes first, and once', () => {
    for (const first of ['ready-to-show', 'did-finish-load', 'did-fail-load']) {
      const { window, webContents, show } = hiddenWindow();
      (first === 'ready-to-show' ? window : webContents).emit(first);
      expect([first, show.mock.calls.length]).toEqual([first, 1]);
      for (const event of ['did-finish-load', 'did-fail-load']) webContents.emit(event);
      window.emit('ready-to-show');
      vi.runAllTimers();
      expect([first, show.mock.calls.length]).toEqual([first, 1]);
    }
  });

  it('is shown where nothing comes at all', () => {
    const { show } = hiddenWindow();
    vi.runAllTimers();
    expect(show).toHaveBeenCalledOnce();
  });

  it('is left alone once it is closed', () => {
    const { window, show } = hiddenWindow();
    window.emit('closed');
    vi.runAllTimers();
    expect(show).not.toHaveBeenCalled();
  });
});
