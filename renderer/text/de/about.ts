import type { Catalogue } from '../en';

/** The notes on the program itself. */
export const about: Catalogue['about'] = {
  title: 'Über Boardcase',
  version: (version) => `Version ${version}`,
  licence: 'Boardcase ist freie Software unter der MIT-Lizenz.',
  offline:
    'Alles bleibt auf diesem Computer. Das Netzwerk wird nur benutzt, um nach einer neueren Version zu suchen, wenn Sie das verlangen.',
  offlineWeb: 'Alles bleibt auf diesem Computer. Boardcase benutzt das Netzwerk nie.',
  runsOn: 'Läuft auf',
  madeOf: (count) => `Enthält ${count} Pakete von anderen`,
  inside: 'Teil eines anderen Pakets',
  checkForUpdates: 'Nach Aktualisierungen suchen …',
  hostLicences: 'Lizenzen von Electron und Chromium',
  cannotRead: 'Versionen und Lizenzen ließen sich nicht lesen',
  cannotCheck: 'Die Suche nach Aktualisierungen ist fehlgeschlagen',
};
