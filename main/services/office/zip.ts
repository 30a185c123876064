import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Parts of a package by name, in order. */
export type ZipParts = Map<string, Uint8Array>;

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
const deflated = 8;
/** Names are UTF-8. */
const flags = 0x0800;
/** 1 January 1980, the first day of the format: the time of packing says nothing. */
const date = 0x0021;

/**
 * The parts of a zip archive with sizes in its central directory, as every Office file has. Throws where the bytes are
 * no such archive. Source of the layout: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function readZip(bytes: Uint8Array): ZipParts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = view.length - 22;
  while (end >= 0 && view.readUInt32LE(end) !== endOfCentral) end--;
  if (end < 0) throw new Error('not a zip archive');
  const parts: ZipParts = new Map();
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    if (view.readUInt32LE(at) !== centralHeader) throw new Error('a damaged zip archive');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const data = view.subarray(start, start + view.readUInt32LE(at + 20));
    if (!name.endsWith('/')) parts.set(name, view.readUInt16LE(at + 10) === deflated ? inflateRawSync(data) : data);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

/** A zip archive of the parts, in their order; the same parts give the same bytes. */
export function writeZip(parts: ZipParts): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const path = Buffer.from(name, 'utf8');
    const data = deflateRawSync(content, { level: 6 });
    /** Fields that both headers have, from the version needed on. */
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    files.push(word(localHeader), common, path, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(word(centralHeader), Buffer.from([20, 0]), common, rest, path);
    offset += 30 + path.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, word(endOfCentral), end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
