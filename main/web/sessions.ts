import { createHash, randomBytes } from 'node:crypto';

const mostSessions = 100;

/** Who may talk to the web host: one-time tokens are swapped for a session cookie. */
export interface Sessions {
  /** A token for one page opening; void after use. */
  newToken(): string;
  /** The cookie value for a token, or null where the token is unknown or used. */
  exchange(token: string): string | null;
  /** Whether a request's Cookie header carries a session of this host. */
  admits(cookieHeader: string | undefined): boolean;
  /** Value of the Set-Cookie header for a session. */
  setCookie(session: string): string;
}

/** Kept and compared as hashes, so that the time a look-up takes says nothing about the secret. */
const hash = (secret: string) => createHash('sha256').update(secret).digest('base64');
const newSecret = () => randomBytes(32).toString('base64url');

/** Creates an empty table. The cookie is named for the port because browsers share cookies between ports. */
export function createSessions(port: () => number): Sessions {
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  const cookieName = () => `boardcase-${port()}`;

  return {
    newToken: () => {
      const token = newSecret();
      tokens.add(hash(token));
      return token;
    },
    exchange: (token) => {
      if (!tokens.delete(hash(token))) return null;
      const session = newSecret();
      sessions.add(hash(session));
      if (sessions.size > mostSessions) sessions.delete(sessions.values().next().value ?? '');
      return session;
    },
    admits: (cookieHeader) =>
      (cookieHeader ?? '').split(';').some((pair) => {
        const [name, value = ''] = pair.trim().split('=', 2);
        return name === cookieName() && sessions.has(hash(value));
      }),
    setCookie: (session) => `${cookieName()}=${session}; Path=/; HttpOnly; SameSite=Strict`,
  };
}
