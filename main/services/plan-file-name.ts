import { startOf } from '#models/characters/shorten';

const plainExtension = '.boardcase.json';
const protectedExtension = '.boardcase';
const planExtensions = [plainExtension, protectedExtension];

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
  const plain = startOf(legal, 150).replace(/[.\s]+$/, '');
  if (plain === '') return 'Untitled';
  return /^(con|prn|aux|nul|com\d|lpt\d)($|\.)/i.test(plain) ? `_${plain}` : plain;
}

/** The name a plan is saved under: safe, and with the extension of plans that are, or are not, under a password. */
export function planFileName(name: string, isProtected: boolean): string {
  const bare = safeFileName(name).replace(/(\.boardcase)?\.json$|\.boardcase$/i, '') || 'Untitled';
  return `${bare}${isProtected ? protectedExtension : plainExtension}`;
}

/** A path the user chose in a dialog, with a plan's extension where it has none: not every system's dialog adds it. */
export function withPlanExtension(path: string, isProtected: boolean): string {
  if (/\.(json|boardcase)$/i.test(path)) return path;
  return `${path}${isProtected ? protectedExtension : plainExtension}`;
}
