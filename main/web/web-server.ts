import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { LanguageSetting } from '#models/language/languages';
import type { AppFile } from '../services/app-files';
import { securityHeaders, startPage } from '../services/content-security-policy';
import type { Dispatch } from '../services/dispatch';
import { attachment, type Downloads } from './downloads';
import { readJson } from './json-body';
import { foreignRequest, type Refusal, unreadableBody } from './request-checks';
import type { Sessions } from './sessions';

/** A plan of 20 million characters, escaped and in UTF-8, with room for the rest of the call. */
const largestBody = 64_000_000;
const apiPath = '/api/';

/** What the server carries requests to. */
export interface WebServerParts {
  files: Map<string, AppFile>;
  sessions: Sessions;
  downloads: Downloads;
  dispatch: Dispatch;
  /** The language chosen for the app. */
  language(): LanguageSetting;
  /** `http://127.0.0.1:port`, known once the server listens. */
  origin(): string;
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

const strangerWords =
  'This is Boardcase, and it does not know this browser. Open the address that the program printed; each printed address works once.';

/** The bundler names these for what is in them: under one name there is never anything else. */
const isNamedByContent = (path: string) => /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path);

/** Answers requests on the loopback interface: the renderer's files, the calls, and finished downloads. */
export function createWebServer(parts: WebServerParts): Server {
  async function call(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const refused: Refusal | null = unreadableBody(request, largestBody);
    if (refused) return refuse(response, refused.status, refused.reason);
    const body = await readJson(request);
    if (!body) return refuse(response, 400, 'not JSON');
    const reply = await parts.dispatch(name, body.value);
    send(response, 200, { 'Content-Type': 'application/json' }, JSON.stringify(reply));
  }

  function page(response: ServerResponse, path: string): void {
    const file = parts.files.get(path);
    const download = file ? null : parts.downloads.take(path);
    if (download) {
      const headers = { 'Content-Type': download.type, 'Content-Disposition': attachment(download.name) };
      send(response, 200, headers, download.data);
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
    const foreign = foreignRequest(request, parts.origin());
    if (foreign) return refuse(response, foreign.status, foreign.reason);
    const [path, query = ''] = (request.url ?? '').split('?', 2);
    const known = parts.sessions.admits(request.headers.cookie);
    const token = request.method === 'GET' && path === '/' ? new URLSearchParams(query).get('token') : null;
    if (token !== null) {
      const session = parts.sessions.exchange(token);
      // A used address opened again by the browser that used it goes on working there.
      if (session === null && !known) return refuse(response, 403, strangerWords);
      const cookie: Headers = session ? { 'Set-Cookie': parts.sessions.setCookie(session) } : {};
      return send(response, 303, { ...cookie, Location: '/' }, '');
    }
    if (!known) return refuse(response, 403, strangerWords);
    if (request.method === 'POST' && path.startsWith(apiPath))
      return call(request, response, path.slice(apiPath.length));
    if (request.method === 'GET') return page(response, path);
    refuse(response, 405, 'method not allowed');
  }

  const limits = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 };
  const server = createServer(limits, (request, response) => {
    // Only a broken connection ends here: there is nobody left to answer.
    answer(request, response).catch(() => response.destroy());
  });
  server.maxConnections = 1_000;
  return server;
}
