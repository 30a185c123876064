import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { sendRequest } from './raw-requests';

/** A page that a web host has let in, without a browser: the protocol once more, as docs/security.md tells it. */
export interface EnteredPage {
  /** Makes a call; the reply as the host gave it. */
  call(name: string, args: unknown): Promise<unknown>;
  ticket: string;
}

const idOf = (letters: string) => createHash('sha256').update(Buffer.from(letters, 'base64url')).digest('base64url');

/** A request as a page seals it under a key. */
export function sealedUnder(letters: string, name: string, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(letters, 'base64url'), nonce);
  cipher.setAAD(Buffer.from(`boardcase request ${name}`));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

function opened(letters: string, name: string, request: Buffer, reply: Buffer): unknown {
  const cipher = createDecipheriv('aes-256-gcm', Buffer.from(letters, 'base64url'), reply.subarray(0, 12));
  cipher.setAAD(Buffer.from(`boardcase reply ${name} ${request.subarray(0, 12).toString('base64url')}`));
  cipher.setAuthTag(reply.subarray(-16));
  return JSON.parse(Buffer.concat([cipher.update(reply.subarray(12, -16)), cipher.final()]).toString());
}

/** Headers of a request that is sealed under a key. */
export function sealedHeaders(port: number, letters: string, body: Buffer): Record<string, string> {
  const host = port === 80 ? '127.0.0.1' : `127.0.0.1:${port}`;
  return {
    host,
    origin: `http://${host}`,
    'content-type': 'application/octet-stream',
    'content-length': String(body.length),
    'x-boardcase-page': idOf(letters),
  };
}

/** Sends a call under a key; the reply, or the status and words of the refusal. */
export async function callUnder(port: number, letters: string, name: string, args: unknown): Promise<unknown> {
  const body = sealedUnder(letters, name, JSON.stringify(args));
  const answer = await sendRequest(port, {
    method: 'POST',
    path: `/api/${name}`,
    headers: sealedHeaders(port, letters, body),
    body,
  });
  if (answer.status !== 200) return { status: answer.status, words: answer.body };
  return opened(letters, name, body, answer.bytes);
}

/** Enters a host on a port by a token or a ticket. */
export async function enterBy(port: number, letters: string): Promise<EnteredPage> {
  const entry = await callUnder(port, letters, 'enter', {});
  const { page, ticket } = entry as { page?: string; ticket?: string };
  if (!page || !ticket) throw new Error(`not let in: ${JSON.stringify(entry)}`);
  return { ticket, call: (name, args) => callUnder(port, page, name, args) };
}

/** Enters a host at an address that it printed. */
export function enterAt(address: string): Promise<EnteredPage> {
  const { port, hash } = new URL(address);
  return enterBy(Number(port || 80), hash.slice(1));
}
