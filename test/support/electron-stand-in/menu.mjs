// Menu: kept as data, so that a test can look at it and click.
const everywhere =
  'undo redo cut copy paste pasteAndMatchStyle selectAll delete minimize close quit reload forceReload toggleDevTools togglefullscreen resetZoom zoomIn zoomOut toggleSpellChecker fileMenu editMenu viewMenu windowMenu help about';
const onMacOnly =
  'appMenu hide hideOthers unhide startSpeaking stopSpeaking front zoom toggleTabBar selectNextTab selectPreviousTab mergeAllWindows moveTabToNewWindow window services recentDocuments clearRecentDocuments';
const roles = new Set(`${everywhere} ${process.platform === 'darwin' ? onMacOnly : ''}`.split(' '));

function item(template) {
  // Electron keeps an item whose role the platform does not have, and it does nothing there.
  if (template.role && !roles.has(template.role))
    throw new Error(`no menu role ${template.role} on ${process.platform}`);
  const submenu = template.submenu && Menu.buildFromTemplate(template.submenu);
  return { ...template, label: template.label ?? template.role ?? '', submenu };
}

let current = null;
/** Context menus that were opened, last first. */
const popped = [];

export const Menu = {
  popped,
  buildFromTemplate: (template) => {
    const menu = { items: template.map(item), popup: () => popped.unshift(menu) };
    return menu;
  },
  setApplicationMenu: (menu) => {
    current = menu;
  },
  getApplicationMenu: () => current,
};
