/** Types of check-release.mjs, for the tests. */
export function releaseTroubles(folder: string): string[];
