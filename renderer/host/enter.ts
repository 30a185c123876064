import { type SealedRequest, type SecretKey, sealedRequest, secretKey } from './sealed-talk';

/** Where this tab keeps what lets it in again after a reload: pages of other origins and other tabs do not see it. */
const ticketKey = 'boardcase-ticket';

/** What the web host answers to a request, or null where it does not know who asks. */
export async function ask({ id }: SecretKey, name: string, { body, openReply }: SealedRequest): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'X-Boardcase-Page': id },
    body,
  });
  if (response.status === 403) return null;
  if (!response.ok) throw new Error(String(response.status));
  return openReply(await response.arrayBuffer());
}

/** The page's own key for a token or ticket; null where that is not good any more. */
async function exchanged(letters: string): Promise<SecretKey | null> {
  const key = await secretKey(letters);
  const entry = (await ask(key, 'enter', await sealedRequest(key, 'enter', {}))) as {
    page: string;
    ticket: string;
  } | null;
  if (!entry) return null;
  sessionStorage.setItem(ticketKey, entry.ticket);
  return secretKey(entry.page);
}

/** Takes away what a former program at this address may have left between page and host; true where there was any. */
async function hasForeignWorkers(): Promise<boolean> {
  const found = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(found.map((registration) => registration.unregister()));
  return found.length > 0;
}

/**
 * Lets the page in: by the token behind # in its address, which then goes from there, or by the tab's ticket. Returns the
 * page's key, or null where the host does not know it. Rejects where nobody answers who has the key.
 */
export async function enter(): Promise<SecretKey | null> {
  if (await hasForeignWorkers()) location.reload();
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname);
  const ticket = sessionStorage.getItem(ticketKey);
  for (const letters of [token, ticket]) {
    const key = letters ? await exchanged(letters) : null;
    if (key) return key;
  }
  return null;
}
