interface Waiting {
  place: HTMLElement;
  draw: () => void;
}

const waiting = new Set<Waiting>();
let frame: number | null = null;

/**
 * Draws something in a frame of its own, what is on screen or nearest to it first, so that many costly parts do not hold
 * up the keyboard together. Returns what gives up the turn.
 */
export function takeTurn(place: HTMLElement, draw: () => void): () => void {
  const own: Waiting = { place, draw };
  waiting.add(own);
  if (frame === null) frame = requestAnimationFrame(drawNext);
  return () => {
    waiting.delete(own);
  };
}

function drawNext(): void {
  frame = null;
  let next: Waiting | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of waiting) {
    const away = pixelsAway(one.place);
    if (away < least) [next, least] = [one, away];
  }
  if (!next) return;
  waiting.delete(next);
  if (waiting.size > 0) frame = requestAnimationFrame(drawNext);
  next.draw();
}

/** Distance of a place from what the window shows; 0 for what is in view. */
function pixelsAway(place: HTMLElement): number {
  const { top, bottom } = place.getBoundingClientRect();
  return Math.max(0, top - window.innerHeight, -bottom);
}
