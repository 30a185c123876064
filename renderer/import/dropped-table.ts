import type { ImportTarget } from '#models/import/fields';
import { useDocument } from '../document/document-store';
import { type ScreenName, useScreen } from '../navigation/screen-store';
import { openImport } from './import-store';

const targets: Partial<Record<ScreenName, ImportTarget>> = { budget: 'commitments', records: 'records' };

/** Begins the import of a dropped table into the list on screen; false for a file that is no table, or without a plan. */
export function importDropped(file: File): boolean {
  if (!useDocument.getState().history || !/\.(?:csv|tsv|xlsx)$/i.test(file.name)) return false;
  openImport(targets[useScreen.getState().screen] ?? 'controls', file);
  return true;
}
