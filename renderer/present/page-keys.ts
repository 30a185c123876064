const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The page that a key turns to, from 0 to `last`; null for a key that turns no page. */
export function pageAfterKey(key: string, page: number, last: number): number | null {
  const step = steps[key];
  return step === undefined ? null : Math.min(last, Math.max(0, page + step));
}
