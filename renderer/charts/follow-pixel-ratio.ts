/**
 * Calls back each time the screen's pixels become finer or coarser: the window moved to another display, or the zoom
 * changed. Nothing has to change its size at that, so nothing else tells. Returns how to stop.
 */
export function followPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList;
  const onChange = () => {
    watch();
    changed();
  };
  // A query holds for one ratio: each change asks for the next.
  const watch = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', onChange, { once: true });
  };
  watch();
  return () => query.removeEventListener('change', onChange);
}
