// What Chromium asks the browser around it, asked of the main process instead: frames of a hidden window, and full screen.
const patch = () => {
  const shown = window.__standInShown;
  const mayFillScreen = window.__standInFullScreen;
  delete window.__standInShown;
  delete window.__standInFullScreen;
  const request = Element.prototype.requestFullscreen;
  Element.prototype.requestFullscreen = async function (...args) {
    if (!(await mayFillScreen())) throw new TypeError('Permissions check failed');
    return request.apply(this, args);
  };
  // A window that is not shown draws nothing, and then there are no frames to hear of.
  if (window !== window.top) return;
  const [ask, cancel] = [window.requestAnimationFrame.bind(window), window.cancelAnimationFrame.bind(window)];
  let waiting = new Map();
  let last = -1;
  window.requestAnimationFrame = (work) => {
    if (!waiting) return ask(work);
    waiting.set(--last, work);
    return last;
  };
  window.cancelAnimationFrame = (id) => (waiting?.delete(id) ? undefined : cancel(id));
  shown().then(() => {
    const due = waiting;
    waiting = null;
    for (const work of due.values()) ask(work);
  });
};

export const pageWorldScript = `(${patch})();`;
