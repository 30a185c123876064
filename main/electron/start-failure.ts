import { app, dialog } from 'electron';
import { preferredLanguage } from '#models/language/languages';
import type { Log } from '../services/log-file';
import { currentText, speak } from './text/desktop-text';

/**
 * Says in a box and in the log that the program could not start, and ends it: without a window it would run on unseen
 * and keep every later start from opening one.
 */
export function startFailed(error: unknown, log: Log, logFile: string): void {
  log('start', error);
  // Not by the user's own choice, which may be what could not be read.
  if (app.isReady()) speak(preferredLanguage(app.getPreferredSystemLanguages()));
  const { cannotStart, cannotStartDetail } = currentText();
  dialog.showErrorBox(cannotStart, cannotStartDetail(error instanceof Error ? error.message : String(error), logFile));
  app.exit(1);
}
