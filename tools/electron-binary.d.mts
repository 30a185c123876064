/** Types of electron-binary.mjs, for the tests. */
export function installedElectron(): string | null;
export function downloadElectron(
  say: (line: string) => void,
): Promise<{ program: string; reason: null } | { program: null; reason: string }>;
