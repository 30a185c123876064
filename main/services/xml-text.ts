import { printableText } from '#models/characters/printable';

/** Text for XML 1.0, between tags or in an attribute: markup escaped, characters that no XML may hold left out. */
export const xmlText = (text: string): string =>
  printableText(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/**
 * Text for a place that is an escaped string (ST_Xstring: ISO/IEC 29500-1, 22.9.2.19): names in charts, everything in
 * workbooks. There `_x0041_` stands for "A", so that what looks like it is escaped; text on slides is plain.
 */
export const escapedString = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
