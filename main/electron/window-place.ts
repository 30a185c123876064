import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(400).max(20_000),
  maximized: z.boolean(),
});
/** Where the window was when it was closed; the rectangle is that of the window when it is not maximised. */
export type WindowPlace = z.infer<typeof placeSchema>;

/**
 * How much of the window's top must be on a screen for a hand to catch it, of how much (px). Windows places what is
 * maximised with its frame outside the screen, 8 px and more on a screen of high resolution.
 */
const grip = { width: 120, height: 24, of: 40 };

const overlap = (from: number, length: number, otherFrom: number, otherLength: number) =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

/** The place if its upper edge can be seen on one of the screens' work areas: a screen may have been taken away. */
export function placeOnScreens(place: WindowPlace | null, screens: Rectangle[]): WindowPlace | null {
  if (!place) return null;
  const seen = screens.some(
    (screen) =>
      overlap(place.x, place.width, screen.x, screen.width) >= grip.width &&
      overlap(place.y, grip.of, screen.y, screen.height) >= grip.height,
  );
  return seen ? place : null;
}

/** The place kept in a file, or null where none is or it is not to be read. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // The first start, or a damaged file: the usual place will do.
    return null;
  }
}

/** Keeps the place for the next start; `report` hears where it cannot. */
export function keepWindowPlace(file: string, place: WindowPlace, report: (error: unknown) => void): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(place));
  } catch (error) {
    report(error);
  }
}
