import type { HostArgs, HostBridge, HostCall, HostReply, Opening } from '#main/contract';
import { currentText } from '../text/use-text';
import { ask, enter } from './enter';
import { inOwnWords } from './own-words';
import { type SealedRequest, type SecretKey, sealedRequest } from './sealed-talk';

/** A browser tells no paths, so the bytes go to the host. */
async function base64Of(file: File): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(',') + 1);
}

/**
 * The web host that served this page, over HTTP, under a key that only the two have; it has no menu and opens nothing
 * from outside, so no events. `refused` is told once where the host does not know the page.
 */
export function webBridge(refused: () => void): HostBridge {
  let entered: Promise<SecretKey | null> | null = null;
  /** The page's goodbye: sealing takes a moment that a page which goes away does not have. */
  let goodbye: { key: SecretKey; request: SealedRequest } | null = null;

  async function admitted(): Promise<SecretKey | null> {
    entered ??= enter().then((key) => {
      if (!key) refused();
      return key;
    });
    try {
      return await entered;
    } catch (error) {
      // Nobody answered: the next call tries again.
      entered = null;
      throw error;
    }
  }

  async function post<C extends HostCall>(name: C, args: HostArgs<C>): Promise<HostReply<C>> {
    const { noAnswer } = currentText().document;
    try {
      const key = await admitted();
      const reply = key && (await ask(key, name, await sealedRequest(key, name, args)));
      if (!reply) return { ok: false, code: 'denied', message: noAnswer };
      if (name === 'documents.hold' && key && !goodbye) {
        const { page } = args as HostArgs<'documents.hold'>;
        goodbye = { key, request: await sealedRequest(key, 'page.left', { page }) };
      }
      return inOwnWords<C>(reply as HostReply<C>);
    } catch {
      // fetch rejects without a reason when nobody listens at the address, and no reply but the host's own opens.
      return { ok: false, code: 'failed', message: noAnswer };
    }
  }

  async function sayGoodbye<C extends HostCall>(): Promise<HostReply<C>> {
    if (goodbye) {
      const headers = { 'Content-Type': 'application/octet-stream', 'X-Boardcase-Page': goodbye.key.id };
      await fetch('/api/page.left', { method: 'POST', headers, body: goodbye.request.body, keepalive: true });
    }
    return { ok: true, value: {} } as HostReply<C>;
  }

  return {
    call: (name, args) => (name === 'page.left' ? sayGoodbye() : post(name, args)),
    openDropped: async (file, opening?: Opening) =>
      post('documents.dropped', { name: file.name, path: null, data: await base64Of(file), ...opening }),
    on: () => () => undefined,
  };
}
