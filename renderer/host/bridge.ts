import type { HostBridge } from '#main/contract';
import { electronBridge } from './electron';
import { webBridge } from './web';

let bridge: HostBridge | null = null;

/** The host this page runs on: the desktop app where its preload is there, else the web host that served the page. */
export function hostBridge(): HostBridge {
  bridge ??= window.boardcase ? electronBridge(window.boardcase) : webBridge();
  return bridge;
}
