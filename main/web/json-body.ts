import type { IncomingMessage } from 'node:http';

/** A request's body as JSON, or null where it is not UTF-8 or not JSON; rejects where the connection breaks. */
export async function readJson(request: IncomingMessage): Promise<{ value: unknown } | null> {
  const chunks: Buffer[] = [];
  // Node delivers no more than the Content-Length, which was checked against the limit.
  for await (const chunk of request) chunks.push(chunk);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
