import { figure } from './svg-path';

export type Attributes = Record<string, string | undefined>;

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/[^\P{Cc}\t\n]/gu, '');

/** An element with those attributes that have a value; `content` is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/**
 * A canvas colour as attributes of `fill` or `stroke`. Transparency stands apart: programs that read SVG 1.1 know no
 * colour with it. Throws on what is not `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb()` or `rgba()` with commas, or transparent.
 */
export function paint(property: 'fill' | 'stroke', colour: string, alpha = 1): Attributes {
  const [red, green, blue, own] = channels(colour);
  const opacity = own * alpha;
  if (opacity === 0) return { [property]: 'none' };
  const hex = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
  return { [property]: `#${hex}`, [`${property}-opacity`]: opacity < 1 ? figure(opacity) : undefined };
}

function channels(colour: string): [number, number, number, number] {
  if (colour === 'transparent') return [0, 0, 0, 0];
  const hex = /^#(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})$/i.exec(colour)?.[0].slice(1);
  if (hex) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const at = (index: number) => Number.parseInt(digits.slice(index, index + 2), 16);
    return [at(0), at(2), at(4), digits.length === 8 ? at(6) / 255 : 1];
  }
  const found = /^rgba?\(\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(colour);
  if (!found) throw new Error(`No colour that a picture can have: ${colour}`);
  return [Number(found[1]), Number(found[2]), Number(found[3]), found[4] === undefined ? 1 : Number(found[4])];
}

/** A canvas font, which is CSS in pixels, as attributes. Throws on what Chart.js does not write. */
export function fontOf(font: string): Attributes {
  const found = /^(?:(normal|italic|oblique) )?(?:(normal|bold|\d{3}) )?([\d.]+)px (.+)$/.exec(font);
  if (!found) throw new Error(`No font that a picture can have: ${font}`);
  const [, style, weight, size, family] = found;
  return {
    'font-family': family,
    'font-size': size,
    'font-style': style === 'normal' ? undefined : style,
    'font-weight': weight === 'normal' ? undefined : weight,
  };
}
