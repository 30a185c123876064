import type { BrowserWindow, MenuItemConstructorOptions, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { hostCalls, hostEvents } from '#main/contract';
import { externalAddress, externalLinks } from '#main/electron/external-links';
import { menuTemplate } from '#main/electron/menu';
import { planArguments } from '#main/electron/plan-argument';
import { serveApp } from '#main/electron/protocol';
import { speak } from '#main/electron/text/desktop-text';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, { calls: Record<string, unknown>; events: Record<string, unknown> }>(),
  invoked: [] as unknown[][],
  heard: new Map<string, (event: unknown, data: unknown) => void>(),
  questions: 0,
  opened: [] as string[],
}));

vi.mock('electron', () => ({
  app: { showAboutPanel: () => undefined },
  Menu: {},
  protocol: {},
  dialog: {
    showMessageBox: async () => {
      electron.questions++;
      return { response: 0 };
    },
  },
  shell: { openExternal: async (address: string) => electron.opened.push(address) },
  contextBridge: { exposeInMainWorld: (name: string, api: never) => electron.exposed.set(name, api) },
  webUtils: { getPathForFile: ({ name }: { name: string }) => `/told/${name}` },
  ipcRenderer: {
    invoke: (...args: unknown[]) => electron.invoked.push(args),
    on: (channel: string, listener: never) => electron.heard.set(channel, listener),
    removeListener: (channel: string) => electron.heard.delete(channel),
  },
}));

describe('the preload', () => {
  it('exposes one function per call and event of the contract, and nothing else', async () => {
    await import('#main/electron/preload');
    expect([...electron.exposed.keys()]).toEqual(['boardcase']);
    const { calls, events, ...rest } = electron.exposed.get('boardcase')!;
    expect(rest).toEqual({ openDropped: expect.any(Function) });
    expect([...Object.keys(calls), 'documents.dropped'].sort()).toEqual(Object.keys(hostCalls).sort());
    expect(Object.keys(events).sort()).toEqual(Object.keys(hostEvents).sort());
  });

  it('sends on the call’s own channel, and keeps Electron’s event from listeners', async () => {
    await import('#main/electron/preload');
    const { calls, events } = electron.exposed.get('boardcase')! as unknown as Record<
      string,
      Record<string, (argument: unknown) => unknown>
    >;
    calls['documents.open']({ handle: 'x' });
    expect(electron.invoked).toEqual([['boardcase:documents.open', { handle: 'x' }]]);
    const got: unknown[] = [];
    const stop = events['menu.command']((...args: unknown[]) => got.push(args)) as () => void;
    electron.heard.get('boardcase:menu.command')!({ sender: 'dangerous' }, { command: 'save' });
    expect(got).toEqual([[{ command: 'save' }]]);
    stop();
    expect(electron.heard.size).toBe(0);
  });
});

describe('a file dropped on the page', () => {
  it('is opened by the path that Electron tells, and by none that the page could name', async () => {
    await import('#main/electron/preload');
    const { openDropped } = electron.exposed.get('boardcase')! as unknown as {
      openDropped: (file: object, ...more: unknown[]) => void;
    };
    electron.invoked.length = 0;
    openDropped({ name: 'a.boardcase', path: '/etc/passwd' }, { path: '/etc/passwd' });
    expect(electron.invoked).toEqual([
      ['boardcase:documents.dropped', { name: 'a.boardcase', path: '/told/a.boardcase', data: null }],
    ]);
  });
});

