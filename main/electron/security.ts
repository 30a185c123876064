import type { IpcMainInvokeEvent, Session, WebContents } from 'electron';
import { appScheme, isStartAddress, parseAddress } from './address';

/** Copying a chart or table and presenting full screen: all that the page may ask of the system. */
const allowedPermissions = ['clipboard-sanitized-write', 'fullscreen'];
const localSchemes = [`${appScheme}:`, 'blob:', 'data:', 'devtools:'];

/** Refuses a session every permission, device, capture and network request. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) =>
    decide(allowedPermissions.includes(permission) && isStartAddress(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (contents, permission) =>
      allowedPermissions.includes(permission) && contents !== null && isStartAddress(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  session.on('will-download', (event, item) => {
    // A table saved as CSV is a blob of the page itself; nothing else is fetched to disk.
    if (!item.getURL().startsWith('blob:') && !item.getURL().startsWith('data:')) event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !localSchemes.includes(parseAddress(details.url)?.protocol ?? '') });
  });
}

/**
 * Keeps a page where it is: no navigation or redirect of any frame but a reload of the app itself, no new windows, no
 * embedded pages. `openOutside` is asked about addresses that a link would have opened in a new window.
 */
export function lockContents(contents: WebContents, openOutside: (address: string) => void): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isStartAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Whether a call comes from the main frame of the app's own page in one of its windows. */
export function isTrustedSender(event: IpcMainInvokeEvent, windows: WebContents[]): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null && frame === event.sender.mainFrame && isStartAddress(frame.url) && windows.includes(event.sender)
  );
}
