import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { ExposedHost, HostCall, HostEvent } from '#main/contract';

// The names stand here once more so that the preload, which runs in the page's process, carries no schemas; types keep
// the two lists equal.
const call = (name: HostCall) => (args: unknown) => ipcRenderer.invoke(`boardcase:${name}`, args);

const calls = {
  'app.info': call('app.info'),
  'app.about': call('app.about'),
  'app.showHostLicences': call('app.showHostLicences'),
  'app.checkForUpdates': call('app.checkForUpdates'),
  'app.setLanguage': call('app.setLanguage'),
  'documents.initial': call('documents.initial'),
  'documents.recent': call('documents.recent'),
  'documents.list': call('documents.list'),
  'documents.choose': call('documents.choose'),
  'documents.open': call('documents.open'),
  'documents.previous': call('documents.previous'),
  'documents.hold': call('documents.hold'),
  'page.left': call('page.left'),
  'documents.save': call('documents.save'),
  'documents.saveAs': call('documents.saveAs'),
  'documents.deletePlain': call('documents.deletePlain'),
  'drafts.put': call('drafts.put'),
  'drafts.list': call('drafts.list'),
  'drafts.open': call('drafts.open'),
  'drafts.drop': call('drafts.drop'),
  'window.state': call('window.state'),
  'window.saveEnded': call('window.saveEnded'),
  'exports.report': call('exports.report'),
  'exports.progress': call('exports.progress'),
  'exports.cancel': call('exports.cancel'),
  'exports.prepare': call('exports.prepare'),
  'exports.show': call('exports.show'),
} satisfies ExposedHost['calls'];

const event = (name: HostEvent) => (listener: (data: never) => void) => {
  // The page gets the data and never Electron's event object, which could send messages back.
  const heard = (_event: unknown, data: unknown) => listener(data as never);
  ipcRenderer.on(`boardcase:${name}`, heard);
  return () => {
    ipcRenderer.removeListener(`boardcase:${name}`, heard);
  };
};

const events = {
  'menu.command': event('menu.command'),
  'documents.opened': event('documents.opened'),
} satisfies ExposedHost['events'];

// Empty for a file that the page made itself.
const openDropped = (file: File) =>
  call('documents.dropped')({ name: file.name, path: webUtils.getPathForFile(file), data: null });

contextBridge.exposeInMainWorld('boardcase', { calls, events, openDropped } satisfies ExposedHost);
