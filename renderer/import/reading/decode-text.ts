/**
 * The text of a file whose encoding nobody tells: by its byte order mark, else UTF-8, else Windows-1252, which
 * spreadsheets on Windows still write. UTF-16 without a mark is known by its zero bytes.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 400);
  const zeros = (offset: number) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  if (start.length > 3 && zeros(1) > start.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (start.length > 3 && zeros(0) > start.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
