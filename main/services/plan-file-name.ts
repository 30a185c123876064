import { startOf, startOfBytes } from '#models/characters/shorten';

/** The ending that every system opens by a double click; whether a plan is under a password its first bytes say. */
const planExtension = '.boardcase';
/** Plans without a password may end so as well: other programs then know them as JSON. */
const jsonExtension = '.boardcase.json';
/** In bytes: most file systems take 255, of which endings and numbers want some. */
const longestName = 200;
const planExtensions = [planExtension, jsonExtension];

/** Whether a file's name says that it is a plan. */
export function isPlanFileName(name: string): boolean {
  return !name.startsWith('.') && planExtensions.some((extension) => name.toLowerCase().endsWith(extension));
}

/** A name that every file system takes and that cannot leave its folder: no separators, reserved names or leading dots. */
export function safeFileName(name: string): string {
  const legal = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/^[.\s]+/, '');
  const plain = startOfBytes(startOf(legal, 150), longestName).replace(/[.\s]+$/, '');
  if (plain === '') return 'Untitled';
  return /^(con|prn|aux|nul|com\d|lpt\d)($|\.)/i.test(plain) ? `_${plain}` : plain;
}

/** The name a plan is saved under: safe, and with an ending of plans; as JSON only where the name asks for it. */
export function planFileName(name: string, isProtected: boolean): string {
  const safe = safeFileName(name);
  const bare = safe.replace(/(\.boardcase)?\.json$|\.boardcase$/i, '') || 'Untitled';
  const asJson = !isProtected && safe.toLowerCase().endsWith(jsonExtension);
  return `${bare}${asJson ? jsonExtension : planExtension}`;
}

/** A path the user chose in a dialog, with a plan's ending where it has none: not every system's dialog adds it. */
export function withPlanExtension(path: string): string {
  return /\.(json|boardcase)$/i.test(path) ? path : `${path}${planExtension}`;
}
