/** The desktop app's own scheme: pages have an origin of their own and no file or network address reaches them. */
export const appScheme = 'app';
/** The one page of the app. */
export const startAddress = `${appScheme}://boardcase/`;
/** The document being printed, in the printing session only. */
export const reportAddress = `${appScheme}://report/`;

/** An address taken apart, or null where it is none. */
export function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether an address is the app's page itself; a fragment or query does not make it another. */
export function isStartAddress(address: string): boolean {
  const url = parseAddress(address);
  return url !== null && `${url.protocol}//${url.host}${url.pathname}` === startAddress;
}
