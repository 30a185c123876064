import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections that have said nothing yet, and those of whom nothing is known but that they asked for files. */
const mostSilent = 100;
const mostStrangers = 200;

/** Room for connections by what is known of them; the user's pages come first. */
export interface ConnectionLimits {
  /** A connection has sent a request. */
  heard(socket: Socket): void;
  /** A connection is of a page that was let in: it is never closed for want of room. */
  trust(socket: Socket): void;
}

/**
 * Keeps strangers from taking all of a server's room: of those that are too many the one that came first is closed, never
 * the one that comes, which may be the user's.
 */
export function limitConnections(server: Server): ConnectionLimits {
  const silent = new Set<Socket>();
  const strangers = new Set<Socket>();
  const trusted = new WeakSet<Socket>();

  function closeFirst(of: Set<Socket>, most: number): void {
    const [first] = of;
    if (of.size <= most || !first) return;
    of.delete(first);
    first.destroy();
  }

  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => {
      silent.delete(socket);
      strangers.delete(socket);
    });
    closeFirst(silent, mostSilent);
  });
  return {
    heard: (socket) => {
      if (!silent.delete(socket) || trusted.has(socket)) return;
      strangers.add(socket);
      closeFirst(strangers, mostStrangers);
    },
    trust: (socket) => {
      trusted.add(socket);
      silent.delete(socket);
      strangers.delete(socket);
    },
  };
}
