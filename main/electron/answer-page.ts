import { ipcMain, type WebContents } from 'electron';
import { type HostCall, hostCalls } from '#main/contract';
import type { createDispatch } from '../services/dispatch';
import { isTrustedSender } from './security';

/** Answers the contract's calls where they come from the app's own page in one of its windows, and no others. */
export function answerPage(dispatch: ReturnType<typeof createDispatch>, windows: () => WebContents[]): void {
  for (const name of Object.keys(hostCalls) as HostCall[]) {
    ipcMain.handle(`boardcase:${name}`, (event, args: unknown) => {
      if (isTrustedSender(event, windows())) return dispatch(name, args);
      return { ok: false, code: 'denied', message: 'Only the app’s own page may call.' };
    });
  }
}
