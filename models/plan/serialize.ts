import type { Plan } from './schema';

/** The text of a plan file: JSON with two spaces, as `parsePlan` reads it. */
export function serializePlan(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
