import type { ExposedHost, HostArgs, HostBridge, HostReply, NamedCall } from '#main/contract';
import { inOwnWords } from './own-words';

declare global {
  interface Window {
    /** Put there by the desktop app's preload; missing elsewhere. */
    boardcase?: ExposedHost;
  }
}

/** The desktop app behind the one function per call that its preload exposes. */
export function electronBridge(exposed: ExposedHost): HostBridge {
  return {
    call: async <C extends NamedCall>(name: C, args: HostArgs<C>): Promise<HostReply<C>> =>
      inOwnWords<C>(await exposed.calls[name](args)),
    openDropped: async (file) => inOwnWords<'documents.dropped'>(await exposed.openDropped(file)),
    on: (event, listener) => exposed.events[event](listener),
  };
}
