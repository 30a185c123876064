import { parseAddress } from './address';

/** Names of this machine, where no certificate is needed because nothing leaves it. */
const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The server that an app-update.yml names, where it may be asked: over https, or on this machine. The file is written
 * by electron-builder, one `key: value` in a line.
 */
export function updateAddress(file: string): string | null {
  const written = /^url:\s*(['"]?)(\S+)\1\s*$/m.exec(file)?.[2];
  const url = written ? parseAddress(written) : null;
  if (!url) return null;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname)) ? url.href : null;
}
