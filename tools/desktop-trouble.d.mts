/** Types of desktop-trouble.mjs, for the tests. */
export function missingDisplay(platform?: string, env?: Record<string, string | undefined>): string | null;
export function sandboxTrouble(
  program: string | null,
  platform?: string,
  uid?: number,
  read?: (path: string) => string,
): string | null;
export function whyEnded(written: string, code: number | null, signal: string | null): string;
