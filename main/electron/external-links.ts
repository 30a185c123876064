import { type BrowserWindow, dialog, shell } from 'electron';
import { parseAddress } from './address';
import { currentText } from './text/desktop-text';

/** The address of a web page that may be shown in the user's browser, normalised, or null. */
export function externalAddress(address: string): string | null {
  const url = parseAddress(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return url.href;
}

/** Returns a function that asks the user and then opens an https address in the browser; one question at a time. */
export function externalLinks(window: () => BrowserWindow | null): (address: string) => void {
  let asking = false;

  async function ask(address: string): Promise<void> {
    const parent = window();
    if (!parent) return;
    const text = currentText();
    const { response } = await dialog.showMessageBox(parent, {
      type: 'question',
      message: text.openLink,
      detail: address,
      buttons: [text.open, text.cancel],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(address);
  }

  return (asked) => {
    const address = externalAddress(asked);
    if (!address || asking) return;
    asking = true;
    ask(address)
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        asking = false;
      });
  };
}
