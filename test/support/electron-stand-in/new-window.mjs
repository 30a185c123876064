// Asks the main process before a page opens a window, as Electron does. Chromium's own popups would set out for the
// network before anybody could say no.
const ask = () => {
  const allowed = window.__standInOpen;
  delete window.__standInOpen;
  const open = window.open.bind(window);
  window.open = (address = 'about:blank', ...rest) => {
    allowed(String(address)).then((yes) => yes && open(address, ...rest));
    return null;
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[target], area[target]');
    if (!link || ['', '_self', '_top', '_parent'].includes(link.target)) return;
    event.preventDefault();
    window.open(link.href);
  });
};

export const newWindowScript = `(${ask})();`;
