// Menu: kept as data, so that a test can look at it and click.
const roles = new Set(
  'appMenu windowMenu quit cut copy paste selectAll resetZoom zoomIn zoomOut togglefullscreen toggleDevTools minimize zoom help about'.split(
    ' ',
  ),
);

function item(template) {
  if (template.role && !roles.has(template.role)) throw new Error(`unknown menu role ${template.role}`);
  const submenu = template.submenu && Menu.buildFromTemplate(template.submenu);
  return { ...template, label: template.label ?? template.role ?? '', submenu };
}

let current = null;

export const Menu = {
  buildFromTemplate: (template) => ({ items: template.map(item) }),
  setApplicationMenu: (menu) => {
    current = menu;
  },
  getApplicationMenu: () => current,
};