describe('the app’s scheme', () => {
  const files = new Map([
    [
      '/',
      {
        type: 'text/html',
        body: () => Buffer.from('<html data-language="__LANGUAGE__"><meta content="__CSP_NONCE__">'),
      },
    ],
    ['/a.js', { type: 'text/javascript', body: () => Buffer.from('1') }],
  ]);
  let handler: (request: Request) => Response;
  serveApp(
    { protocol: { handle: (_: string, given: never) => (handler = given) } } as unknown as Session,
    files,
    () => 'de',
  );
  // Request refuses a scheme it does not know with some methods; only these two fields are read.
  const get = (url: string, method = 'GET') => handler({ url, method } as Request);

  it('serves the built files, each with the policy, the page with a nonce of its own', async () => {
    const policies = [get('app://boardcase/'), get('app://boardcase/a.js'), get('app://boardcase/x')].map((response) =>
      response.headers.get('content-security-policy'),
    );
    for (const policy of policies)
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    expect(policies[0]).toContain('nonce-');
    const page = get('app://boardcase/');
    const body = await page.text();
    expect(body).toContain('data-language="de"');
    const nonce = /content="([^"]+)"/.exec(body)?.[1];
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  });

  it('serves nothing else, under no spelling', () => {
    const climbs = [
      'app://boardcase/../../package.json',
      'app://boardcase/%2e%2e%2fpackage.json',
      'app://boardcase//a.js',
    ];
    for (const url of [...climbs, 'app://boardcase/..\\..\\a.js', 'app://evil/a.js', 'app://boardcase/a.js%00'])
      expect([url, get(url).status]).toEqual([url, 404]);
    expect(get('app://boardcase/a.js', 'POST').status).toBe(404);
  });
});

describe('links to the outside', () => {
  it('are https and carry no credentials', () => {
    expect(externalAddress('https://www.hhs.gov/x?y#z')).toBe('https://www.hhs.gov/x?y#z');
    for (const bad of [
      'http://a/',
      'https://u:p@a/',
      'https://u@a/',
      'file:///a',
      'javascript:1',
      'ms-msdt:/id',
      'smb://a/',
      '',
      'a',
    ])
      expect([bad, externalAddress(bad)]).toEqual([bad, null]);
  });

  it('are asked about, one at a time', async () => {
    const open = externalLinks(() => ({}) as BrowserWindow);
    for (const address of ['file:///etc/passwd', 'https://a.example/', 'https://b.example/']) open(address);
    await expect.poll(() => electron.opened).toEqual(['https://a.example/']);
    expect(electron.questions).toBe(1);
  });
});

const all = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...all((item.submenu as MenuItemConstructorOptions[] | undefined) ?? [])]);

/** Stands for the looking for updates, and counts. */
function noUpdates() {
  const asked = { now: 0, atStart: [] as boolean[] };
  const check = async () => {
    asked.now++;
  };
  return { asked, check, atStart: () => false, setAtStart: (wanted: boolean) => void asked.atStart.push(wanted) };
}

