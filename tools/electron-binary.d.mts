/** Types of electron-binary.mjs, for the tests. */
export function installedElectron(): string | null;
export function downloadElectron(): string | null;
export function missingDisplay(): string | null;
