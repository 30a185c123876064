import type { BrowserWindow } from 'electron';

/** So long a window may stay hidden while nothing is heard of its page. */
const patience = 2_000;

/**
 * Calls `show` once: with the window's first frame, or where none comes. A window that was never shown may get no frame
 * at all (under Wayland it has no surface yet), and then `ready-to-show` is never said; a program that waits for it runs
 * on without a window, and keeps every later start from opening one.
 */
export function showOnce(window: BrowserWindow, show: () => void): void {
  const once = () => {
    clearTimeout(timer);
    window.off('ready-to-show', once);
    window.webContents.off('did-finish-load', once);
    window.webContents.off('did-fail-load', once);
    window.off('closed', forget);
    show();
  };
  const forget = () => clearTimeout(timer);
  const timer = setTimeout(once, patience);
  window.on('ready-to-show', once);
  window.webContents.on('did-finish-load', once);
  window.webContents.on('did-fail-load', once);
  window.on('closed', forget);
}
