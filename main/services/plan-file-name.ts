/** Extensions of plan files; the first is added where a name has none. The short one is an encrypted plan's. */
const planExtensions = ['.boardcase.json', '.boardcase'];

/** Whether a file's name says that it is a plan. */
export function isPlanFileName(name: string): boolean {
  return !name.startsWith('.') && planExtensions.some((extension) => name.toLowerCase().endsWith(extension));
}

/** A name that every file system takes and that cannot leave its folder: no separators, reserved names or leading dots. */
export function safeFileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/^[.\s]+/, '')
    .slice(0, 150)
    .replace(/[.\s]+$/, '');
  if (plain === '') return 'Untitled';
  return /^(con|prn|aux|nul|com\d|lpt\d)($|\.)/i.test(plain) ? `_${plain}` : plain;
}

/** The name a plan is saved under: safe, and with a plan's extension. */
export function planFileName(name: string): string {
  const safe = safeFileName(name);
  if (isPlanFileName(safe)) return safe;
  return `${safe.replace(/\.json$/i, '')}${planExtensions[0]}`;
}

/** A path the user chose in a dialog, with a plan's extension where it has none: not every system's dialog adds it. */
export function withPlanExtension(path: string): string {
  return /\.(json|boardcase)$/i.test(path) ? path : `${path}${planExtensions[0]}`;
}
