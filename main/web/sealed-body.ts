import type { IncomingMessage } from 'node:http';
import { requestPurpose, type SecretKey, unsealed } from './sealed-talk';

/** A request's body, and the JSON that was sealed in it. */
export interface SealedBody {
  data: Buffer;
  value: unknown;
}

/** A call's arguments; null where they were not sealed under the key or are no JSON. Rejects where the connection breaks. */
export async function readSealed(request: IncomingMessage, key: SecretKey, name: string): Promise<SealedBody | null> {
  const chunks: Buffer[] = [];
  // Node delivers no more than the Content-Length, which was checked against the limit.
  for await (const chunk of request) chunks.push(chunk);
  const data = Buffer.concat(chunks);
  const text = unsealed(data, key, requestPurpose(name));
  try {
    return text === null ? null : { data, value: JSON.parse(text) };
  } catch {
    return null;
  }
}
