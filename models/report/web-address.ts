/** A link that somebody typed, where it is an address of the web (http or https); null for any other text. */
export function webAddress(link: string | undefined): string | null {
  const address = link?.trim() ?? '';
  return /^https?:\/\/[^\s<>"'`]+$/i.test(address) ? address : null;
}
