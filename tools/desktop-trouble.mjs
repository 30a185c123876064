// Why the desktop window cannot open on this machine, each as the end of a sentence.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The content of a small system file, or '' where there is none. */
function settingIn(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

/** Whether Chromium's own helper may make a sandbox where ordinary users may not. */
function isSetuidRoot(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  return info !== undefined && info.uid === 0 && (info.mode & 0o4000) !== 0;
}

const asRoot = 'Chromium refuses to run as root; start Boardcase as an ordinary user';
const noNamespaces = 'the system gives ordinary users no namespaces, of which Chromium makes its sandbox';

/** Why no window can be opened here, whatever the program; null where one can. */
export function missingDisplay(platform = process.platform, env = process.env) {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return null;
  return 'there is no display';
}

/**
 * Why Chromium's sandbox cannot be had, known before anything is downloaded or started; null where it may be. What
 * AppArmor keeps from one program and grants another shows only when the program runs: see whyEnded.
 * @param program its path, or null where it is not here yet.
 */
export function sandboxTrouble(program, platform = process.platform, uid = process.getuid?.(), read = settingIn) {
  if (platform !== 'linux') return null;
  if (uid === 0) return asRoot;
  const off =
    read('/proc/sys/kernel/unprivileged_userns_clone') === '0' || read('/proc/sys/user/max_user_namespaces') === '0';
  return off && !(program && isSetuidRoot(join(dirname(program), 'chrome-sandbox'))) ? noNamespaces : null;
}

/** Why a program ended before its window opened, from what it wrote and how it ended. */
export function whyEnded(written, code, signal) {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(written)?.[1];
  if (library) return `the system has no ${library}, a library that it needs`;
  if (/running as root/i.test(written)) return asRoot;
  if (/setuid_sandbox|SUID sandbox|zygote_host|No usable sandbox|user namespace/i.test(written)) return noNamespaces;
  if (/missing x server|cannot open display|failed to connect to wayland/i.test(written))
    return 'the display cannot be opened';
  return signal ? `it was ended by ${signal} before it opened` : `it ended with status ${code} before it opened`;
}
