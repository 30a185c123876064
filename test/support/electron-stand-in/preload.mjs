// A sandboxed preload in a world of its own: it can require `electron` and nothing else; what it exposes reaches the
// page's world as frozen copies, and calls pass between the two as clones, never as objects that both hold.

/** The name of the preload's world in Chromium. */
export const preloadWorld = 'stand-in preload';
/** What the preload's world, and no other, can call in the main process: one string in. */
export const preloadBinding = '__standInCall';

/** The page's side: makes what the preload exposes, of its shape. */
const inPage = () => {
  if (window !== window.top) return;
  const callbacks = new Map();
  const returned = new Map();
  const promised = new Map();
  let last = 0;
  const say = (kind, detail) => window.dispatchEvent(new CustomEvent(`stand-in-${kind}`, { detail }));
  const hear = (kind, listener) => window.addEventListener(`stand-in-${kind}`, ({ detail }) => listener(detail));
  const outward = (value) => {
    if (typeof value !== 'function') return { value };
    callbacks.set(++last, value);
    return { callback: last };
  };
  const inward = (packed) => {
    if ('function' in packed)
      return (...args) => {
        const id = ++last;
        say('call', { id, function: packed.function, args: args.map(outward) });
        const answer = returned.get(id);
        returned.delete(id);
        return answer && inward(answer);
      };
    if ('promise' in packed)
      return new Promise((resolve, reject) => {
        promised.set(packed.promise, { resolve, reject });
      });
    if ('parts' in packed)
      return Object.freeze(Object.fromEntries(Object.entries(packed.parts).map(([key, part]) => [key, inward(part)])));
    if ('error' in packed) throw new Error(packed.error);
    return packed.value;
  };
  hear('expose', ({ name, api }) => {
    if (!(name in window))
      Object.defineProperty(window, name, { value: inward(api), writable: false, configurable: false });
  });
  hear('returned', ({ id, answer }) => returned.set(id, answer));
  hear('callback', ({ id, args }) => callbacks.get(id)?.(...args));
  hear('settled', ({ id, value, error }) => {
    const { resolve, reject } = promised.get(id);
    promised.delete(id);
    if (error === undefined) resolve(value);
    else reject(new Error(error));
  });
  say('page-there');
};

/** The preload's side. */
const inPreload = (preload) => {
  const bound = globalThis.__standInCall;
  // Electron runs a preload in the main frame only.
  if (window !== window.top) return;
  const exposed = [];
  const functions = new Map();
  const waiting = new Map();
  const listeners = new Map();
  const files = [];
  let last = 0;
  const say = (kind, detail) => window.dispatchEvent(new CustomEvent(`stand-in-${kind}`, { detail }));
  const hear = (kind, listener) => window.addEventListener(`stand-in-${kind}`, ({ detail }) => listener(detail));
  const outward = (value) => {
    if (typeof value === 'function') {
      functions.set(++last, value);
      return { function: last };
    }
    if (value instanceof Promise) {
      const id = ++last;
      value.then(
        (value) => say('settled', { id, value }),
        (error) => say('settled', { id, error: error.message }),
      );
      return { promise: id };
    }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
      return { parts: Object.fromEntries(Object.entries(value).map(([key, part]) => [key, outward(part)])) };
    return { value };
  };
  const inward = (packed) =>
    'callback' in packed ? (...args) => say('callback', { id: packed.callback, args }) : packed.value;
  hear('call', ({ id, function: called, args }) => {
    try {
      say('returned', { id, answer: outward(functions.get(called)(...args.map(inward))) });
    } catch (error) {
      say('returned', { id, answer: { error: error.message } });
    }
  });
  hear('page-there', () => {
    for (const one of exposed) say('expose', one);
  });
  // What the main process evaluates here.
  globalThis.__standIn = {
    files,
    answer: (id, { value, error }) => {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) resolve(value);
      else reject(new Error(error));
    },
    deliver: (channel, data) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, data);
    },
  };
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        bound(JSON.stringify({ id: last, channel, args: structuredClone(args) }));
      }),
    on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    removeListener: (channel, listener) =>
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      ),
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      exposed.push({ name, api: outward(api) });
      say('expose', exposed.at(-1));
    },
  };
  // Only Chromium knows the path; the main process asks it where a call carries this mark. A file that a script made
  // has none.
  const webUtils = { getPathForFile: (file) => `stand-in-file:${files.push(file) - 1}` };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${name}`);
  };
  preload(require, {}, { exports: {} });
  // As Chromium asks for a context menu once the page has not taken the event for itself.
  window.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) return;
    const at = event.target instanceof Element ? event.target : document.body;
    const field = at.closest('input, textarea, [contenteditable=true]');
    const selection = field
      ? (field.value ?? '').slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : String(getSelection());
    const link = at.closest('a[href]');
    const isEditable = field !== null && !field.readOnly && !field.disabled;
    const params = {
      x: event.clientX,
      y: event.clientY,
      isEditable,
      selectionText: selection,
      linkURL: link?.href ?? '',
      editFlags: {
        canCut: isEditable && selection !== '',
        canCopy: selection !== '',
        canPaste: isEditable,
        canSelectAll: true,
      },
    };
    bound(JSON.stringify({ contextMenu: params }));
  });
};

/** The script of the page's world, and that of the preload's with the preload's source in it. */
export const pageScript = `(${inPage})();`;
export const preloadScript = (source) => `(${inPreload})(function (require, exports, module) {${source}\n});`;
