/** Text for XML 1.0: markup escaped, characters that no XML may hold left out. */
export const xmlText = (text: string): string =>
  text
    // biome's control-character rule does not see classes by property: Cc is all of them, three are allowed.
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
