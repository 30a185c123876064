import { protocol, type Session } from 'electron';
import type { LanguageSetting } from '#models/language/languages';
import type { AppFile } from '../services/app-files';
import { securityHeaders, startPage } from '../services/content-security-policy';
import { appScheme, startAddress } from './address';

/** Makes the app's scheme a standard, secure one; must run before the app is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

function answer(request: Request, files: Map<string, AppFile>, language: LanguageSetting): Response {
  const url = new URL(request.url);
  const file =
    request.method === 'GET' && url.host === new URL(startAddress).host ? files.get(url.pathname) : undefined;
  if (!file) return new Response('not found', { status: 404, headers: securityHeaders(null) });
  const type = { 'Content-Type': file.type, 'Cache-Control': 'no-store' };
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
