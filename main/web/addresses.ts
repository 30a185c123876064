import { randomBytes } from 'node:crypto';

/** Under which addresses a web host answers. */
export interface Addresses {
  /**
   * An origin that no program had before and none will have again, so that nothing which another left in the browser (a
   * service worker, a cache) is between page and host. Browsers resolve names below `localhost` themselves (RFC 6761).
   */
  own: string;
  /** For a browser that does not. */
  plain: string;
  /** Whether a Host header is of one of them. */
  hasHost(host: string | undefined): boolean;
}

/** The addresses of a host that listens on a port of 127.0.0.1; no port stands in that of port 80. */
export function createAddresses(port: number, name = randomBytes(10).toString('hex')): Addresses {
  const own = new URL(`http://b${name}.localhost:${port}`);
  const plain = new URL(`http://127.0.0.1:${port}`);
  return {
    own: own.origin,
    plain: plain.origin,
    hasHost: (host) => host === own.host || host === plain.host,
  };
}
