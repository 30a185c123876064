import { create } from 'zustand';
import type { ImportTarget } from '#models/import/fields';

/** The import that is under way: into which list, and the file where one was dropped. */
interface ImportState {
  target: ImportTarget | null;
  file: File | null;
}

export const useImport = create<ImportState>(() => ({ target: null, file: null }));

/** Opens the import, for a list of the plan. */
export function openImport(target: ImportTarget, file: File | null = null): void {
  useImport.setState({ target, file });
}

export function closeImport(): void {
  useImport.setState({ target: null, file: null });
}
