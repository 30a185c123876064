import type { HostArgs, HostBridge, HostCall, HostReply, Opening } from '#main/contract';
import { currentText } from '../text/use-text';
import { inOwnWords } from './own-words';

async function post<C extends HostCall>(name: C, args: HostArgs<C>): Promise<HostReply<C>> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(args),
      // Said while the page goes away.
      keepalive: name === 'page.left',
    });
    if (response.ok) return inOwnWords<C>(await response.json());
    return { ok: false, code: response.status === 403 ? 'denied' : 'failed', message: currentText().document.noAnswer };
  } catch {
    // fetch rejects without a reason when nobody listens at the address.
    return { ok: false, code: 'failed', message: currentText().document.noAnswer };
  }
}

/** A browser tells no paths, so the bytes go to the host. */
async function openDropped(file: File, opening?: Opening): Promise<HostReply<'documents.dropped'>> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  const data = address.slice(address.indexOf(',') + 1);
  return post('documents.dropped', { name: file.name, path: null, data, ...opening });
}

/** The web host that served this page, over HTTP; it has no menu and opens nothing from outside, so no events. */
export function webBridge(): HostBridge {
  return { call: post, openDropped, on: () => () => undefined };
}
