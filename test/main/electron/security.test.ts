import { EventEmitter } from 'node:events';
import type { IpcMainInvokeEvent, Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { isTrustedSender, lockContents, lockSession } from '#main/electron/security';

const start = 'app://boardcase/';
const elsewhere = [
  'https://evil.example/',
  'http://127.0.0.1:80/',
  'file:///etc/passwd',
  'app://boardcase.evil.example/',
  'app://evil/',
  'app://boardcase@evil.example/',
  'app://boardcase/other.html',
  'app://boardcase/..%2f..%2fsecret',
  'apps://boardcase/',
  'data:text/html,<script>1</script>',
  'blob:app://boardcase/1b4e28ba',
  'javascript:alert(1)',
  'about:blank',
  'view-source:app://boardcase/',
  'chrome://gpu',
  '',
];

function lockedContents() {
  const contents = new EventEmitter() as EventEmitter & { setWindowOpenHandler(handler: unknown): void };
  let open: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  contents.setWindowOpenHandler = (handler) => {
    open = handler as typeof open;
  };
  const asked: string[] = [];
  lockContents(contents as unknown as WebContents, (address) => asked.push(address));
  const prevented = (name: string, details: object) => {
    let stopped = false;
    const event = { ...details, preventDefault: () => (stopped = true) };
    contents.emit(name, event);
    return stopped;
  };
  return { asked, prevented, open: (url: string) => open({ url }) };
}

describe('a page', () => {
  it('stays where it is: only a reload of the app itself goes through', () => {
    const { prevented } = lockedContents();
    for (const url of elsewhere)
      expect([url, prevented('will-frame-navigate', { url, isMainFrame: true })]).toEqual([url, true]);
    for (const url of [start, `${start}?next=https://evil.example/`, `${start}#budget`]) {
      expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
      expect(prevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true);
      // The app’s scheme never redirects, so any redirect is somebody else’s.
      expect(prevented('will-redirect', { url, isMainFrame: true })).toBe(true);
    }
  });

  it('opens no windows and embeds no pages; links are handed on to be asked about', () => {
    const { asked, open, prevented } = lockedContents();
    for (const url of [...elsewhere, start]) expect(open(url)).toEqual({ action: 'deny' });
    expect(asked).toHaveLength(elsewhere.length + 1);
    expect(prevented('will-attach-webview', {})).toBe(true);
  });
});

const permissions =
  'ar background-sync clipboard-read display-capture geolocation hid idle-detection media mediaKeySystem midi midiSysex notifications openExternal pointerLock serial storage-access usb window-management unknown fileSystem local-network-access'.split(
    ' ',
  );

function lockedSession() {
  const handlers = new Map<string, (...args: never[]) => unknown>();
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => handlers.set(name, handler);
  const emitter = new EventEmitter();
  lockSession({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('capture'),
    on: emitter.on.bind(emitter),
    webRequest: { onBeforeRequest: keep('network') },
  } as unknown as Session);
  const run = (name: string, ...args: unknown[]) => handlers.get(name)?.(...(args as never[]));
  const answered = (name: string, ...args: unknown[]) => {
    let answer: unknown;
    run(name, ...args, (value: unknown) => {
      answer = value;
    });
    return answer;
  };
  return { run, answered, emitter };
}

const at = (url: string) => ({ getURL: () => url });

describe('a session', () => {
  it('grants nothing but copying and full screen from the app’s own page, on request and on check', () => {
    const { run, answered } = lockedSession();
    for (const permission of permissions) {
      expect(answered('request', at(start), permission)).toBe(false);
      expect(run('check', at(start), permission)).toBe(false);
    }
    for (const permission of ['clipboard-sanitized-write', 'fullscreen']) {
      expect(answered('request', at(start), permission)).toBe(true);
      expect(run('check', at(start), permission)).toBe(true);
      expect(run('check', null, permission)).toBe(false);
      for (const url of elsewhere) expect(answered('request', at(url), permission)).toBe(false);
    }
    expect(run('device', { deviceType: 'usb' })).toBe(false);
    // An answer without a stream is an error in Electron; null says no.
    expect(answered('capture', {})).toBeNull();
  });

  it('sends nothing to any network', () => {
    const { answered } = lockedSession();
    const cancelled = (url: string) => (answered('network', { url }) as { cancel: boolean }).cancel;
    for (const url of [
      'https://a/',
      'http://127.0.0.1/',
      'ws://a/',
      'wss://a/',
      'ftp://a/',
      'file:///etc/passwd',
      'chrome://gpu',
    ])
      expect([url, cancelled(url)]).toEqual([url, true]);
    for (const url of [start, 'app://boardcase/assets/a.js', 'blob:app://boardcase/1', 'data:image/png;base64,'])
      expect([url, cancelled(url)]).toEqual([url, false]);
  });

  it('stores no file that is not the page’s own', () => {
    const { emitter } = lockedSession();
    const stored = (url: string) => {
      let stopped = false;
      emitter.emit('will-download', { preventDefault: () => (stopped = true) }, { getURL: () => url });
      return !stopped;
    };
    expect(stored('blob:app://boardcase/1')).toBe(true);
    for (const url of ['https://evil.example/a.exe', 'file:///etc/passwd', start]) expect(stored(url)).toBe(false);
  });
});

describe('a caller', () => {
  it('is believed only as the main frame of the app’s page in one of its windows', () => {
    const mainFrame = { url: start };
    const own = { mainFrame } as unknown as WebContents;
    const event = (sender: unknown, senderFrame: unknown) => ({ sender, senderFrame }) as unknown as IpcMainInvokeEvent;
    expect(isTrustedSender(event(own, mainFrame), [own])).toBe(true);
    expect(isTrustedSender(event(own, mainFrame), [])).toBe(false);
    expect(isTrustedSender(event(own, null), [own])).toBe(false);
    expect(isTrustedSender(event(own, { url: start }), [own])).toBe(false);
    for (const url of elsewhere) {
      const frame = { url };
      const moved = { mainFrame: frame } as unknown as WebContents;
      expect(isTrustedSender(event(moved, frame), [moved])).toBe(false);
    }
  });
});
