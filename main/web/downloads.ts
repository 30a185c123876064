import { randomBytes } from 'node:crypto';

/** A finished export, waiting to be fetched once. */
export interface Download {
  name: string;
  type: string;
  data: Uint8Array;
}

/** More than a user can have under way; together at most so many bytes. */
const kept = 100;
const room = 500_000_000;
const lifetime = 10 * 60_000;

/** Exports by one-time address. */
export interface Downloads {
  /** Keeps an export and returns its address on this host. */
  offer(download: Download): string;
  /** The export at an address, which is void afterwards; null where there is none. */
  take(path: string): Download | null;
}

/** Creates an empty store; it holds exports for ten minutes, the last one whatever its size. `now` in milliseconds. */
export function createDownloads(now: () => number): Downloads {
  const waiting = new Map<string, { download: Download; until: number }>();
  return {
    offer: (download) => {
      const path = `/downloads/${randomBytes(24).toString('base64url')}`;
      waiting.set(path, { download, until: now() + lifetime });
      let size = 0;
      for (const [index, [address, { download: older, until }]] of [...waiting].reverse().entries()) {
        size += older.data.length;
        if (index > 0 && (index >= kept || size > room || until <= now())) waiting.delete(address);
      }
      return path;
    },
    take: (path) => {
      const found = waiting.get(path);
      waiting.delete(path);
      return found && found.until > now() ? found.download : null;
    },
  };
}

/** Header that makes a browser store the file under its name, whatever characters that has. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const coded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
