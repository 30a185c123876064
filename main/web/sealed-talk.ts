import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** What page and host say to each other: under a key that both have and that is never sent (docs/security.md). */
export interface SecretKey {
  /** Tells which key is meant, and nothing about it. */
  id: string;
  /** AES-256. */
  bytes: Buffer;
}

/** A key from its letters (Base64 for addresses), or a new one. */
export function secretKey(letters = randomBytes(32).toString('base64url')): SecretKey & { letters: string } {
  const bytes = Buffer.from(letters, 'base64url');
  return { letters, bytes, id: createHash('sha256').update(bytes).digest('base64url') };
}

/** A text under a key: nonce, text in AES-256-GCM, tag. It opens for the same purpose only. */
export function sealed(text: string, key: SecretKey, purpose: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(purpose));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** The text that was sealed under a key for a purpose; null where it was not, or was changed. */
export function unsealed(data: Buffer, key: SecretKey, purpose: string): string | null {
  if (data.length < nonceLength + tagLength) return null;
  const end = data.length - tagLength;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, data.subarray(0, nonceLength))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(data.subarray(end));
    return Buffer.concat([decipher.update(data.subarray(nonceLength, end)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** What a request is sealed for, and its reply: to this very request, told by its nonce. */
export const requestPurpose = (name: string) => `boardcase request ${name}`;
export const replyPurpose = (name: string, request: Uint8Array) =>
  `boardcase reply ${name} ${Buffer.from(request.subarray(0, nonceLength)).toString('base64url')}`;
