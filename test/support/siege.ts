import { sendBytes, sendRequest } from './raw-requests';

/** Strangers at a web host's door. */
export interface Siege {
  /** How many of their requests have been answered, or cut off, so far. */
  answered(): number;
  /** Resolves once the last of them is. */
  lift(): Promise<void>;
}

/** Keeps so many bad requests under way at a port of this machine, each followed by the next, until it is lifted. */
export function besiege(port: number, underWay: number): Siege {
  const json = { 'content-type': 'application/json', 'content-length': '2' };
  const foreign = { ...json, origin: 'http://evil.example' };
  const requests: (() => Promise<unknown>)[] = [
    () => sendRequest(port, { method: 'POST', path: '/api/documents.save', headers: json, body: '{}' }),
    () => sendRequest(port, { method: 'GET', path: `/?token=${Math.random()}` }),
    () => sendRequest(port, { method: 'GET', path: '/../../etc/passwd' }),
    () => sendRequest(port, { method: 'POST', path: '/api/app.info', headers: foreign, body: '{}' }),
    () => sendBytes(port, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
    () => sendBytes(port, '\0\0\0\r\n\r\n'),
  ];
  let lifted = false;
  let answered = 0;
  async function stranger(first: number): Promise<void> {
    for (let next = first; !lifted; next++) {
      await requests[next % requests.length]().catch(() => undefined);
      answered++;
    }
  }
  const strangers = Array.from({ length: underWay }, (_, at) => stranger(at));
  return {
    answered: () => answered,
    lift: async () => {
      lifted = true;
      await Promise.all(strangers);
    },
  };
}
