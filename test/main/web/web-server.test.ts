import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppFile } from '#main/services/app-files';
import { type Addresses, createAddresses } from '#main/web/addresses';
import { createDownloads, type Downloads } from '#main/web/downloads';
import { createPageKeys, type PageKeys } from '#main/web/page-keys';
import { createWebServer } from '#main/web/web-server';
import { callUnder, type EnteredPage, enterBy, sealedHeaders, sealedUnder } from '../../support/entered-page';
import { sendBytes, sendRequest } from '../../support/raw-requests';

let port = 0;
let keys: PageKeys;
let downloads: Downloads;
let called: unknown[][];
let server: ReturnType<typeof createWebServer>;
let addresses: Addresses;
let now = 0;
/** Where set, calls are answered once it is called. */
let held: Promise<void> | null = null;

const files = new Map<string, AppFile>([
  ['/', { type: 'text/html; charset=utf-8', body: () => Buffer.from('<style nonce="__CSP_NONCE__"></style>the app') }],
  ['/assets/b-1aB_-2c3.js', { type: 'text/javascript', body: () => Buffer.from('b') }],
  ['/assets/a.js', { type: 'text/javascript', body: () => Buffer.from('a script') }],
]);

beforeEach(async () => {
  called = [];
  now = 0;
  held = null;
  keys = createPageKeys(() => now);
  downloads = createDownloads(() => now);
  const dispatch = async (...call: unknown[]) => {
    called.push(call);
    await held;
    return { ok: true as const, value: [{ handle: 'h', name: 'secret', modified: 'm' }] };
  };
  server = createWebServer({ files, keys, downloads, dispatch, language: () => 'de', addresses: () => addresses });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  addresses = createAddresses(port, '0123');
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

const send = (method: string, path: string, headers?: Record<string, string>, body?: string | Buffer) =>
  sendRequest(port, { method, path, headers, body });
const raw = (bytes: string) => sendBytes(port, bytes);
const minute = 60_000;
const newToken = () => keys.newToken(10 * minute);
const entered = (): Promise<EnteredPage> => enterBy(port, newToken());
const refused = { status: 403 };

/** A call of a page that was let in, with some of its headers changed or, where undefined, missing. */
async function call(headers: Record<string, string | undefined> = {}, text = '{}') {
  const { page } = keys.admit(newToken());
  const body = sealedUnder(page, 'app.info', text);
  const all = Object.entries({ ...sealedHeaders(port, page, body), ...headers });
  const given = all.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return send('POST', '/api/app.info', Object.fromEntries(given), body);
}

describe('the way in', () => {
  it('is a token, once; the page has a key of its own and a ticket for its next loading', async () => {
    const token = newToken();
    const first = await enterBy(port, token);
    expect(await first.call('app.info', {})).toMatchObject({ ok: true, value: [{ name: 'secret' }] });
    expect(await callUnder(port, token, 'enter', {})).toMatchObject(refused);
    const reloaded = await enterBy(port, first.ticket);
    expect(await reloaded.call('app.info', {})).toMatchObject({ ok: true });
    // The page that is open goes on.
    expect(await first.call('app.info', {})).toMatchObject({ ok: true });
  });

  it('is used up by one of two that come at once', async () => {
    const token = newToken();
    const both = await Promise.allSettled([enterBy(port, token), enterBy(port, token)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is closed after a time, and what the token lay in is told of it', async () => {
    const ended: string[] = [];
    const [late, early] = ['late', 'early'].map((name) => keys.newToken(minute, () => ended.push(name)));
    await enterBy(port, early);
    expect(ended).toEqual(['early']);
    now = minute;
    expect(await callUnder(port, late, 'enter', {})).toMatchObject(refused);
    expect(ended).toEqual(['early', 'late']);
  });

  it('is open to no stranger: the app itself is no secret, and nothing else is told', async () => {
    const { page } = keys.admit(newToken());
    const other = newToken().replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (const letters of [other, page]) expect(await callUnder(port, letters, 'enter', {})).toMatchObject(refused);
    for (const letters of [other, newToken()])
      expect(await callUnder(port, letters, 'app.info', {})).toMatchObject(refused);
    for (const path of ['/downloads/x', '/api/app.info', `/?token=${newToken()}`]) {
      const answer = await send('GET', path, { cookie: `boardcase-${port}=x` });
      expect(answer.body).not.toContain('secret');
      expect(answer.headers).not.toHaveProperty('set-cookie');
    }
    expect(called).toEqual([]);
  });

  it('needs the key itself and not its name, which is all that goes by the wire', async () => {
    const { page } = keys.admit(newToken());
    const stranger = sealedUnder(newToken(), 'app.info', '{}');
    const headers = sealedHeaders(port, page, stranger);
    expect((await send('POST', '/api/app.info', headers, stranger)).status).toBe(403);
    // What was sealed for one call is none for another.
    const body = sealedUnder(page, 'documents.recent', '{}');
    expect((await send('POST', '/api/app.info', sealedHeaders(port, page, body), body)).status).toBe(403);
    expect(called).toEqual([]);
    const answer = await call();
    expect([answer.status, answer.body.includes('secret')]).toEqual([200, false]);
  });
});

describe('a page of another site', () => {
  it('is stopped by its host name, origin or fetch metadata, even with the key', async () => {
    for (const host of [
      `localhost:${port}`,
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port}.evil.example`,
      `b01234.localhost:${port}`,
    ])
      expect((await call({ host, origin: `http://${host}` })).status).toBe(403);
    for (const origin of [
      'null',
      'http://evil.example',
      `http://localhost:${port}`,
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port}.evil`,
      // One of its own addresses, and not the one that was asked.
      addresses.own,
    ])
      expect((await call({ origin })).status).toBe(403);
    for (const site of ['cross-site', 'same-site']) expect((await call({ 'sec-fetch-site': site })).status).toBe(403);
    expect((await call({ origin: undefined })).status).toBe(403);
    expect(called).toEqual([]);
  });

  it('may open the app in a window, and load nothing of it', async () => {
    const from = (mode: string, dest: string) => ({
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': mode,
      'sec-fetch-dest': dest,
    });
    const host = `127.0.0.1:${port}`;
    const ask = (path: string, headers: Record<string, string>) => send('GET', path, { host, ...headers });
    expect((await ask('/', from('navigate', 'document'))).status).toBe(200);
    expect((await ask('/', from('navigate', 'iframe'))).status).toBe(403);
    expect((await ask('/assets/a.js', from('no-cors', 'script'))).status).toBe(403);
  });

  it('gets no permission to read across origins', async () => {
    const asked = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
    const answers = [await send('OPTIONS', '/api/app.info', asked), await call()];
    for (const { headers } of answers)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answers[0].status).toBe(403);
  });

  it('can place no service worker before the app', async () => {
    expect((await send('GET', '/assets/a.js', { 'service-worker': 'script' })).status).toBe(403);
  });
});

describe('an address', () => {
  it('is the host’s own, by name and by number, also on port 80', () => {
    expect(createAddresses(80, '01')).toMatchObject({ own: 'http://b01.localhost', plain: 'http://127.0.0.1' });
    const { hasHost } = createAddresses(80, '01');
    expect(['127.0.0.1', 'b01.localhost', 'localhost', '127.0.0.1:81'].map(hasHost)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(createAddresses(8080).own).not.toBe(createAddresses(8080).own);
  });
});

describe('calls', () => {
  it('arrive with their name and arguments', async () => {
    const page = await entered();
    await page.call('app.info', { a: [1] });
    expect(called).toEqual([['app.info', { a: [1] }]]);
  });

  it('are refused unless they are sealed JSON of a known length', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      '',
      'application/json',
    ])
      expect((await call({ 'content-type': type })).status).toBe(415);
    expect((await call({ 'content-encoding': 'gzip' })).status).toBe(415);
    for (const text of ['', '{', 'undefined', '{}{}']) expect((await call({}, text)).status).toBe(403);
    expect((await call({ 'content-length': undefined, 'transfer-encoding': 'chunked' })).status).toBe(411);
    expect(called).toEqual([]);
  });

  it('survive bodies made to hurt', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect((await call({}, deep)).status).toBe(200);
    expect((await call({}, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')).status).toBe(
      200,
    );
    expect({}).not.toHaveProperty('polluted');
    expect((await call()).status).toBe(200);
  });

  it('too large are refused before they are sent', async () => {
    const { page } = keys.admit(newToken());
    const headers = { ...sealedHeaders(port, page, Buffer.alloc(0)), 'content-length': '99999999999' };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    expect(await raw(`POST /api/app.info HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('go by POST only, and nothing else goes anywhere', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE'])
      expect((await send(method, '/api/app.info')).status).toBe(405);
    expect((await send('GET', '/api/app.info')).status).toBe(404);
  });
});

describe('files', () => {
  it('are those of the table, under no other spelling', async () => {
    expect((await send('GET', '/assets/a.js')).body).toBe('a script');
    const climbs = [
      '/../package.json',
      '/assets/../assets/a.js',
      '/assets/%61.js',
      '/assets\\a.js',
      '/..%2f..%2fetc/passwd',
    ];
    const odd = [
      '//assets/a.js',
      '/./assets/a.js',
      '/assets/a.js/',
      '/assets/a.js%00',
      '/__proto__',
      '/constructor',
      'http://evil/',
    ];
    for (const path of [...climbs, ...odd]) expect((await send('GET', path)).status).toBe(404);
  });

  it('carry the policy, with a fresh nonce per load that the page knows', async () => {
    const nonces = [];
    for (let load = 0; load < 2; load++) {
      const { headers, body } = await send('GET', '/');
      const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      expect(body).toContain(`nonce="${nonce}"`);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  it('and refusals, and calls, all forbid what is not needed', async () => {
    const answers = [
      await send('GET', '/'),
      await send('GET', '/x'),
      await send('POST', '/api/app.info'),
      await call(),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
      expect(headers['content-security-policy']).not.toMatch(/'unsafe|https?:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });
});

describe('what a browser may keep', () => {
  it('is a file that is named for its content, and nothing else', async () => {
    const kept = async (path: string) => (await send('GET', path)).headers['cache-control'];
    expect(await kept('/assets/b-1aB_-2c3.js')).toBe('private, max-age=31536000, immutable');
    for (const path of ['/', '/assets/a.js', '/assets/none-1aB_-2c3.js']) expect(await kept(path)).toBe('no-store');
  });
});

describe('downloads', () => {
  it('work once, as attachments under a name of any characters', async () => {
    const address = downloads.offer({
      name: 'Plän "A"\r\nX: y.pdf',
      type: 'application/pdf',
      data: Buffer.from('%PDF'),
    });
    const first = await send('GET', address);
    expect(first.body).toBe('%PDF');
    expect(first.headers['content-disposition']).toBe(
      `attachment; filename="Pl_n _A___X: y.pdf"; filename*=UTF-8''Pl%C3%A4n%20%22A%22%0D%0AX%3A%20y.pdf`,
    );
    expect(first.headers).not.toHaveProperty('x');
    expect((await send('GET', address)).status).toBe(404);
  });

  const offer = (size = 0) => downloads.offer({ name: 'a', type: 'b', data: new Uint8Array(size) });

  it('wait for ten minutes, eight at once and more', () => {
    const eight = Array.from({ length: 8 }, () => offer(1_000_000));
    for (const address of eight) expect(downloads.take(address)).not.toBeNull();
    const late = offer();
    now = 11 * minute;
    expect(downloads.take(late)).toBeNull();
  });

  it('take no more room than there is: the latest stay', () => {
    const large = Array.from({ length: 7 }, () => offer(100_000_000));
    expect(large.map((address) => downloads.take(address) !== null)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    const many = Array.from({ length: 101 }, () => offer());
    expect(downloads.take(many[0])).toBeNull();
    expect(downloads.take(many[1])).not.toBeNull();
  });
});

describe('under attack', () => {
  it('a user’s calls go on while strangers send what they like', async () => {
    const page = await entered();
    let stop = false;
    let hostile = 0;
    const attack = async (variant: number) => {
      while (!stop) {
        const attempts = [
          () => send('POST', '/api/documents.save', { 'content-length': '2' }, '{}'),
          () => callUnder(port, newToken(), 'documents.save', {}),
          () => raw(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
          () => raw('\0\0\0\r\n\r\n'),
        ];
        await attempts[variant % attempts.length]().catch(() => undefined);
        hostile++;
      }
    };
    const attackers = Array.from({ length: 16 }, (_, variant) => attack(variant));
    for (let asked = 0; asked < 100; asked++) expect(await page.call('app.info', {})).toMatchObject({ ok: true });
    stop = true;
    await Promise.all(attackers);
    expect(hostile).toBeGreaterThan(50);
  });

  it('silent connections take no room from the user', async () => {
    const silent: Socket[] = [];
    const open = () =>
      new Promise<void>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', resolve);
        socket.on('error', reject);
        silent.push(socket);
      });
    // A page that is open and waits for an answer keeps its connection.
    let answer: () => void = () => undefined;
    held = new Promise((resolve) => {
      answer = resolve;
    });
    const before = await entered();
    const waiting = before.call('exports.progress', {});
    while (called.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (let batch = 0; batch < 12; batch++) await Promise.all(Array.from({ length: 100 }, open));
    held = null;
    const page = await entered();
    for (let asked = 0; asked < 5; asked++) expect(await page.call('app.info', {})).toMatchObject({ ok: true });
    answer();
    expect(await waiting).toMatchObject({ ok: true });
    const still = await new Promise<number>((resolve, reject) =>
      server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );
    expect(still).toBeLessThan(400);
    for (const socket of silent) socket.destroy();
  });
});
