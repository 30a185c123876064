// Runs a sandboxed preload in the page: it can require `electron` and nothing else, and what it exposes is frozen.
const frame = (preload) => {
  const invoke = window.__standInInvoke;
  delete window.__standInInvoke;
  // Electron runs a preload in the main frame only.
  if (window !== window.top) return;
  const listeners = new Map();
  window[Symbol.for('stand-in-deliver')] = (channel, data) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, structuredClone(data));
  };
  const ipcRenderer = {
    invoke: (channel, ...args) => invoke(channel, structuredClone(args)),
    on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    removeListener: (channel, listener) =>
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      ),
  };
  const copy = (value) =>
    typeof value === 'object' && value !== null
      ? Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])))
      : value;
  const contextBridge = {
    exposeInMainWorld: (name, api) =>
      Object.defineProperty(window, name, { value: copy(api), writable: false, configurable: false }),
  };
  // Chromium does not tell paths; a test writes the one that it means beside the file.
  const webUtils = { getPathForFile: (file) => file.standInPath ?? '' };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${name}`);
  };
  preload(require, {}, { exports: {} });
};

/** The script that runs a preload's source before a page's own scripts. */
export const preloadScript = (source) => `(${frame})(function (require, exports, module) {${source}\n});`;
