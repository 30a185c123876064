/** Between two sheets, and around them all; pixels. */
const gap = 20;
const edge = 48;
/** Smaller, sheets side by side are no longer read with ease; larger, one of them is no longer taken in at a glance. */
const least = 0.85;
const most = 1.15;

/** How many sheets of a paper fit side by side into a room, and at which zoom; widths in pixels. */
export function sheetsAbreast(room: number, paper: number): { abreast: number; zoom: number } {
  const zoomOf = (count: number) => (room - edge) / (count * paper + (count - 1) * gap);
  const abreast = zoomOf(2) >= least ? 2 : 1;
  return { abreast, zoom: Math.min(most, zoomOf(abreast)) };
}
