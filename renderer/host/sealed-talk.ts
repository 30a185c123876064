// What main/web/sealed-talk.ts says, in a browser's words.

const nonceLength = 12;

/** A key that the page shares with the host and that is never sent. */
export interface SecretKey {
  /** Tells the host which key is meant. */
  id: string;
  key: CryptoKey;
}

/** Something sealed, and how the reply to it opens. */
export interface SealedRequest {
  body: Uint8Array<ArrayBuffer>;
  openReply(data: ArrayBuffer): Promise<unknown>;
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const plain = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

function toLetters(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The key that letters (Base64 for addresses) stand for. Scripts cannot get them back out of it. */
export async function secretKey(letters: string): Promise<SecretKey> {
  const bytes = fromLetters(letters);
  const [digest, key] = await Promise.all([
    crypto.subtle.digest('SHA-256', bytes),
    crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
  ]);
  return { id: toLetters(new Uint8Array(digest)), key };
}

const algorithm = (nonce: Uint8Array<ArrayBuffer>, purpose: string) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(purpose),
});

/**
 * Arguments of a call, sealed: who does not have the key reads nothing, and can make no reply. Whoever listens at the
 * host's address is so told nothing unless it is the host.
 */
export async function sealedRequest({ key }: SecretKey, name: string, args: unknown): Promise<SealedRequest> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const text = new TextEncoder().encode(JSON.stringify(args));
  const content = await crypto.subtle.encrypt(algorithm(nonce, `boardcase request ${name}`), key, text);
  const body = new Uint8Array(nonceLength + content.byteLength);
  body.set(nonce);
  body.set(new Uint8Array(content), nonceLength);
  return {
    body,
    openReply: async (data) => {
      const purpose = `boardcase reply ${name} ${toLetters(nonce)}`;
      const reply = algorithm(new Uint8Array(data.slice(0, nonceLength)), purpose);
      const opened = await crypto.subtle.decrypt(reply, key, data.slice(nonceLength));
      return JSON.parse(new TextDecoder().decode(opened));
    },
  };
}
