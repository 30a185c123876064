import { accessSync, constants, statSync } from 'node:fs';
import { posix } from 'node:path';

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a Chromium-based browser may be on a system, best first; pure, so that all three systems are tested on one. */
export function browserCandidates(platform: string, environment: Record<string, string | undefined>): string[] {
  const chosen = environment.BOARDCASE_BROWSER ? [environment.BOARDCASE_BROWSER] : [];
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return [...chosen, ...roots.flatMap((root) => (root ? windowsPrograms.map((name) => `${root}\\${name}`) : []))];
  }
  const folders = (environment.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  const found = onPath.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return [...chosen, ...found, '/snap/bin/chromium', '/opt/google/chrome/chrome'];
  const roots = ['/Applications', ...(environment.HOME ? [posix.join(environment.HOME, 'Applications')] : [])];
  const bundles = macApplications.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
  return [...chosen, ...bundles, ...found];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not to be run: the next candidate may be.
    return false;
  }
}

/** Path of the Chromium, Chrome or Edge installed on this system (or named by BOARDCASE_BROWSER), or null. */
export function findSystemBrowser(): string | null {
  return browserCandidates(process.platform, process.env).find(isProgram) ?? null;
}

/** What to tell a user where no browser was found. */
export function missingBrowser(): string {
  const how = {
    win32: 'install Microsoft Edge or Google Chrome',
    darwin: 'install Google Chrome, or Chromium with `brew install --cask chromium`',
    linux: 'install Chromium (`apt-get install chromium` or `dnf install chromium`) or Google Chrome',
  };
  const words = how[process.platform as keyof typeof how] ?? 'install Chromium or Google Chrome';
  return `No Chromium-based browser was found: ${words}, or name one in BOARDCASE_BROWSER.`;
}

/** Arguments every start of the system's browser needs: no calls home, and no sandbox where root cannot have one. */
export function browserArguments(): string[] {
  const root = process.getuid?.() === 0;
  return ['--disable-background-networking', ...(root ? ['--no-sandbox'] : [])];
}