describe('the menu', () => {
  it('sends each command of the contract from one item, on every system', () => {
    // The window asks for that one itself.
    const commands = hostEvents['menu.command'].shape.command.options.filter((command) => command !== 'saveToClose');
    for (const platform of ['darwin', 'win32', 'linux']) {
      const sent: string[] = [];
      const updates = noUpdates();
      const items = all(menuTemplate(platform, true, (command) => sent.push(command), updates));
      for (const item of items) item.click?.({ checked: true } as never, undefined as never, {} as never);
      expect(updates.asked).toEqual({ now: 1, atStart: [true] });
      expect(sent.sort()).toEqual([...commands].sort());
      const accelerators = items.flatMap((item) => item.accelerator ?? []);
      expect(new Set(accelerators).size).toBe(accelerators.length);
      expect(items.some((item) => item.role === 'appMenu')).toBe(platform === 'darwin');
    }
  });

  it('speaks German where the app does: every item has words of its own, each letter to reach it once', () => {
    speak('de');
    for (const platform of ['darwin', 'win32', 'linux']) {
      const menu = menuTemplate(platform, true, () => undefined, noUpdates());
      const items = all(menu).filter(({ type, role }) => type !== 'separator' && role !== 'appMenu');
      expect(items.filter(({ label }) => !label)).toEqual([]);
      expect(items.map(({ label }) => label)).toEqual(
        expect.arrayContaining([
          '&Datei',
          'Speichern &unter …',
          '&Beenden',
          '&Rückgängig',
          '&Ausschneiden',
          '&Vollbild',
        ]),
      );
      for (const { submenu } of menu) {
        const seen = (submenu as MenuItemConstructorOptions[]).filter(({ visible = true }) => visible);
        const letters = seen.flatMap(({ label }) => /&(.)/.exec(label ?? '')?.[1].toLowerCase() ?? []);
        expect(new Set(letters).size).toBe(letters.length);
      }
    }
    speak('en');
    expect(menuTemplate('linux', true, () => undefined, noUpdates())[0].label).toBe('&File');
  });

  it('has on each system only what that has, and zooms in by the key with and without shift', () => {
    const roles = (platform: string) =>
      all(menuTemplate(platform, true, () => undefined, noUpdates())).flatMap(({ role }) => role ?? []);
    const onMacOnly = ['zoom', 'window', 'services', 'hide', 'hideOthers', 'unhide', 'appMenu'];
    for (const platform of ['win32', 'linux'])
      expect(roles(platform).filter((role) => onMacOnly.includes(role))).toEqual([]);
    expect(roles('darwin')).toEqual(expect.arrayContaining(onMacOnly));
    const zooms = all(menuTemplate('win32', true, () => undefined, noUpdates())).filter(
      ({ role }) => role === 'zoomIn',
    );
    expect(zooms.map(({ accelerator, visible = true }) => [accelerator, visible])).toEqual([
      [undefined, true],
      ['CmdOrCtrl+=', false],
    ]);
  });

  it('offers developer tools in a checkout only', () => {
    const has = (packaged: boolean) =>
      all(menuTemplate('linux', packaged, () => undefined, noUpdates())).some((item) => item.role === 'toggleDevTools');
    expect([has(false), has(true)]).toEqual([true, false]);
  });
});

describe('the command line of the desktop app', () => {
  const unix = (argv: string[], packaged = true) => planArguments(argv, packaged, '/w', false);
  const windows = (argv: string[]) => planArguments(argv, true, 'C:\\Users\\a', true);

  it('names plans, from where the program was called', () => {
    expect(unix(['electron', '.', 'a.boardcase.json'], false)).toEqual(['/w/a.boardcase.json']);
    expect(unix(['boardcase', '/x/a.boardcase', 'b.boardcase'])).toEqual(['/x/a.boardcase', '/w/b.boardcase']);
    expect(unix(['boardcase', '--inspect', '-x', ''])).toEqual([]);
    expect(unix(['electron', '.'], false)).toEqual([]);
    expect(unix(['electron', '--inspect=0', '.', '--no-sandbox'], false)).toEqual([]);
    expect(unix(['electron', '--inspect=0', '.', 'b.boardcase'], false)).toEqual(['/w/b.boardcase']);
  });

  it('names them on Windows by drive and share', () => {
    expect(windows(['boardcase.exe', 'a.boardcase'])).toEqual(['C:\\Users\\a\\a.boardcase']);
    expect(windows(['boardcase.exe', 'D:\\x\\a.boardcase'])).toEqual(['D:\\x\\a.boardcase']);
    expect(windows(['boardcase.exe', '\\\\server\\share\\a.boardcase'])).toEqual(['\\\\server\\share\\a.boardcase']);
  });

  it('may name a plan by its address; what is none stays as it stands, to be told', () => {
    expect(unix(['boardcase', 'file:///x/B%C3%BCro%20%231.boardcase'])).toEqual(['/x/Büro #1.boardcase']);
    expect(windows(['boardcase.exe', 'file:///D:/x/a%20b.boardcase'])).toEqual(['D:\\x\\a b.boardcase']);
    expect(windows(['boardcase.exe', 'file://server/share/a.boardcase'])).toEqual(['\\\\server\\share\\a.boardcase']);
    expect(unix(['boardcase', 'file://elsewhere/a.boardcase'])).toEqual(['/w/file:/elsewhere/a.boardcase']);
    expect(unix(['boardcase', 'FILE:///x/a.boardcase'])).toEqual(['/x/a.boardcase']);
  });
});
