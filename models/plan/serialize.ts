import type { Plan } from './schema';
import { asWritten } from './withheld';

/** Stand for numbers that JSON can say and JavaScript cannot hold, such as 1e999. */
const tooLarge = '\uE000';
const tooLargeText = new RegExp(`"${tooLarge}(-?)"`, 'g');

const keepTooLarge = (_: string, value: unknown) =>
  value === Number.POSITIVE_INFINITY ? tooLarge : value === Number.NEGATIVE_INFINITY ? `${tooLarge}-` : value;

/**
 * The text of a plan file: JSON with two spaces, as `parsePlan` reads it. What was wrong in the file the plan came from
 * and has not been mended is written as it stood there.
 */
export function serializePlan(plan: Plan): string {
  return `${JSON.stringify(asWritten(plan), keepTooLarge, 2).replace(tooLargeText, '$11e999')}\n`;
}
