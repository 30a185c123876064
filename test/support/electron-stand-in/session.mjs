// session, protocol and webRequest over a browser context's routes.
import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { fromBrowser } from './addresses.mjs';
import { newPartition, startBrowser } from './browser.mjs';
import { lifecycle } from './lifecycle.mjs';
import { switches } from './switches.mjs';

const privileged = new Map();

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

/** Whether Chromium keeps the answers of a scheme that asked for it, where the test gave it a place to. */
const keepsCaches = () => switches.cachesAt > 0 && [...privileged.values()].some(({ codeCache }) => codeCache);

class Session extends EventEmitter {
  #handlers = new Map();
  #context = null;
  #before = null;
  #request = null;
  #check = null;
  #displayMedia = null;
  port = 0;
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

  /** Like Electron, everything is granted where no handler says otherwise. */
  async permits(contents, permission) {
    const asked = !this.#request || (await new Promise((done) => this.#request(contents, permission, done, {})));
    return asked && (!this.#check || this.#check(contents, permission, contents.getURL(), {}));
  }

  setPermissionRequestHandler(handler) {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler) {
    this.#check = handler;
  }
  setDevicePermissionHandler() {}
  setDisplayMediaRequestHandler(handler) {
    this.#displayMedia = handler;
  }
  /** A page asks for the screen; true where it got it. An answer that grants nothing is an error, and null says no. */
  async sharesScreen(request = { videoRequested: true }) {
    if (!this.#displayMedia) return false;
    const streams = await new Promise((done) => this.#displayMedia(request, done));
    if (streams === null) return false;
    if (!streams.video) throw new TypeError('Video was requested, but no video stream was provided');
    return true;
  }

  context() {
    this.#context ??= this.open().then(async (context) => {
      await this.#listen();
      // A request whose page is gone needs no answer.
      if (!keepsCaches()) await context.route('**/*', (route) => this.#answer(route).catch(() => undefined));
      return context;
    });
    return this.#context;
  }

  async settlePermissions(contents) {
    const granted = [];
    for (const [electronName, name] of Object.entries(permissions))
      if (await this.permits(contents, electronName)) granted.push(name);
    const context = await this.context();
    await context.clearPermissions();
    await context.grantPermissions(granted);
  }

  async #answer(route) {
    const request = route.request();
    const url = fromBrowser(request.url(), this.port);
    // The session’s own handler answers its scheme; everything else is the network, if the app lets it through.
    if (request.isNavigationRequest() && !this.navigation(request, url)) return route.abort('aborted');
    const { cancel } = await new Promise((done) =>
      this.#before
        ? this.#before({ url, method: request.method(), resourceType: request.resourceType() }, done)
        : done({}),
    );
    if (cancel) return route.abort('blockedbyclient');
    return route.continue();
  }

  /** Workers of workers pass by the routes: what answers must be a server. */
  async #listen() {
    const server = createServer(async (request, response) => {
      const url = fromBrowser(`http://${request.headers.host}${request.url}`, this.port);
      const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
      const answer = handler
        ? await handler(new Request(url, { method: request.method }))
        : new Response('', { status: 404 });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise((resolve) => server.listen(switches.cachesAt, '127.0.0.1', resolve));
    server.unref();
    this.port = server.address().port;
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
