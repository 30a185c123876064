import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { LanguageSetting } from '#models/language/languages';
import type { AppFile } from '../services/app-files';
import { securityHeaders, startPage } from '../services/content-security-policy';
import type { Dispatch } from '../services/dispatch';
import type { Addresses } from './addresses';
import { limitConnections } from './connection-limits';
import { attachment, type Downloads } from './downloads';
import type { PageKeys } from './page-keys';
import { foreignRequest, unreadableBody } from './request-checks';
import { readSealed } from './sealed-body';
import { replyPurpose, type SecretKey, sealed } from './sealed-talk';

/** A plan of 20 million characters, escaped and in UTF-8, with room for the rest of the call. */
const largestBody = 64_000_000;
/** Nobody has proved to be anyone's page before this is read. */
const largestEntry = 1_000;
const apiPath = '/api/';
/** Not among the contract's calls: how a page comes by its key. */
const enter = 'enter';
/** Whether the host can be reached under an address, for a page of the user's own disk. */
const herePath = '/here';

/** What the server carries requests to. */
export interface WebServerParts {
  files: Map<string, AppFile>;
  keys: PageKeys;
  downloads: Downloads;
  dispatch: Dispatch;
  /** The language chosen for the app. */
  language(): LanguageSetting;
  /** Known once the server listens. */
  addresses(): Addresses;
}

type Headers = Record<string, string>;

function send(response: ServerResponse, status: number, headers: Headers, body: string | Uint8Array): void {
  response.writeHead(status, { ...securityHeaders(null), 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}

/** Refuses without reading what is still coming. */
function refuse(response: ServerResponse, status: number, reason: string): void {
  send(response, status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }, `${reason}\n`);
}

/** The bundler names these for what is in them: under one name there is never anything else. */
const isNamedByContent = (path: string) => /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path);

/**
 * Answers requests on the loopback interface. The app itself is no secret and goes to whoever asks; a call is answered
 * only where it is sealed under the key of a page that was let in, and so is the answer.
 */
export function createWebServer(parts: WebServerParts): Server {
  async function call(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const id = String(request.headers['x-boardcase-page'] ?? '');
    const key: SecretKey | null = name === enter ? parts.keys.entering(id) : parts.keys.pageKey(id);
    if (!key) return refuse(response, 403, 'unknown page');
    const refused = unreadableBody(request, name === enter ? largestEntry : largestBody);
    if (refused) return refuse(response, refused.status, refused.reason);
    const body = await readSealed(request, key, name);
    if (!body) return refuse(response, 403, 'not sealed by the page');
    limits.trust(request.socket);
    // Asked once more: the same token may have been used while this body came in.
    if (name === enter && !parts.keys.entering(id)) return refuse(response, 403, 'unknown page');
    const reply = name === enter ? parts.keys.admit(id) : await parts.dispatch(name, body.value);
    const answer = sealed(JSON.stringify(reply), key, replyPurpose(name, body.data));
    send(response, 200, { 'Content-Type': 'application/octet-stream' }, answer);
  }

  function page(response: ServerResponse, path: string): void {
    const file = parts.files.get(path);
    const download = file ? null : parts.downloads.take(path);
    if (download) {
      const headers = { 'Content-Type': download.type, 'Content-Disposition': attachment(download.name) };
      send(response, 200, headers, download.data);
    } else if (path === herePath) {
      send(response, 204, { 'Cross-Origin-Resource-Policy': 'cross-origin' }, '');
    } else if (!file) {
      refuse(response, 404, 'not found');
    } else if (path === '/') {
      const { body, headers } = startPage(file.body(), parts.language());
      send(response, 200, { ...headers, 'Content-Type': file.type }, body);
    } else {
      // A browser's own store: another user of this machine has another one.
      const lasting: Headers = isNamedByContent(path)
        ? { 'Cache-Control': 'private, max-age=31536000, immutable' }
        : {};
      send(response, 200, { ...lasting, 'Content-Type': file.type }, file.body());
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    limits.heard(request.socket);
    const [path] = (request.url ?? '').split('?', 1);
    const foreign = path === herePath ? null : foreignRequest(request, parts.addresses());
    if (foreign) return refuse(response, foreign.status, foreign.reason);
    if (request.method === 'POST' && path.startsWith(apiPath))
      return call(request, response, path.slice(apiPath.length));
    if (request.method === 'GET') return page(response, path);
    refuse(response, 405, 'method not allowed');
  }

  const times = {
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 20_000,
    connectionsCheckingInterval: 2_000,
  };
  const server = createServer({ maxHeaderSize: 16_384, ...times }, (request, response) => {
    // Only a broken connection ends here: there is nobody left to answer.
    answer(request, response).catch(() => response.destroy());
  });
  const limits = limitConnections(server);
  return server;
}
