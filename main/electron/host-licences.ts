import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';

/**
 * The file in which Electron brings the licences of Chromium and of all that is in it, or null where this copy has
 * none. On macOS it lies in the program's resources, elsewhere beside the program.
 */
export function hostLicences(): string | null {
  const name = 'LICENSES.chromium.html';
  const places = [dirname(app.getPath('exe')), process.resourcesPath];
  return places.map((place) => join(place, name)).find((path) => existsSync(path)) ?? null;
}
