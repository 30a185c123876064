import type { IncomingMessage } from 'node:http';
import type { Addresses } from './addresses';

/** A request refused before anything of it is used. */
export interface Refusal {
  status: 400 | 403 | 405 | 411 | 413 | 415;
  reason: string;
}

const refuse = (status: Refusal['status'], reason: string): Refusal => ({ status, reason });

/** Somebody opens the app in a window of its own, by a link or from a file: it shows nothing of a plan. */
function isOpening({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/**
 * Why a request did not come from a page of this host, or null. The Host check stops DNS rebinding, the Origin and
 * fetch-metadata checks stop other sites' pages; programs on the same machine have no key (`page-keys`).
 */
export function foreignRequest(request: IncomingMessage, addresses: Addresses): Refusal | null {
  const { host, origin: from, 'sec-fetch-site': site } = request.headers;
  if (!addresses.hasHost(host)) return refuse(403, 'wrong host');
  if (from !== undefined && from !== `http://${host}`) return refuse(403, 'wrong origin');
  // Pages cannot set this header themselves; `none` is an address typed or opened by another program.
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpening(request))
    return refuse(403, 'another site');
  if (request.method === 'POST' && from === undefined) return refuse(403, 'no origin');
  // Nothing may place itself between the page and this host.
  if (request.headers['service-worker'] !== undefined) return refuse(403, 'no service worker');
  return null;
}

/** Why a request's body may not be read as a call's arguments, or null. `limit` in bytes. */
export function unreadableBody(request: IncomingMessage, limit: number): Refusal | null {
  // Anything that a form can send comes from another site without asking first.
  if (request.headers['content-type'] !== 'application/octet-stream') return refuse(415, 'not sealed');
  if (request.headers['content-encoding']) return refuse(415, 'encoded body');
  const length = request.headers['content-length'];
  if (length === undefined) return refuse(411, 'no length');
  if (!/^\d{1,12}$/.test(length)) return refuse(400, 'bad length');
  return Number(length) > limit ? refuse(413, 'too large') : null;
}
