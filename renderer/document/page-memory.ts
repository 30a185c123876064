import { useDocument } from './document-store';

const key = 'boardcase.open';

/** The handle of the file that was open in this page before it was reloaded; null where there was none. */
export function openHandleOfPage(): string | null {
  return sessionStorage.getItem(key);
}

/** Remembers the open file for a reload of this page, until the returned function is called. */
export function rememberOpenFile(): () => void {
  return useDocument.subscribe(({ file }) => {
    if (file) sessionStorage.setItem(key, file.handle);
    else sessionStorage.removeItem(key);
  });
}
