/** The notes on the program itself. */
export const about = {
  title: 'About Boardcase',
  version: (version: string) => `Version ${version}`,
  licence: 'Boardcase is free software under the MIT license.',
  offline:
    'Everything stays on this computer. The network is used only to look for a newer version, if you ask for that.',
  offlineWeb: 'Everything stays on this computer. Boardcase never uses the network.',
  runsOn: 'Runs on',
  madeOf: (count: string) => `Made with ${count} packages by others`,
  inside: 'part of another package',
  checkForUpdates: 'Check for updates…',
  hostLicences: 'Licenses of Electron and Chromium',
  cannotRead: 'The versions and licenses could not be read',
  cannotCheck: 'Looking for updates did not work',
};
