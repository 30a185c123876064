/** Most shapes of an SVG, each counted as often as it is drawn, and most dots of a PNG. */
const mostShapes = 20_000;
const mostDots = 40_000_000;
/** Deepest chain of what uses what. */
const deepestUse = 30;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of Base64 as characters up to U+00FF; what is no letter of it does not count. */
function fromBase64(text: string): string {
  const bytes: string[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(String.fromCharCode((held >> bits) & 0xff));
  }
  return bytes.join('');
}

const percentDecoded = (text: string) =>
  text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** Characters written as numbers, as they can stand for the sign of a reference. */
const withoutNumbers = (text: string) =>
  text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code: string) => {
    const value = code[0].toLowerCase() === 'x' ? Number.parseInt(code.slice(1), 16) : Number(code);
    return value <= 0x10ffff ? String.fromCodePoint(value) : '';
  });

/** An element of a picture: where in the list of them its own end, and which it refers to. */
interface Shape {
  end: number;
  refersTo: string[];
}

/** The elements of an SVG in their order, and the places of those that have a name. */
function shapesOf(svg: string): { shapes: Shape[]; named: Map<string, number> } {
  const shapes: Shape[] = [];
  const named = new Map<string, number>();
  const open: number[] = [];
  for (const [, closing, attributes, alone] of svg.matchAll(
    /<(\/?)[a-z][^\s/>]*((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/gi,
  )) {
    if (closing) {
      const last = open.pop();
      if (last !== undefined) shapes[last].end = shapes.length;
      continue;
    }
    const id = /\sid\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
    if (id !== undefined && !named.has(id)) named.set(id, shapes.length);
    const refersTo = [...attributes.matchAll(/(?:href\s*=\s*["']\s*#|url\(\s*["']?#)([^"')\s]+)/gi)].map(
      ([, to]) => to,
    );
    if (!alone) open.push(shapes.length);
    shapes.push({ end: shapes.length + 1, refersTo });
  }
  for (const at of open) shapes[at].end = shapes.length;
  return { shapes, named };
}

/** Draws, so to speak, and gives up as soon as it is too much: what refers to itself is that too. */
function isFewShapes(svg: string): boolean {
  // A text of its own that stands in many places, rules that refer from everywhere, and pictures in the picture.
  if (/<!DOCTYPE|<!ENTITY|data:image\/svg/i.test(svg) || /<style[^>]*>[^<]*url\(/i.test(svg)) return false;
  const { shapes, named } = shapesOf(svg);
  let drawn = 0;
  const draw = (first: number, depth: number): boolean => {
    if (depth > deepestUse) return false;
    for (let at = first; at < shapes[first].end; at++) {
      if (++drawn > mostShapes) return false;
      for (const name of shapes[at].refersTo) {
        const place = named.get(name);
        if (place !== undefined && !draw(place, depth + 1)) return false;
      }
    }
    return true;
  };
  return shapes.length === 0 || draw(0, 0);
}

/** Width times height in the header of a PNG; 0 where it has none. */
function dotsOf(png: string): number {
  if (png.length < 24) return 0;
  const sides = [16, 20].map((at) => [0, 1, 2, 3].reduce((sum, byte) => sum * 256 + png.charCodeAt(at + byte), 0));
  return sides[0] * sides[1];
}

function measured(address: string): boolean {
  const comma = address.indexOf(',');
  const head = address.slice(0, comma);
  const isPng = /^data:image\/png/i.test(head);
  const plain = percentDecoded(address.slice(comma + 1, isPng ? comma + 200 : undefined));
  const data = /;\s*base64\s*$/i.test(head) ? fromBase64(plain) : plain;
  // Letters of two bytes have empty ones between them.
  return isPng ? dotsOf(data) <= mostDots : isFewShapes(withoutNumbers(data.replaceAll('\0', '')));
}

let last = { address: '', fits: true };

/**
 * Whether a picture in a data address can be drawn without taking the machine's memory: a few hundred letters of SVG can
 * stand for billions of shapes (each `<use>` of ten others), and of PNG for billions of dots. The last answer is kept.
 */
export function isDrawable(address: string): boolean {
  if (address !== last.address) last = { address, fits: measured(address) };
  return last.fits;
}
