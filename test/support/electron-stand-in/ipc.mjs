// ipcMain: what a page may call.
const handlers = new Map();

export const ipcMain = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  /** The answer to a call, or what of an error reaches the page: its words in Electron's, and nothing else. */
  async answer(channel, event, args) {
    try {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return { value: structuredClone(await handler(event, ...args)) };
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      return { error: `Error invoking remote method '${channel}': ${error}` };
    }
  },
};
