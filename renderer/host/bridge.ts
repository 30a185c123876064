import { create } from 'zustand';
import type { HostBridge } from '#main/contract';
import { electronBridge } from './electron';
import { webBridge } from './web';

/** Whether the web host does not know this page: nothing of it can work then. */
export const useRefusal = create<{ refused: boolean }>(() => ({ refused: false }));

let bridge: HostBridge | null = null;

/** The host this page runs on: the desktop app where its preload is there, else the web host that served the page. */
export function hostBridge(): HostBridge {
  bridge ??= window.boardcase
    ? electronBridge(window.boardcase)
    : webBridge(() => useRefusal.setState({ refused: true }));
  return bridge;
}
