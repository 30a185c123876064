import type { CustomScheme, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { declareScheme, serveApp } from '#main/electron/protocol';
import type { AppFile } from '#main/services/app-files';

const declared = vi.hoisted(() => [] as CustomScheme[]);
vi.mock('electron', () => ({
  protocol: { registerSchemesAsPrivileged: (schemes: CustomScheme[]) => declared.push(...schemes) },
}));

const file = (text: string): AppFile => ({ type: 'text/plain', body: () => Buffer.from(text) });
const files = new Map([
  ['/', file('<html data-language="__LANGUAGE__">')],
  ['/assets/index-1a2b.js', file('script')],
]);

/** What the app answers under its scheme. */
function answers(): (request: Request) => Response {
  let handler: unknown;
  const session = { protocol: { handle: (_scheme: string, given: unknown) => (handler = given) } };
  serveApp(session as unknown as Session, files, () => 'system');
  return handler as (request: Request) => Response;
}

describe('the app’s scheme', () => {
  it('is an origin of its own whose scripts Chromium may keep compiled', () => {
    declareScheme();
    expect(declared).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('has what never changes kept, and the page itself never', async () => {
    const answer = answers();
    const script = answer(new Request('app://boardcase/assets/index-1a2b.js'));
    expect(await script.text()).toBe('script');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = answer(new Request('app://boardcase/'));
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  it('answers for nothing but its files, at its own host, to those who read', () => {
    const answer = answers();
    const refused = [
      new Request('app://boardcase/assets/other.js'),
      new Request('app://elsewhere/assets/index-1a2b.js'),
      new Request('app://boardcase/assets/index-1a2b.js', { method: 'POST' }),
    ];
    for (const request of refused) expect(answer(request).status).toBe(404);
  });
});
