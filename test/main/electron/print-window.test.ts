import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindowPrinter } from '#main/electron/print-window';

const electron = vi.hoisted(() => ({
  session: null as unknown as EventEmitter,
  windows: [] as Record<string, unknown>[],
}));
vi.mock('electron', () => ({
  session: { fromPartition: () => electron.session },
  BrowserWindow: class {
    webContents = { executeJavaScript: async () => true, printToPDF: async () => Buffer.from('%PDF') };
    constructor(options: Record<string, unknown>) {
      electron.windows.push(options);
    }
    async loadURL() {}
    isDestroyed() {
      return false;
    }
    destroy() {}
  },
}));

beforeEach(() => {
  electron.windows.length = 0;
  const handled = new Set<string>();
  electron.session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    webRequest: { onBeforeRequest: () => undefined },
    protocol: {
      isProtocolHandled: (scheme: string) => handled.has(scheme),
      handle: (scheme: string) => handled.add(scheme),
    },
  });
});

describe('the printing session', () => {
  it('is locked once, however much is printed', async () => {
    const printer = createWindowPrinter();
    for (let at = 0; at < 15; at++) await printer.print('<html>', new AbortController().signal);
    expect(electron.windows).toHaveLength(15);
    expect(electron.session.listenerCount('will-download')).toBe(1);
  });

  it('draws in windows that are hidden and not slowed for it', async () => {
    await createWindowPrinter().print('<html>', new AbortController().signal);
    expect(electron.windows[0]).toMatchObject({ show: false, webPreferences: { backgroundThrottling: false } });
  });
});
