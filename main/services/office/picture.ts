/** A picture in a data address that can be shown. */
export interface Picture {
  /** The same picture as data address in base 64. */
  address: string;
  /** Width over height; null where it does not say. */
  ratio: number | null;
}

/**
 * The PNG or SVG in a data address; null where there is none. As lenient as browsers, which show the same logo in the
 * other formats: a stray `%` stands for itself, blanks within base 64 do not count (Fetch, "data: URL processor").
 */
export function readPicture(uri: string): Picture | null {
  const comma = uri.indexOf(',');
  const [, kind, isBase64] = /^data:(image\/(?:png|svg\+xml)).*?(;\s*base64)?$/is.exec(uri.slice(0, comma)) ?? [];
  if (comma < 0 || !kind) return null;
  const plain = percentDecoded(uri.slice(comma + 1));
  const data = isBase64 ? fromBase64(plain.toString('latin1')) : plain;
  if (!data) return null;
  const sides = kind.toLowerCase() === 'image/png' ? pngSides(data) : svgSides(data.toString('utf8'));
  if (!sides) return null;
  const ratio = sides[0] / sides[1];
  return {
    address: `data:${kind.toLowerCase()};base64,${data.toString('base64')}`,
    ratio: Number.isFinite(ratio) && ratio > 0 ? ratio : null,
  };
}

function percentDecoded(text: string): Buffer {
  const parts = text.split(/((?:%[\da-f]{2})+)/i);
  return Buffer.concat(
    parts.map((part, at) => (at % 2 === 0 ? Buffer.from(part, 'utf8') : Buffer.from(part.replaceAll('%', ''), 'hex'))),
  );
}

function fromBase64(text: string): Buffer | null {
  const bare = text.replace(/\s/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(bare) ? Buffer.from(bare, 'base64') : null;
}

/** Width and height in the header chunk (PNG, third edition, 11.2.1); null for what is no PNG or ends early. */
function pngSides(data: Buffer): [number, number] | null {
  const isWhole = data.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' && data.includes('IEND', 33, 'latin1');
  const [width, height] = isWhole ? [data.readUInt32BE(16), data.readUInt32BE(20)] : [0, 0];
  return width > 0 && height > 0 ? [width, height] : null;
}

/** Sides of the box that is drawn, or 0 and 0 where none is stated; null for what is no SVG. */
function svgSides(text: string): [number, number] | null {
  if (!/<svg[\s>/]/.test(text)) return null;
  const box = /viewBox=["']\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text);
  const size = box ?? /<svg[^>]*\swidth=["']([\d.]+)[^>]*\sheight=["']([\d.]+)/.exec(text);
  return size ? [Number(size[1]), Number(size[2])] : [0, 0];
}
