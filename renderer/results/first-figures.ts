let tell = () => {};

/**
 * Kept once the page has shown its first figures (the example's, or the open plan's) or knows that there will be none:
 * what the page loads ahead of need waits for this. Long before anyone misses it, it is kept in any case.
 */
export const firstFigures = new Promise<void>((resolve) => {
  tell = resolve;
  setTimeout(resolve, 5_000);
});

/** Says that there are figures, or that they failed to come. */
export const figuresShown = () => tell();
