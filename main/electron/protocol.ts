import { protocol, type Session } from 'electron';
import type { LanguageSetting } from '#models/language/languages';
import type { AppFile } from '../services/app-files';
import { securityHeaders, startPage } from '../services/content-security-policy';
import { appScheme, startAddress } from './address';

/** Makes the app's scheme a standard, secure one; must run before the app is ready. */
export function declareScheme(): void {
  // With a code cache the second start does not compile the page's scripts again.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** A file with a hash in its name is the same for ever; what Chromium may not store it compiles anew each time. */
const cacheControl = (path: string) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';

function answer(request: Request, files: Map<string, AppFile>, language: LanguageSetting): Response {
  const url = new URL(request.url);
  const file =
    request.method === 'GET' && url.host === new URL(startAddress).host ? files.get(url.pathname) : undefined;
  if (!file) return new Response('not found', { status: 404, headers: securityHeaders(null) });
  const type = { 'Content-Type': file.type, 'Cache-Control': cacheControl(url.pathname) };
  if (url.pathname === '/') {
    const { body, headers } = startPage(file.body(), language);
    return new Response(body, { headers: { ...headers, ...type } });
  }
  return new Response(new Uint8Array(file.body()), { headers: { ...securityHeaders(null), ...type } });
}

/** Serves the built renderer to a session under the app's scheme; every response carries the policy. */
export function serveApp(session: Session, files: Map<string, AppFile>, language: () => LanguageSetting): void {
  session.protocol.handle(appScheme, (request) => answer(request, files, language()));
}
