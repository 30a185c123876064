/** Words that people type with numbers, in lower case. */
export interface NumberWords {
  /** What multiplies, the same whoever types it. */
  multipliers: Record<string, number>;
  /** What multiplies for readers of this language alone: a German billion is a million millions. */
  ownMultipliers: Record<string, number>;
  percent: string[];
  /** What stands between the ends of a range. */
  to: string[];
}
