import type { ZipParts } from './zip';

/** A part of a package as text. Throws where the package has no such part. */
export function partText(parts: ZipParts, name: string): string {
  const part = parts.get(name);
  if (!part) throw new Error(`the package lacks ${name}`);
  return Buffer.from(part).toString('utf8');
}

/** Replaces a part by what `change` makes of its text. Throws where the package has no such part. */
export function editPart(parts: ZipParts, name: string, change: (xml: string) => string): void {
  parts.set(name, Buffer.from(change(partText(parts, name)), 'utf8'));
}
