// session, protocol and webRequest over a browser context's routes.
import { EventEmitter } from 'node:events';
import { fromBrowser } from './addresses.mjs';
import { newPartition, startBrowser } from './browser.mjs';
import { lifecycle } from './lifecycle.mjs';

const privileged = new Map();
const byContext = new Map();

/** Electron's names of permissions and Chromium's, for those that a test can ask for. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'camera',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
};

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (lifecycle.ready) throw new Error('protocol.registerSchemesAsPrivileged must be called before the app is ready');
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges);
  },
};

class Session extends EventEmitter {
  #handlers = new Map();
  #context = null;
  #before = null;
  #request = null;
  #check = null;
  /** Set by the windows: asked about every navigation before it happens; false keeps the page where it is. */
  navigation = () => true;

  constructor(open) {
    super();
    this.open = open;
    this.protocol = {
      handle: (scheme, handler) => {
        if (!privileged.get(scheme)?.standard) throw new Error(`the scheme ${scheme} is not a standard one`);
        if (this.#handlers.has(scheme)) throw new Error(`the scheme ${scheme} is handled already`);
        this.#handlers.set(scheme, handler);
      },
      unhandle: (scheme) => this.#handlers.delete(scheme),
      isProtocolHandled: (scheme) => this.#handlers.has(scheme),
    };
    this.webRequest = {
      onBeforeRequest: (listener) => {
        this.#before = listener;
      },
    };
  }

  setPermissionRequestHandler(handler) {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler) {
    this.#check = handler;
  }
  setDevicePermissionHandler() {}
  setDisplayMediaRequestHandler() {}

  context() {
    this.#context ??= this.open().then(async (context) => {
      byContext.set(context, this);
      await context.route('**/*', (route) => this.#answer(route));
      return context;
    });
    return this.#context;
  }

  /** Like Electron, everything is granted where no handler says otherwise. */
  async settlePermissions(contents) {
    const granted = [];
    for (const [electronName, name] of Object.entries(permissions)) {
      const asked = !this.#request || (await new Promise((done) => this.#request(contents, electronName, done, {})));
      const checked = !this.#check || this.#check(contents, electronName, contents.getURL(), {});
      if (asked && checked) granted.push(name);
    }
    const context = await this.context();
    await context.clearPermissions();
    await context.grantPermissions(granted);
  }

  async #answer(route) {
    const request = route.request();
    const url = fromBrowser(request.url());
    if (request.isNavigationRequest() && !this.navigation(request, url)) return route.abort('aborted');
    const { cancel } = await new Promise((done) =>
      this.#before
        ? this.#before({ url, method: request.method(), resourceType: request.resourceType() }, done)
        : done({}),
    );
    if (cancel) return route.abort('blockedbyclient');
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) return route.continue();
    const init = { method: request.method(), headers: request.headers(), body: request.postDataBuffer() ?? undefined };
    const response = await handler(new Request(url, init));
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }
}

let first = null;
const partitions = new Map();

export const session = {
  get defaultSession() {
    if (!lifecycle.ready) throw new Error('Session can only be received when app is ready');
    first ??= new Session(startBrowser);
    return first;
  },
  fromPartition(name) {
    if (!partitions.has(name)) partitions.set(name, new Session(newPartition));
    return partitions.get(name);
  },
};
