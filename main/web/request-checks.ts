import type { IncomingMessage } from 'node:http';

/** A request refused before anything of it is used. */
export interface Refusal {
  status: 400 | 403 | 405 | 411 | 413 | 415;
  reason: string;
}

const refuse = (status: Refusal['status'], reason: string): Refusal => ({ status, reason });

/**
 * Why a request did not come from a page of this host, or null. The Host check stops DNS rebinding, the Origin and
 * fetch-metadata checks stop other sites' pages; programs on the same machine stop at the session cookie.
 */
export function foreignRequest(request: IncomingMessage, origin: string): Refusal | null {
  const { host, origin: from, 'sec-fetch-site': site } = request.headers;
  if (host !== new URL(origin).host) return refuse(403, 'wrong host');
  if (from !== undefined && from !== origin) return refuse(403, 'wrong origin');
  // Pages cannot set this header themselves; `none` is an address typed or opened by another program.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(403, 'another site');
  if (request.method === 'POST' && from === undefined) return refuse(403, 'no origin');
  return null;
}

/** Why a request's body may not be read as a call's arguments, or null. `limit` in bytes. */
export function unreadableBody(request: IncomingMessage, limit: number): Refusal | null {
  const type = (request.headers['content-type'] ?? '').toLowerCase().replace(/\s/g, '');
  // Anything else could be sent by a form of another site without asking first.
  if (type !== 'application/json' && type !== 'application/json;charset=utf-8') return refuse(415, 'not JSON');
  if (request.headers['content-encoding']) return refuse(415, 'encoded body');
  const length = request.headers['content-length'];
  if (length === undefined) return refuse(411, 'no length');
  if (!/^\d{1,12}$/.test(length)) return refuse(400, 'bad length');
  return Number(length) > limit ? refuse(413, 'too large') : null;
}
