import { readFileSync } from 'node:fs';
import type { HostResult } from '#main/contract';
import { builtPart } from './built-folder';

type About = HostResult<'app.about'>;

/** What the program runs on that tells its version, in the order to be shown. */
const runtimes: [key: string, name: string][] = [
  ['electron', 'Electron'],
  ['chrome', 'Chromium'],
  ['node', 'Node.js'],
  ['v8', 'V8'],
];

/** The versions this program runs on and the packages in it with their licence texts, as noted by the build. */
export function aboutProgram(hasHostLicences: boolean): About {
  const runsOn = runtimes.flatMap(([key, name]) => {
    const version = process.versions[key];
    return version ? [{ name, version }] : [];
  });
  const packages = JSON.parse(readFileSync(builtPart('notices', 'packages.json'), 'utf8'));
  return { runsOn, packages, hasHostLicences };
}
