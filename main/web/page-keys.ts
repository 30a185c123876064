import { type SecretKey, secretKey } from './sealed-talk';

const mostPages = 200;

/** What a page gets for a token or ticket: a key of its own, and a ticket for the next loading of the same tab. */
interface Entry {
  page: string;
  ticket: string;
}

/** Who may talk to the web host: keys by what they are for. */
export interface PageKeys {
  /** A token for one opening of the app within a time (ms); `used` is told when it is used, expires or is void. */
  newToken(lifetime: number, ended?: () => void): string;
  /** The key of a token or ticket that may still be used, by its id. */
  entering(id: string): SecretKey | null;
  /** Uses it up, where it is a token, and lets a page in. */
  admit(id: string): Entry;
  /** The key of a page that was let in, by its id. */
  pageKey(id: string): SecretKey | null;
  /** Voids all tokens. */
  close(): void;
}

interface Token {
  key: SecretKey;
  until: number;
  ended(): void;
}

/** Creates an empty table. `now` in milliseconds, by a clock that nobody sets. */
export function createPageKeys(now: () => number): PageKeys {
  const tokens = new Map<string, Token>();
  const tickets = new Map<string, SecretKey>();
  const pages = new Map<string, SecretKey>();

  function keep(table: Map<string, SecretKey>): string {
    const { letters, ...key } = secretKey();
    table.set(key.id, key);
    for (const old of [...table.keys()].slice(0, -mostPages)) table.delete(old);
    return letters;
  }

  function voidToken(id: string): void {
    const token = tokens.get(id);
    tokens.delete(id);
    token?.ended();
  }

  return {
    newToken: (lifetime, ended = () => undefined) => {
      for (const [id, { until }] of tokens) if (until <= now()) voidToken(id);
      const { letters, ...key } = secretKey();
      tokens.set(key.id, { key, until: now() + lifetime, ended });
      return letters;
    },
    entering: (id) => {
      const token = tokens.get(id);
      if (token && token.until <= now()) voidToken(id);
      return tokens.get(id)?.key ?? tickets.get(id) ?? null;
    },
    admit: (id) => {
      voidToken(id);
      return { page: keep(pages), ticket: keep(tickets) };
    },
    pageKey: (id) => pages.get(id) ?? null,
    close: () => {
      for (const id of [...tokens.keys()]) voidToken(id);
    },
  };
}
